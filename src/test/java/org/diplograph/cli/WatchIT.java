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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store keeps up with a folder, and a server with the store. */
class WatchIT {
  private static final Pattern READY = Pattern.compile("Serving (http://localhost:\\d+/) until");
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir Path folder;

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("waited too long until %s", what).isLessThan(end);
      Thread.sleep(100);
    }
  }

  private static boolean names(String url, String name) throws IOException, InterruptedException {
    String query = "ASK { ?x <http://www.w3.org/2000/01/rdf-schema#label> '" + name + "' }";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    url
                        + "diplograph/sparql?query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .header("Accept", "text/csv")
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().contains("true");
  }

  @Test
  void newChangedAndRemovedFilesAreShownWithoutARestart() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Path store = folder.resolve("store");
    Files.writeString(
        articles.resolve("paris.txt"),
        "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.\n");
    Path out = folder.resolve("watch.out");
    Path err = folder.resolve("watch.err");
    Process watching = Program.start(out, err, "build", "--watch", articles, "--store", store);
    Path served = folder.resolve("serve.out");
    Process server = null;
    try {
      await("the first build", () -> Program.written(out).contains("1 articles"));
      server = Program.start(served, served, "serve", "--store", store, "--port", 0);
      await("the server", () -> READY.matcher(Program.written(served)).find());
      Matcher ready = READY.matcher(Program.written(served));
      assertThat(ready.find()).isTrue();
      String url = ready.group(1);
      assertThat(names(url, "Olaf Scholz")).isTrue();

      Path below = Files.createDirectories(articles.resolve("2019/april"));
      Files.writeString(
          below.resolve("oslo.txt"),
          "Norwegian Prime Minister Erna Solberg criticized Russia in Oslo on Tuesday.\n");
      await("what is new", () -> names(url, "Erna Solberg"));

      Files.write(articles.resolve("broken.html"), new byte[] {0, 1, 2, 3});
      Files.writeString(
          articles.resolve("paris.txt"), "Japanese Prime Minister Shinzo Abe visited India.\n");
      await("what is changed", () -> names(url, "Shinzo Abe"));
      assertThat(names(url, "Olaf Scholz")).isFalse();
      assertThat(Program.written(err)).contains("rejected: " + articles.resolve("broken.html"));

      Folders.delete(articles.resolve("2019"));
      await("what is gone", () -> !names(url, "Erna Solberg"));

      watching.destroy();
      assertThat(watching.waitFor(60, TimeUnit.SECONDS)).isTrue();
      List<String> lines = Program.written(out).lines().toList();
      assertThat(lines.get(0)).startsWith("Watching ");
      assertThat(lines.subList(1, lines.size()))
          .allMatch(line -> line.matches("\\d\\d:\\d\\d(:\\d\\d)? \\d+ articles, .*"));
      assertThat(Program.written(served)).contains("Now showing ");
      assertThat(Program.run("validate", "--store", store).exit()).isZero();
    } finally {
      watching.destroyForcibly();
      if (server != null) {
        server.destroyForcibly();
      }
    }
  }

  @Test
  void aStoreInsideTheFolderIsRefused() {
    Program.Result result =
        Program.run("build", "--watch", folder, "--store", folder.resolve("store"));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errLines()).hasSize(1);
  }
}
