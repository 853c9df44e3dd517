package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest;
import org.diplograph.store.StoreFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with a small heap, started as users start it, lives on or ends; it is never half alive.
 */
class OutOfMemoryIT {
  private static final String BASE = "https://w3id.org/diplograph/id/";
  private static final int NAMES = 20_000;
  private static final Pattern READY = Pattern.compile("Serving (http://localhost:\\d+/) until");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** What the JVM ends with when memory runs out: not 0, so service managers start it again. */
  private static final int OUT_OF_MEMORY = 3;

  @TempDir static Path temp;
  private static Path store;
  private Process server;
  private Path out;

  @BeforeAll
  static void store() throws IOException {
    store = temp.resolve("store");
    Node graph = NodeFactory.createURI(BASE + "graph/x");
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      quads.add(
          new Quad(
              graph,
              NodeFactory.createURI(BASE + "person/p" + i),
              RDFS.label.asNode(),
              NodeFactory.createLiteralString("Name " + i + "x".repeat(50))));
    }
    StoreFolder folder = new StoreFolder(store);
    try (StoreFolder.Lock lock = folder.lock();
        GenerationWriter writer = new GenerationWriter(folder)) {
      writer.add("x", quads);
      writer.finish(new Manifest(BASE, "k", "s", Map.of(), Map.of(), List.of()));
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.destroyForcibly().waitFor();
    }
  }

  private void start(String heap) throws IOException {
    out = Files.createTempFile(temp, "server", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(
            "./diplograph",
            "serve",
            "--store",
            store.toString(),
            "--port",
            "0",
            "--query-timeout",
            "4");
    builder.environment().put("DIPLOGRAPH_OPTS", "-XX:TieredStopAtLevel=1 -Xmx" + heap);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    server = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
  }

  private String url() throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      Matcher ready = READY.matcher(Files.readString(out));
      if (ready.find()) {
        return ready.group(1);
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("did not start: " + Files.readString(out));
  }

  private static int ask(String url, String query) {
    String path = "diplograph/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60)).build();
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray()).statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static List<String> hostile() {
    StringBuilder doubled = new StringBuilder("SELECT ?x40 { BIND('0123456789' AS ?x0) ");
    for (int i = 0; i < 40; i++) {
      doubled.append("BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ") ");
    }
    StringBuilder tables = new StringBuilder("SELECT * {");
    for (char name = 'a'; name < 'k'; name++) {
      tables.append(" { VALUES ?" + name + " { 0 1 2 3 4 5 6 7 8 9 } }");
    }
    return List.of(
        doubled.append("}").toString(),
        tables.append("}").toString(),
        "SELECT (GROUP_CONCAT(CONCAT(?o, ?q)) AS ?x) { ?s ?p ?o . ?r ?n ?q }",
        "SELECT DISTINCT (CONCAT(?o, ?q) AS ?x) { ?s ?p ?o . ?r ?n ?q }",
        "SELECT ?o (COUNT(?q) AS ?n) { ?s ?p ?o . ?r ?m ?q } GROUP BY ?o ?q",
        "SELECT ?o ?q { ?s ?p ?o . ?r ?n ?q } ORDER BY DESC(?q) ?o");
  }

  /** Asks again as long as the server is busy with what is left of the queries before: 503. */
  private static int askUntilFree(String url, String query) throws Exception {
    int status = ask(url, query);
    for (int i = 0; i < 60 && status == 503; i++) {
      Thread.sleep(500);
      status = ask(url, query);
    }
    return status;
  }

  @Test
  void hostileQueriesEndAndTheServerLivesOnOrIsOver() throws Exception {
    start("256m");
    String url = url();
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (String query : hostile()) {
      answers.add(CompletableFuture.supplyAsync(() -> ask(url, query)));
    }
    for (CompletableFuture<Integer> answer : answers) {
      answer.get(120, TimeUnit.SECONDS);
    }
    if (server.waitFor(1, TimeUnit.SECONDS)) {
      assertThat(server.exitValue()).as(Files.readString(out)).isEqualTo(OUT_OF_MEMORY);
      start("256m");
    }
    String now = url();
    assertThat(askUntilFree(now, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).isEqualTo(200);
    assertThat(
            CLIENT
                .send(
                    HttpRequest.newBuilder(URI.create(now + "explore/api/search?q=name")).build(),
                    BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void whereMemoryIsTooSmallTheProcessEnds() throws Exception {
    start("24m");
    assertThat(server.waitFor(120, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    assertThat(server.exitValue()).isEqualTo(OUT_OF_MEMORY);
    assertThat(Files.readString(out)).contains("OutOfMemoryError");
  }
}
