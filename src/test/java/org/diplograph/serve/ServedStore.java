package org.diplograph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.store.Generation;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest;
import org.diplograph.store.StoreFolder;

/** A tiny store with a server on a free port, and requests to it. */
final class ServedStore implements AutoCloseable {
  static final String BASE = "https://w3id.org/diplograph/id/";
  static final String FIRST = BASE + "article/first";
  static final String SECOND = BASE + "article/second";
  static final String LAVROV = BASE + "person/sergey-lavrov";

  /** How many numbers there are: their triples multiply in a query without conditions. */
  private static final int NUMBERS = 2_000;

  private final DiplographServer server;

  ServedStore(Path folder, Duration timeout) throws IOException {
    this(folder, quads(), timeout);
  }

  ServedStore(Path folder, Duration timeout, ServerLimits limits) throws IOException {
    this(folder, quads(), new ServerSettings("127.0.0.1", 0, timeout, BASE, null, limits, null));
  }

  ServedStore(Path folder, ServerSettings settings) throws IOException {
    this(folder, quads(), settings);
  }

  ServedStore(Path folder, List<Quad> quads, Duration timeout) throws IOException {
    this(folder, quads, ServerSettings.local(0, timeout, BASE));
  }

  ServedStore(Path folder, List<Quad> quads, ServerSettings settings) throws IOException {
    StoreFolder store = new StoreFolder(folder);
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.add("all", quads);
      writer.finish(new Manifest(BASE, "k", "s", Map.of(), Map.of(), List.of()));
    }
    server = DiplographServer.start(Generation.current(store).serverConfig(), settings);
  }

  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    Node label = RDFS.label.asNode();
    Node name = NodeFactory.createLiteralString("Sergey Lavrov");
    quads.add(new Quad(uri(FIRST), uri(LAVROV), label, name));
    quads.add(new Quad(uri(SECOND), uri(LAVROV), label, name));
    quads.add(
        new Quad(
            uri(SECOND), uri(SECOND), label, NodeFactory.createLiteralString("Talks in Bonn")));
    for (int i = 0; i < NUMBERS; i++) {
      Node number = NodeFactory.createLiteralString(Integer.toString(i));
      quads.add(new Quad(uri(BASE + "graph/n"), uri(BASE + "n"), uri(BASE + "has"), number));
    }
    return quads;
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  String url() {
    return server.url();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(Duration.ofSeconds(60));
  }

  /** A connection for each request: a server that refuses one may close what it came by. */
  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    return send(request);
  }

  /** Asks by GET; the answer is CSV. */
  HttpResponse<String> query(String query) throws IOException, InterruptedException {
    return get("diplograph/sparql?query=" + encode(query), "Accept", "text/csv");
  }

  /** The rows of an answer, without the names of the columns. */
  List<String> rows(String query) throws IOException, InterruptedException {
    HttpResponse<String> response = query(query);
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return response.body().lines().skip(1).toList();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
