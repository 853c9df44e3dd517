package org.diplograph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.diplograph.serve.FollowedStore;
import org.diplograph.serve.ServerLimits;
import org.diplograph.serve.ServerSettings;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "Where clients reach the server if a reverse proxy stands before it.")
  @Nullable URI publicUrl;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      description = "How many queries run at once; others wait (default: ${DEFAULT-VALUE}).")
  int queries = ServerLimits.DEFAULT.queries();

  @Option(
      names = "--max-query-bytes",
      paramLabel = "N",
      description = "How long a query may be (default: ${DEFAULT-VALUE}).")
  int queryBytes = ServerLimits.DEFAULT.queryBytes();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "How many rows a query gives at most (default: ${DEFAULT-VALUE}).")
  long rows = ServerLimits.DEFAULT.rows();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Write a line for each request to this file.")
  @Nullable Path accessLog;

  @Mixin WriteOptions writing = new WriteOptions();

  /** Checks that the port is free before work is done that would be in vain. */
  void check() {
    if (queries < 2 || queryBytes < 1 || rows < 1) {
      throw Failure.wrongUsage(
          "--max-queries, --max-query-bytes, --max-rows: must be at least 2, 1 and 1");
    }
    if (publicUrl != null && (publicUrl.getHost() == null || publicUrl.getPath() == null)) {
      throw Failure.wrongUsage(
          "--public-url: " + publicUrl + ": must be like https://example.org/graph/");
    }
    writing.check(host, publicUrl);
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
            host,
            port,
            Duration.ofSeconds(timeout),
            Generation.current(store).manifest().base(),
            publicUrl,
            new ServerLimits(queries, queryBytes, rows),
            accessLog);
    if (!settings.isLoopback()) {
      System.err.println(
          "serve: --host "
              + host
              + ": whoever can reach this machine can read the graph, unencrypted;"
              + " put a reverse proxy with TLS before it: see docs/deploy.md");
    }
    try (FollowedStore server =
        FollowedStore.start(store, settings, writing.passwords(), System.out::println)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stopping"));
      System.out.println("Serving " + server.url() + " until Ctrl-C");
      System.out.println("SPARQL endpoint: " + server.url() + "diplograph/sparql");
      server.join();
    }
  }
}
