package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much can be asked of the server. */
class LimitsTest {
  private static final int ROWS = 1500;
  private static final int BYTES = 20_000;
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?l) }";

  @TempDir static Path temp;
  private static ServedStore served;

  @BeforeAll
  static void start() throws IOException {
    served =
        new ServedStore(
            temp.resolve("store"), Duration.ofSeconds(3), new ServerLimits(4, BYTES, ROWS));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String doubled(int times) {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?x" + times + ") AS ?n) { BIND('");
    query.append("ab".repeat(50)).append("' AS ?x0) ");
    for (int i = 0; i < times; i++) {
      query.append("BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ") ");
    }
    return query.append("}").toString();
  }

  @Test
  void stringsAreMadeUpToALimit() throws Exception {
    assertThat(served.rows(doubled(3))).containsExactly("800");
    assertThat(served.rows(doubled(60))).as("an error, so unbound").containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (STRLEN(GROUP_CONCAT(?long; separator='-')) AS ?n) { ?s ?p ?o BIND(%s AS ?long) }",
        "SELECT (STRLEN(GROUP_CONCAT(DISTINCT CONCAT(?o, %s))) AS ?n) { ?s ?p ?o }",
        "SELECT (STRLEN(REPLACE(REPLACE(%s, '.', 'abcdefghij'), '.', 'abcdefghij')) AS ?n) {}",
        "SELECT (STRLEN(REPLACE(%1$s, 'b', %1$s)) AS ?n) {}",
        "SELECT (STRLEN(REPLACE(?x, 'b', ?x)) AS ?n) { BIND(%s AS ?x) }",
        "SELECT (STRLEN(CONCAT(?x,?x,?x,?x,?x,?x,?x,?x,?x,?x,?x,?x)) AS ?n) { BIND(%s AS ?x) }",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + "SELECT (STRLEN(fn:replace(?x, 'b', ?x)) AS ?n) { BIND(%s AS ?x) }",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + "SELECT (STRLEN(fn:concat(?x,?x,?x,?x,?x,?x,?x,?x,?x,?x,?x,?x)) AS ?n) { BIND(%s AS ?x) }",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + "SELECT (STRLEN(CALL(fn:replace, ?x, 'b', ?x)) AS ?n) { BIND(%s AS ?x) }",
        "SELECT ?n { { SELECT (STRLEN(REPLACE(%s, '.', '0123456789abcdef')) AS ?n) {} } }"
      })
  void noWayOfMakingLongStringsGoesRoundTheLimit(String query) throws Exception {
    String long100k = "REPLACE('" + "a".repeat(2000) + "', 'a', '" + "b".repeat(50) + "')";
    List<String> rows = served.rows(String.format(query, long100k));
    assertThat(rows).allSatisfy(n -> assertThat(n).isEmpty());
  }

  @Test
  void stringsInsideOfConditionsAreBoundedToo() throws Exception {
    String grown = doubled(60).replaceFirst("SELECT .* \\{ BIND", "BIND").replaceFirst("}$", "");
    assertThat(
            served.rows(
                "SELECT ?n { VALUES ?n { 1 } FILTER EXISTS { "
                    + grown
                    + " FILTER(STRLEN(?x60) > 5) } }"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REPLACE('Bonn', 'n', 'm')",
        "CONCAT('Bo', 'mm')",
        "REPLACE(STR('Bonn'), 'N', 'm', 'i')",
        "fn:concat('B', 'omm')",
        "fn:replace('Bonn', 'n', 'm')"
      })
  void stringsOfUsualLengthAreMadeAsEver(String expression) throws Exception {
    String prefix = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";
    assertThat(served.rows(prefix + "SELECT (" + expression + " AS ?x) {}"))
        .containsExactly("Bomm");
    assertThat(
            served.rows(
                prefix + "SELECT ?x { ?s ?p 'Sergey Lavrov' BIND(" + expression + " AS ?x) }"))
        .containsExactly("Bomm");
  }

  @Test
  void groupsOfUsualSizeAreJoined() throws Exception {
    assertThat(
            served.rows(
                "SELECT (STRLEN(GROUP_CONCAT(?o)) AS ?n) { ?s <" + ServedStore.BASE + "has> ?o }"))
        .containsExactly("8889");
  }

  @Test
  void rowsAreBoundedAndTheAnswerSaysSo() throws Exception {
    HttpResponse<String> all = served.query("SELECT * { ?s ?p ?o }");
    assertThat(all.body().lines()).hasSize(ROWS + 1);
    assertThat(all.headers().firstValue("Diplograph-Row-Limit")).hasValue("" + ROWS);
    HttpResponse<String> few = served.query("SELECT * { ?s ?p ?o } LIMIT 7");
    assertThat(few.body().lines()).hasSize(8);
    assertThat(few.headers().firstValue("Diplograph-Row-Limit")).isEmpty();
    HttpResponse<String> more = served.query("SELECT * { ?s ?p ?o } LIMIT 1000000");
    assertThat(more.body().lines()).hasSize(ROWS + 1);
  }

  @Test
  void longQueriesAreRefused() throws Exception {
    String query = "ASK {} #" + "x".repeat(BYTES);
    assertThat(
            served
                .send("POST", "diplograph/sparql", "application/sparql-query", query)
                .statusCode())
        .isEqualTo(413);
    assertThat(served.query(query).statusCode()).isIn(413, 414, 431);
  }

  @Test
  void longHeadersAreRefused() throws Exception {
    assertThat(served.get("$/ping", "X-Long", "x".repeat(100_000)).statusCode()).isEqualTo(431);
  }

  @Test
  void compressedQueriesAreNotInflated() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 10; i++) {
        out.write(spaces);
      }
      out.write("ASK {}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(bomb.size()).isLessThan(BYTES);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(served.url() + "diplograph/sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bomb.toByteArray()))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isBetween(400, 499);
  }

  @Test
  void sortsGoToDiskAndQueriesGoOn() throws Exception {
    String sorted = "SELECT ?o { ?s ?p ?o . ?t ?q ?r } ORDER BY ?o ?r LIMIT 3";
    assertThat(served.query(sorted).statusCode()).isIn(200, 503);
    assertThat(served.rows("SELECT (1 AS ?n) {}")).containsExactly("1");
  }

  @Test
  void pagesAreAnsweredWhileQueriesHoldAllPlaces() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(12);
    try {
      List<CompletableFuture<Integer>> hostile = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        hostile.add(CompletableFuture.supplyAsync(() -> status(ENDLESS), pool));
      }
      Thread.sleep(300);
      assertThat(served.get("explore/api/about").statusCode()).isEqualTo(200);
      assertThat(served.get("$/ping").statusCode()).isEqualTo(200);
      for (CompletableFuture<Integer> each : hostile) {
        assertThat(each.get()).isIn(503, 429);
      }
      assertThat(served.rows("SELECT (1 AS ?n) {}")).containsExactly("1");
    } finally {
      pool.shutdownNow();
    }
  }

  private static int status(String query) {
    try {
      return served.query(query).statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
