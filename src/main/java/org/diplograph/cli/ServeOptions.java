package org.diplograph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.diplograph.serve.FollowedStore;
import org.diplograph.serve.ServerSettings;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import picocli.CommandLine.Option;

/** The options of all commands that serve, and the serving itself. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on (default: ${DEFAULT-VALUE}; 0: any free one).")
  int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  String host = "127.0.0.1";

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      description = "How long a query may take (default: ${DEFAULT-VALUE}).")
  int timeout = 30;

  /** Checks that the port is free before work is done that would be in vain. */
  void check() {
    if (port < 0 || port > 65535) {
      throw Failure.wrongUsage("--port: " + port + ": must be from 0 to 65535");
    }
    if (port == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new Failure(
          "serve: port "
              + port
              + " on "
              + host
              + " cannot be used ("
              + e.getMessage()
              + "): stop what runs there, or choose another with --port");
    }
  }

  /** Serves a store until interrupted. */
  void serve(StoreFolder store) throws IOException {
    check();
    ServerSettings settings =
        new ServerSettings(
            host, port, Duration.ofSeconds(timeout), Generation.current(store).manifest().base());
    try (FollowedStore server = FollowedStore.start(store, settings, System.out::println)) {
      System.out.println("Serving " + server.url() + " until Ctrl-C");
      System.out.println("SPARQL endpoint: " + server.url() + "diplograph/sparql");
      server.join();
    }
  }
}
