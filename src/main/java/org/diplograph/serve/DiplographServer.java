package org.diplograph.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.URL;
import java.util.concurrent.TimeUnit;
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
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.diplograph.view.Addresses;
import org.diplograph.view.Pages;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** The embedded Fuseki with its web UI, for reading only. */
public final class DiplographServer implements AutoCloseable {
  /** The dataset's name, and the first step of its endpoints' paths. */
  public static final String DATASET = "/diplograph";

  private final FusekiServer server;
  private final ServerSettings settings;
  private final RunningRequests requests;
  private final AtomicReference<OpenGraph> shown;

  private DiplographServer(
      FusekiServer server,
      ServerSettings settings,
      RunningRequests requests,
      AtomicReference<OpenGraph> shown) {
    this.server = server;
    this.settings = settings;
    this.requests = requests;
    this.shown = shown;
  }

  /**
   * Starts a server.
   *
   * @param config a Fuseki configuration with the service {@code diplograph}
   * @param settings address, port and limits
   * @throws IOException if the web UI is missing or the port is in use
   */
  public static DiplographServer start(Model config, ServerSettings settings) throws IOException {
    ARQ.globalServiceAllowed = false;
    RunningRequests requests = new RunningRequests();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .loopback(settings.isLoopback())
            .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
            .parseConfig(config)
            .enablePing(true)
            .enableStats(true)
            .staticFileBase(webapp())
            .addServlet("/$/server", new ActionServerStatus())
            .addFilter("/*", new EdgeFilter(settings.isLoopback()))
            .addFilter("/*", requests);
    restrict(builder.getDataset(DATASET), settings);
    AtomicReference<OpenGraph> shown =
        new AtomicReference<>(new OpenGraph(builder.getDataset(DATASET)));
    addPages(builder, settings, shown::get);
    FusekiServer server = builder.build();
    bind(server, settings);
    compress(server);
    try {
      server.start();
    } catch (FusekiException e) {
      throw failure(e, settings);
    }
    return new DiplographServer(server, settings, requests, shown);
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
    DataAccessPointRegistry registry = server.getDataAccessPointRegistry();
    DataService before = registry.get(DATASET).getDataService();
    DataService service = DataService.newBuilder(before).dataset(next).build();
    service.goActive();
    registry.put(DATASET, new DataAccessPoint(DATASET, service));
    OpenGraph last = shown.getAndSet(new OpenGraph(next));
    requests.afterThose(() -> last.afterReading(after));
  }

  private static void addPages(
      FusekiServer.Builder builder, ServerSettings settings, Supplier<OpenGraph> graph)
      throws IOException {
    Addresses addresses = new Addresses(settings.base(), "/");
    Pages pages = new Pages();
    builder
        .addServlet("/id/*", EntityServlet.identifiers(graph, addresses, pages))
        .addServlet("/doc/*", EntityServlet.documents(graph, addresses, pages))
        .addServlet("/explore/assets/*", new AssetServlet())
        .addServlet("/explore/api/*", new ExploreServlet(graph, addresses, Queries.load()))
        .addServlet("/explore/*", new ExplorePages(graph, addresses, pages));
  }

  private static void restrict(DatasetGraph dataset, ServerSettings settings) {
    Context context = dataset.getContext();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(
        ARQ.queryTimeout,
        Long.toString(TimeUnit.SECONDS.toMillis(settings.queryTimeout().toSeconds())));
    KnownFunctions.restrict(context);
  }

  /** Answers go compressed to those who ask for it; what comes in is never inflated. */
  private static void compress(FusekiServer server) {
    GzipHandler gzip = new GzipHandler();
    gzip.addIncludedMethods("POST");
    server.getJettyServer().insertHandler(gzip);
  }

  /** Fuseki knows loopback or everything; an address of its own is set on Jetty's connector. */
  private static void bind(FusekiServer server, ServerSettings settings) {
    for (Connector connector : server.getJettyServer().getConnectors()) {
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

  @Override
  public void close() {
    server.stop();
  }
}
