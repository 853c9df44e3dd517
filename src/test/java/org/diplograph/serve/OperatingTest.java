package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.diplograph.view.SmallGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator relies on: the log, stopping, a proxy in front. */
class OperatingTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?l) }";

  @TempDir Path temp;

  private ServerSettings settings(String publicUrl, Path log) {
    return new ServerSettings(
        "127.0.0.1",
        0,
        Duration.ofSeconds(120),
        ServedStore.BASE,
        publicUrl == null ? null : URI.create(publicUrl),
        ServerLimits.DEFAULT,
        log);
  }

  private ServedStore served(ServerSettings settings) throws IOException {
    return new ServedStore(temp.resolve("store"), SmallGraph.quads(), settings);
  }

  @Test
  void eachRequestHasALineInTheAccessLog() throws Exception {
    Path log = temp.resolve("access.log");
    try (ServedStore server = served(settings(null, log))) {
      server.get("doc/country/NO");
      server.get("doc/country/XX");
    }
    List<String> lines = Files.readAllLines(log);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .contains("127.0.0.1")
        .contains("\"GET /doc/country/NO")
        .contains(" 200 ");
    assertThat(lines.get(1)).contains(" 404 ");
  }

  @Test
  void aLogThatCannotBeWrittenIsToldBeforeAnythingIsServed() {
    Path log = temp.resolve("none/access.log");
    assertThatThrownBy(() -> served(settings(null, log)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("serve: --access-log " + log + ": cannot be written: ");
  }

  @Test
  void stoppingEndsRunningQueries() throws Exception {
    ServedStore server = new ServedStore(temp.resolve("many"), settings(null, null));
    CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> status(server));
    while (!running.isDone()
        && server.get("$/metrics").body().lines().noneMatch(OperatingTest::isRunning)) {
      Thread.sleep(50);
    }
    assertThat(running).isNotDone();
    long begin = System.nanoTime();
    server.close();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    assertThat(running.get(60, TimeUnit.SECONDS)).isNotEqualTo(200);
  }

  /** Two requests have come in: the query and this one, or the query alone. */
  private static boolean isRunning(String metric) {
    return metric.matches("fuseki_requests\\{.*endpoint=\"sparql\".*} [1-9].*");
  }

  private static int status(ServedStore server) {
    try {
      return server.query(ENDLESS).statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/graph/, /graph/doc/country/NO",
    "https://example.org, /doc/country/NO"
  })
  void addressesBeginAsClientsSeeThem(String publicUrl, String document) throws Exception {
    try (ServedStore server = served(settings(publicUrl, null))) {
      HttpResponse<String> response = server.get("id/country/NO", "Accept", "text/html");
      assertThat(response.headers().firstValue("Location")).hasValue(document);
      assertThat(server.get("doc/article/one").body()).contains("href=\"" + document + "\"");
    }
  }

  @Test
  void theBaseAnswersAtItsOwnPath() throws Exception {
    try (ServedStore server = served(settings("https://w3id.org/", null))) {
      assertThat(server.get("diplograph/id/country/NO").headers().firstValue("Location"))
          .hasValue("/doc/country/NO");
      assertThat(server.get("diplograph/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
    }
  }
}
