package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The graph of {@code corpus/}, served once by the jar for all tests that ask it. */
final class ServedCorpus {
  private static final Pattern READY = Pattern.compile("Serving (http://localhost:\\d+/) until");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ServedCorpus SERVED = new ServedCorpus();

  private final String url;

  private ServedCorpus() {
    try {
      Path out = Files.createTempFile("diplograph", ".out");
      Path err = Files.createTempFile("diplograph", ".err");
      Process server =
          Program.start(out, err, "serve", "--store", BuiltCorpus.store(), "--port", 0);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, out, err)));
      url = ready(server, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String ready(Process server, Path out, Path err)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (server.isAlive() && System.nanoTime() < end) {
      Matcher ready = READY.matcher(Program.written(out));
      if (ready.find()) {
        return ready.group(1);
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("the server did not start: " + Program.written(err));
  }

  private static void stop(Process server, Path out, Path err) {
    server.destroyForcibly().onExit().join();
    out.toFile().delete();
    err.toFile().delete();
  }

  /** Where the server answers, with a slash at the end. */
  static String url() {
    return SERVED.url;
  }

  /** Asks for a path. */
  static HttpResponse<String> get(String path, String accept) {
    return send(HttpRequest.newBuilder(URI.create(url() + path)).header("Accept", accept).build());
  }

  /** Sends a body to a path. */
  static HttpResponse<String> send(String method, String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("Content-Type", type)
            .header("Accept", "application/json, */*;q=0.1")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The answer to a SELECT or ASK query, in SPARQL's JSON form. */
  static JsonNode sparql(String query) throws IOException {
    String path = "diplograph/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpResponse<String> response = get(path, "application/sparql-results+json");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }

  /** The rows of the answer to a SELECT query. */
  static JsonNode rows(String query) throws IOException {
    return sparql(query).path("results").path("bindings");
  }
}
