package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does not do, whoever asks. */
class RefusalsTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String INSERT = "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }";

  @TempDir static Path temp;
  private static ServedStore served;
  private static String before;

  @BeforeAll
  static void start() throws Exception {
    served = new ServedStore(temp.resolve("store"), Duration.ofSeconds(2));
    before = served.query(COUNT).body();
  }

  @AfterEach
  void nothingHasChanged() throws Exception {
    assertThat(served.query(COUNT).body()).isEqualTo(before);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** Set when a query makes the server load the class below. */
  static final AtomicInteger LOADED = new AtomicInteger();

  /** A class whose initialiser must never run because of a query. */
  public static final class Trap {
    static {
      LOADED.incrementAndGet();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"diplograph/update", "diplograph/sparql", "diplograph", "diplograph/query"})
  void updatesAreRefused(String path) throws Exception {
    assertThat(served.send("POST", path, "application/sparql-update", INSERT).statusCode())
        .isBetween(400, 499);
    String form = "update=" + ServedStore.encode(INSERT);
    assertThat(served.send("POST", path, "application/x-www-form-urlencoded", form).statusCode())
        .isBetween(400, 499);
  }

  @Test
  void updatesInPlaceOfQueriesAreRefused() throws Exception {
    assertThat(served.query(INSERT).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, diplograph/data",
    "PUT, diplograph/data",
    "DELETE, diplograph/data",
    "PATCH, diplograph/data",
    "POST, diplograph/upload",
    "POST, diplograph",
    "PUT, diplograph"
  })
  void uploadsAndDeletionsAreRefused(String method, String path) throws Exception {
    String body = "<urn:x:a> <urn:x:b> <urn:x:c> .";
    String graph = path + "?graph=" + ServedStore.encode(ServedStore.FIRST);
    assertThat(served.send(method, graph, "text/turtle", body).statusCode()).isBetween(400, 499);
    assertThat(served.send(method, path + "?default", "text/turtle", body).statusCode())
        .isBetween(400, 499);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, $/datasets",
    "DELETE, $/datasets/diplograph",
    "POST, $/datasets/diplograph",
    "POST, $/backup/diplograph",
    "POST, $/compact/diplograph",
    "POST, $/reload",
    "POST, $/shutdown",
    "GET, $/backups-list",
    "GET, $/tasks",
    "POST, $/sleep"
  })
  void administrationIsRefused(String method, String path) throws Exception {
    String form = "dbName=x&dbType=mem&state=offline";
    assertThat(served.send(method, path, "application/x-www-form-urlencoded", form).statusCode())
        .isBetween(400, 499);
    assertThat(served.get("$/ping").statusCode()).isEqualTo(200);
  }

  @Test
  void otherServersAreNotAsked() throws Exception {
    try (OtherServer other = new OtherServer()) {
      String url = other.url("sparql");
      served.query("SELECT * { SERVICE <" + url + "> { ?s ?p ?o } }");
      served.query("SELECT * { SERVICE SILENT <" + url + "> { ?s ?p ?o } }");
      served.query("SELECT * FROM <" + url + "> { ?s ?p ?o }");
      served.query("SELECT * { BIND(<" + url + "> AS ?u) SERVICE ?u { ?s ?p ?o } }");
      assertThat(other.asked()).isZero();
    }
  }

  @Test
  void classesAreNotLoadedByQueries() throws Exception {
    String trap = "java:" + RefusalsTest.class.getName() + "$Trap";
    served.query("SELECT (<" + trap + ">() AS ?x) {}");
    served.query("SELECT * { ?s <" + trap + "> ?o }");
    served.query("SELECT * { FILTER(<" + trap + ">('x')) }");
    served.query("SELECT (CALL(<" + trap + ">, 'x') AS ?x) {}");
    served.query("SELECT (<" + trap + ">(DISTINCT ?o) AS ?x) { ?s ?p ?o }");
    assertThat(LOADED).hasValue(0);
  }

  @Test
  void filesAreNotRead() throws Exception {
    Path secret = temp.resolve("secret.ttl");
    Files.writeString(secret, "<urn:x:a> <urn:x:b> 'a secret' .");
    String file = secret.toUri().toString();
    for (String query :
        List.of(
            "SELECT * FROM <" + file + "> { ?s ?p ?o }",
            "SELECT * FROM NAMED <" + file + "> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { GRAPH <" + file + "> { ?s ?p ?o } }",
            "LOAD <" + file + ">",
            "LOAD SILENT <" + file + "> INTO GRAPH <urn:x:g>")) {
      assertThat(served.query(query).body()).doesNotContain("a secret");
    }
    for (String path :
        List.of(
            "diplograph/data?graph=" + ServedStore.encode(file),
            "diplograph/sparql?default-graph-uri="
                + ServedStore.encode(file)
                + "&query="
                + ServedStore.encode("SELECT * { ?s ?p ?o }"))) {
      assertThat(served.get(path).body()).doesNotContain("a secret");
    }
    assertThat(
            served
                .send(
                    "POST", "diplograph/update", "application/sparql-update", "LOAD <" + file + ">")
                .statusCode())
        .isBetween(400, 499);
  }

  @Test
  void scriptsAreNotRun() throws Exception {
    for (String function :
        List.of(
            "http://jena.apache.org/ARQ/jsFunction#f",
            "http://jena.apache.org/ARQ/jsFunction#eval",
            "js:f",
            "http://jena.apache.org/ARQ/function#js")) {
      HttpResponse<String> response = served.query("SELECT (<" + function + ">('1+1') AS ?x) {}");
      assertThat(response.body()).doesNotContain("2");
    }
  }

  @Test
  void theUsualFunctionsStay() throws Exception {
    assertThat(
            served.rows(
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
                    + "SELECT (fn:upper-case('bonn') AS ?x) (STRLEN('abc') AS ?n) {}"))
        .containsExactly("BONN,3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:3030", "localhost.evil.example", "10.0.0.1"})
  void foreignHostsAreRefused(String host) throws IOException {
    assertThat(status("$/ping", host)).isEqualTo(421);
    assertThat(status("diplograph/sparql?query=ASK%7B%7D", host)).isEqualTo(421);
    assertThat(status("", host)).isEqualTo(421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "[::1]:3030"})
  void theOwnHostIsServedUnderAnyOfItsNames(String host) throws IOException {
    assertThat(status("$/ping", host)).isEqualTo(200);
  }

  /** The status of a request under another host's name, which Java's client would not send. */
  private static int status(String path, String host) throws IOException {
    URI url = URI.create(served.url());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), url.getPort())) {
      String request =
          "GET /" + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }

  @Test
  void anyPageMayReadWithoutCredentials() throws Exception {
    HttpResponse<String> response =
        served.get("diplograph/sparql?query=ASK%7B%7D", "Origin", "https://example.org");
    assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void preflightAllowsReadingOnly() throws Exception {
    HttpResponse<String> response = served.send("OPTIONS", "diplograph/sparql", "text/plain", "");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("GET")
        .contains("POST")
        .doesNotContain("PUT")
        .doesNotContain("DELETE");
  }

  @Test
  void endlessQueriesAreStopped() throws Exception {
    String endless =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?l) }";
    HttpResponse<String> stopped = served.query(endless);
    assertThat(stopped.statusCode()).isEqualTo(503);
    HttpResponse<String> longer =
        served.get("diplograph/sparql?timeout=3600&query=" + ServedStore.encode(endless));
    assertThat(longer.statusCode()).isEqualTo(503);
  }

  /**
   * What has begun cannot become a 503; it ends before its end, which clients take for an error.
   */
  @Test
  void anAnswerThatIsCutOffDoesNotLookWhole() throws Exception {
    String many = "SELECT ?c (CONCAT(?f, '%s') AS ?x) { ?a ?b ?c . ?d ?e ?f }";
    String large = String.format(many, "x".repeat(10_000));
    assertThatThrownBy(() -> served.query(large)).isInstanceOf(IOException.class);
    String small =
        "SELECT ?c { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(?c, ?f, ?i) = '000') }";
    HttpResponse<String> response = served.query(small);
    assertThat(response.statusCode()).as("not sent yet").isEqualTo(503);
    assertThat(response.body()).doesNotContain("Incomplete");
  }

  /** Such joins are made while a query is planned, when Jena's own time-out has to wait for it. */
  @Test
  void endlessJoinsOfTablesAreStopped() throws Exception {
    StringBuilder tables = new StringBuilder();
    for (char name = 'a'; name < 'p'; name++) {
      tables.append("{ VALUES ?").append(name).append(" { 0 1 2 3 4 5 6 7 8 9 } }");
    }
    assertThat(served.query("SELECT * { " + tables + " FILTER(?a + ?o = 99) }").statusCode())
        .isEqualTo(503);
  }
}
