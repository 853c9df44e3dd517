package org.diplograph.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the server is to be reached and what it allows.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param queryTimeout how long a query may take
 * @param base the base of the IRIs that the data has
 * @param publicUrl where clients reach it if a reverse proxy stands before it, else null
 * @param limits what requests may ask of it
 * @param accessLog where to write a line for each request, null for nowhere
 */
public record ServerSettings(
    String host,
    int port,
    Duration queryTimeout,
    String base,
    @Nullable URI publicUrl,
    ServerLimits limits,
    @Nullable Path accessLog) {
  /** For one machine only, with the usual limits. */
  public static ServerSettings local(int port, Duration queryTimeout, String base) {
    return new ServerSettings(
        "127.0.0.1", port, queryTimeout, base, null, ServerLimits.DEFAULT, null);
  }

  /** The path that all addresses of the server begin with, as clients see them. */
  String root() {
    String path = publicUrl == null ? "/" : publicUrl.getPath();
    return path.endsWith("/") ? path : path + "/";
  }

  /** The path of the data's base if the base names this server, else null. */
  @Nullable String basePath() {
    URI data = URI.create(base);
    boolean ours = publicUrl != null && publicUrl.getAuthority().equals(data.getAuthority());
    return ours && data.getPath().startsWith(root())
        ? data.getPath().substring(root().length() - 1)
        : null;
  }

  /**
   * Who asks: behind a reverse proxy on this machine the last address that it names.
   *
   * @param address where the connection comes from
   * @param forwarded the header that the proxy sets, null if there is none
   */
  String client(String address, @Nullable String forwarded) {
    if (publicUrl == null || forwarded == null || !isLoopback(address)) {
      return address;
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  /** Whether only this machine can reach the server. */
  public boolean isLoopback() {
    return isLoopback(host);
  }

  /** Whether an address is one that only this machine reaches. */
  public static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
