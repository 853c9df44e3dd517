package org.diplograph.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * How the server is to be reached and what it allows.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param queryTimeout how long a query may take
 * @param base the base of the IRIs that the data has
 */
public record ServerSettings(String host, int port, Duration queryTimeout, String base) {
  /** Whether only this machine can reach the server. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
