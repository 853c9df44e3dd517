package org.diplograph.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.diplograph.view.Addresses;
import org.diplograph.view.Pages;
import org.eclipse.jetty.server.AsyncRequestLogWriter;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.jspecify.annotations.Nullable;

/** The embedded Fuseki with its web UI, for reading only unless told otherwise. */
public final class DiplographServer implements AutoCloseable {
  /** The dataset's name, and the first step of its endpoints' paths. */
  public static final String DATASET = "/diplograph";

  /** Rows that a query sorts in memory; more of them go to disk. */
  private static final long SORTED_IN_MEMORY = 100_000;

  /** How long answers that are under way may take when the server stops. */
  private static final Duration STOPPING = Duration.ofSeconds(5);

  private static final int FEWEST_THREADS = 8;

  /** Requests that wait hold a thread each; with these, pages find one all the same. */
  private static final int MOST_THREADS = 250;

  /** Bytes of a request's head beside the query. */
  private static final int HEADERS = 16_384;

  private final FusekiServer server;
  private final ServerSettings settings;
  private final RunningRequests requests;
  private final AtomicReference<OpenGraph> shown;
  private final MemoryGuard guard;

  private DiplographServer(
      FusekiServer server,
      ServerSettings settings,
      RunningRequests requests,
      AtomicReference<OpenGraph> shown,
      MemoryGuard guard) {
    this.server = server;
    this.settings = settings;
    this.requests = requests;
    this.shown = shown;
    this.guard = guard;
  }

  /**
   * Starts a server.
   *
   * @param config a Fuseki configuration with the service {@code diplograph}
   * @param settings address, port and limits
   * @throws IOException if the web UI is missing or the port is in use
   */
  public static DiplographServer start(Model config, ServerSettings settings) throws IOException {
    return start(config, settings, null);
  }

  /** Starts a server that takes updates as well, if there is something to do with them. */
  static DiplographServer start(Model config, ServerSettings settings, @Nullable Writing writing)
      throws IOException {
    ARQ.globalServiceAllowed = false;
    RunningRequests requests = new RunningRequests();
    MemoryGuard guard = new MemoryGuard(settings.queryTimeout());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .numServerThreads(FEWEST_THREADS, MOST_THREADS)
            .loopback(settings.isLoopback())
            .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
            .parseConfig(config)
            .enablePing(true)
            .enableStats(true)
            .staticFileBase(webapp())
            .addServlet("/$/server", new ActionServerStatus())
            .addFilter("/*", new EdgeFilter(settings))
            .addFilter("/*", new WholeAnswers())
            .addFilter("/*", new LimitFilter(settings))
            .addFilter("/*", requests);
    builder.registerOperation(
        Operation.Query,
        WebContent.contentTypeSPARQLQuery,
        new GuardedQueries(settings.limits().rows(), guard));
    if (writing != null) {
      writing.add(builder, settings);
    }
    restrict(builder.getDataset(DATASET), settings);
    AtomicReference<OpenGraph> shown =
        new AtomicReference<>(new OpenGraph(builder.getDataset(DATASET)));
    addPages(builder, settings, shown::get);
    FusekiServer server = builder.build();
    bind(server, settings);
    compress(server);
    server.getJettyServer().insertHandler(new GracefulHandler());
    server.getJettyServer().setStopTimeout(STOPPING.toMillis());
    log(server, settings);
    try {
      server.start();
    } catch (FusekiException e) {
      throw failure(e, settings);
    }
    return new DiplographServer(server, settings, requests, shown, guard);
  }

  /** The dataset that is served. */
  DatasetGraph dataset() {
    return server.getDataAccessPointRegistry().get(DATASET).getDataService().getDataset();
  }

  /**
   * Serves another dataset from now on; requests that run end on the one before.
   *
   * @param next the dataset
   * @param after what to do once no request can use the one before
   */
  void show(DatasetGraph next, Runnable after) {
    restrict(next, settings);
    OpenGraph fresh = new OpenGraph(next);
    // Pages go on from the state before until the index of the next one is there.
    fresh.names();
    DataAccessPointRegistry registry = server.getDataAccessPointRegistry();
    DataService before = registry.get(DATASET).getDataService();
    DataService service = DataService.newBuilder(before).dataset(next).build();
    service.goActive();
    registry.put(DATASET, new DataAccessPoint(DATASET, service));
    OpenGraph last = shown.getAndSet(fresh);
    requests.afterThose(() -> last.afterReading(after));
  }

  private static void addPages(
      FusekiServer.Builder builder, ServerSettings settings, Supplier<OpenGraph> graph)
      throws IOException {
    Addresses addresses = new Addresses(settings.base(), settings.root());
    Pages pages = new Pages();
    String path = settings.basePath();
    if (path != null && !path.equals("/id/")) {
      builder.addServlet(path + "*", EntityServlet.identifiers(graph, addresses, pages));
    }
    builder
        .addServlet("/id/*", EntityServlet.identifiers(graph, addresses, pages))
        .addServlet("/doc/*", EntityServlet.documents(graph, addresses, pages))
        .addServlet("/explore/assets/*", new AssetServlet())
        .addServlet("/explore/api/*", new ExploreServlet(graph, addresses, Queries.load()))
        .addServlet("/explore/*", new ExplorePages(graph, addresses, pages));
  }

  /** Takes away what nobody may use who asks from outside. */
  static void restrict(DatasetGraph dataset, ServerSettings settings) {
    Context context = dataset.getContext();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(
        ARQ.queryTimeout,
        Long.toString(TimeUnit.SECONDS.toMillis(settings.queryTimeout().toSeconds())));
    context.set(ARQ.spillToDiskThreshold, SORTED_IN_MEMORY);
    StringLimit.set(context);
    KnownFunctions.restrict(context);
  }

  /** A line for each request, in the format that web servers share. */
  private static void log(FusekiServer server, ServerSettings settings) throws IOException {
    Path file = settings.accessLog();
    if (file != null) {
      if (!Files.isWritable(file.toAbsolutePath().getParent())) {
        throw new IOException(
            "serve: --access-log "
                + file
                + ": cannot be written: name a file in a folder that can");
      }
      server
          .getJettyServer()
          .setRequestLog(
              new CustomRequestLog(
                  new AsyncRequestLogWriter(file.toString()),
                  CustomRequestLog.EXTENDED_NCSA_FORMAT));
    }
  }

  /** Answers go compressed to those who ask for it; what comes in is never inflated. */
  private static void compress(FusekiServer server) {
    GzipHandler gzip = new GzipHandler();
    gzip.addIncludedMethods("POST");
    server.getJettyServer().insertHandler(gzip);
  }

  /**
   * Fuseki knows loopback or everything; an address of its own is set on Jetty's connector, and how
   * long the head of a request may be: a query and what browsers send.
   */
  private static void bind(FusekiServer server, ServerSettings settings) {
    for (Connector connector : server.getJettyServer().getConnectors()) {
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      if (http != null) {
        http.getHttpConfiguration().setRequestHeaderSize(settings.limits().queryBytes() + HEADERS);
      }
      if (connector instanceof ServerConnector tcp && !settings.isLoopback()) {
        tcp.setHost(settings.host());
      }
    }
  }

  private static IOException failure(FusekiException e, ServerSettings settings) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new IOException(
            "serve: port "
                + settings.port()
                + " on "
                + settings.host()
                + " is in use: stop what runs there or choose another with --port",
            e);
      }
    }
    return new IOException("serve: cannot start: " + e.getMessage(), e);
  }

  private static String webapp() throws IOException {
    URL index = DiplographServer.class.getResource("/webapp/index.html");
    if (index == null) {
      throw new IOException("serve: the web UI is not in the program: build it again");
    }
    String file = index.toExternalForm();
    return file.substring(0, file.length() - "index.html".length());
  }

  /** Where it answers: {@code http://localhost:3030/}. */
  public String url() {
    String host = settings.host();
    boolean local = host.equals("127.0.0.1") || host.equals("::1");
    return "http://" + (local ? "localhost" : host) + ":" + server.getHttpPort() + "/";
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Ends running queries, answers what else is being asked, and stops. */
  @Override
  public void close() {
    guard.stopAll();
    try {
      server.stop();
    } catch (FusekiException e) {
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
      // Some answers took longer than they may; they were cut off, and all is stopped.
    }
  }
}
