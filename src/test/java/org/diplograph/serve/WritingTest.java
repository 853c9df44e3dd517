package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest;
import org.diplograph.store.StoreFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that takes updates, from whom and which. */
class WritingTest {
  private static final String BASE = ServedStore.BASE;
  private static final String NOTE =
      "INSERT DATA { GRAPH <urn:x:notes> { <urn:x:a> <urn:x:says> 'a note' } }";
  private static final String NOTES = "SELECT ?o { GRAPH <urn:x:notes> { ?s ?p ?o } }";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

  @TempDir static Path temp;
  private static StoreFolder store;
  private static FollowedStore server;

  @BeforeAll
  static void start() throws IOException {
    store = new StoreFolder(temp.resolve("store"));
    Quad said =
        new Quad(
            NodeFactory.createURI(ServedStore.FIRST),
            NodeFactory.createURI(ServedStore.LAVROV),
            RDFS.label.asNode(),
            NodeFactory.createLiteralString("Sergey Lavrov"));
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.add(ServedStore.FIRST, List.of(said));
      writer.finish(new Manifest(BASE, "k", "s", Map.of(), Map.of(), List.of()));
    }
    serve();
  }

  private static void serve() throws IOException {
    Path passwords = temp.resolve("passwords");
    Files.writeString(passwords, "ann: right\n");
    ServerSettings settings = ServerSettings.local(0, Duration.ofSeconds(2), BASE);
    server = FollowedStore.start(store, settings, passwords, line -> {});
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @AfterEach
  void takeNotesAway() throws Exception {
    if (!rows(NOTES).isEmpty()) {
      update("DROP GRAPH <urn:x:notes>");
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder post(String path, String type, String body) {
    return HttpRequest.newBuilder(URI.create(server.url() + path))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder as(String user, HttpRequest.Builder request) {
    String both = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    return request.header("Authorization", "Basic " + both);
  }

  private static HttpResponse<String> update(String update)
      throws IOException, InterruptedException {
    return send(as("ann:right", post("diplograph/update", "application/sparql-update", update)));
  }

  private static List<String> rows(String query) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        post("diplograph/sparql", "application/sparql-query", query).header("Accept", "text/csv");
    return send(request).body().lines().skip(1).toList();
  }

  @Test
  void whoHasThePasswordWritesAndItStays() throws Exception {
    assertThat(update(NOTE).statusCode()).isEqualTo(204);
    assertThat(rows(NOTES)).as("can be read at once").containsExactly("a note");
    server.close();
    serve();
    assertThat(rows(NOTES)).as("after a restart").containsExactly("a note");
    assertThat(update("DROP GRAPH <urn:x:notes>").statusCode()).isEqualTo(204);
    assertThat(rows(NOTES)).isEmpty();
    assertThat(rows(COUNT)).containsExactly("1");
  }

  @Test
  void namesThatAreWrittenAreFoundByTheTextIndex() throws Exception {
    String label = "INSERT DATA { GRAPH <urn:x:notes> { <urn:x:a> <%s> 'Genscher' } }";
    assertThat(update(String.format(label, RDFS.label.getURI())).statusCode()).isEqualTo(204);
    assertThat(
            rows(
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query 'genscher' }"))
        .containsExactly("urn:x:a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ann:wrong", "bob:right", "ann:", ":"})
  void nobodyElseWrites(String user) throws Exception {
    for (String path :
        List.of(
            "diplograph/update",
            "diplograph/update/",
            "diplograph//update",
            "diplograph/%75pdate",
            "diplograph/update?update=" + ServedStore.encode(NOTE))) {
      HttpRequest.Builder request = post(path, "application/sparql-update", NOTE);
      HttpResponse<String> response = send(user.isEmpty() ? request : as(user, request));
      assertThat(response.statusCode()).as(path).isBetween(400, 499);
    }
    HttpRequest.Builder plain = post("diplograph/update", "application/sparql-update", NOTE);
    assertThat(send(user.isEmpty() ? plain : as(user, plain)).statusCode()).isEqualTo(401);
    assertThat(rows(NOTES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://localhost:1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void aPageOfAnotherSiteCannotUseThePasswordThatABrowserKnows(String header, String value)
      throws Exception {
    String form = "update=" + ServedStore.encode(NOTE);
    HttpRequest.Builder request =
        post("diplograph/update", "application/x-www-form-urlencoded", form).header(header, value);
    assertThat(send(as("ann:right", request)).statusCode()).isEqualTo(403);
    assertThat(rows(NOTES)).isEmpty();
  }

  @Test
  void theOwnPageMaySend() throws Exception {
    String origin = server.url().substring(0, server.url().length() - 1);
    HttpRequest.Builder request =
        post("diplograph/update", "application/sparql-update", NOTE).header("Origin", origin);
    assertThat(send(as("ann:right", request)).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }",
        "INSERT DATA { GRAPH <" + ServedStore.FIRST + "> { <urn:x:a> <urn:x:b> <urn:x:c> } }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "DELETE { GRAPH <" + ServedStore.FIRST + "> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
        "DROP ALL",
        "CLEAR SILENT ALL",
        "MOVE <" + ServedStore.FIRST + "> TO <urn:x:notes>",
        NOTE + "; DROP GRAPH <" + ServedStore.FIRST + ">"
      })
  void whatBuildsMakeIsNotChanged(String update) throws Exception {
    HttpResponse<String> response = update(update);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
    assertThat(response.body()).contains("update: ");
    assertThat(rows(COUNT)).containsExactly("1");
    assertThat(rows(NOTES)).isEmpty();
  }

  @Test
  void nothingIsReadFromElsewhere() throws Exception {
    Path secret = temp.resolve("secret.ttl");
    Files.writeString(secret, "<urn:x:a> <urn:x:b> 'a secret' .");
    try (OtherServer other = new OtherServer()) {
      String url = other.url("x.ttl");
      String into = "INSERT { GRAPH <urn:x:notes> { ?s ?p ?o } } ";
      assertThat(update("LOAD <" + secret.toUri() + "> INTO GRAPH <urn:x:notes>").statusCode())
          .isEqualTo(403);
      assertThat(update("LOAD SILENT <" + url + "> INTO GRAPH <urn:x:notes>").statusCode())
          .isEqualTo(403);
      update(into + "USING <" + secret.toUri() + "> WHERE { ?s ?p ?o }");
      update(into + "USING NAMED <" + url + "> WHERE { GRAPH ?g { ?s ?p ?o } }");
      update(into + "WHERE { SERVICE SILENT <" + url + "> { ?s ?p ?o } }");
      assertThat(other.asked()).isZero();
    }
    assertThat(rows(NOTES)).noneMatch(row -> row.contains("a secret"));
  }

  @Test
  void queriesAreStillForReadingOnly() throws Exception {
    for (String path : List.of("diplograph/sparql", "diplograph/query", "diplograph")) {
      HttpRequest.Builder request = post(path, "application/sparql-update", NOTE);
      assertThat(send(as("ann:right", request)).statusCode()).isBetween(400, 499);
    }
    HttpRequest.Builder upload =
        post("diplograph/data?graph=urn:x:notes", "text/turtle", "<urn:x:a> <urn:x:b> 'c' .");
    assertThat(send(as("ann:right", upload)).statusCode()).isBetween(400, 499);
    assertThat(rows(NOTES)).isEmpty();
  }

  @Test
  void whileABuildRunsTheWriterIsAskedToWait() throws Exception {
    try (StoreFolder.Lock lock = store.lock()) {
      HttpResponse<String> response = update(NOTE);
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }
    assertThat(update(NOTE).statusCode()).isEqualTo(204);
  }

  @Test
  void anEndlessUpdateIsStoppedAndABrokenOneTold() throws Exception {
    String many = "{ VALUES ?%1$s { 0 1 2 3 4 5 6 7 8 9 } }";
    StringBuilder where = new StringBuilder();
    for (char name = 'a'; name < 'p'; name++) {
      where.append(String.format(many, name));
    }
    String endless =
        "INSERT { GRAPH <urn:x:notes> { <urn:x:a> <urn:x:b> ?z } } WHERE { "
            + where
            + " FILTER(?a + ?o = 99) BIND(1 AS ?z) }";
    assertThat(update(endless).statusCode()).isEqualTo(503);
    assertThat(update("INSERT {").statusCode()).isEqualTo(400);
    assertThat(update(NOTE).statusCode()).isEqualTo(204);
  }
}
