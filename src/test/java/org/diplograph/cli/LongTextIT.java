package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, sentences and addresses of a length that no newspaper prints break nothing. */
class LongTextIT {
  private static final int LONG = 100_000;

  @TempDir Path folder;

  @Test
  void theGraphIsWholeAndConforms() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("name.txt"),
        "President A" + "b".repeat(LONG) + " met German Chancellor Olaf Scholz in Paris.\n");
    Files.writeString(
        articles.resolve("names.txt"),
        "President Jo" + " Smith".repeat(LONG / 6) + " criticized Russia in Paris.\n");
    Files.writeString(
        articles.resolve("sentence.txt"),
        "Norway criticized Russia" + " and then again it was so".repeat(LONG / 25) + ".\n");
    Files.writeString(
        articles.resolve("address.txt"),
        "---\nurl: https://example.org/"
            + "a%20".repeat(LONG / 4)
            + "\n---\nJapanese Prime Minister Shinzo Abe visited India on Friday.\n");
    Path store = folder.resolve("store");
    Program.Result result = Program.run("build", articles, "--store", store);
    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    assertThat(result.errLines())
        .filteredOn(line -> line.startsWith("rejected: "))
        .hasSize(2)
        .anyMatch(line -> line.contains("address.txt: too long"))
        .anyMatch(line -> line.contains("name.txt: ") && line.contains("" + (LONG + 1)));
    assertThat(result.err()).doesNotContain("Exception").doesNotContain("StackOverflow");
    assertThat(Program.run("validate", "--store", store).exit()).isZero();
    assertThat(BuiltCorpus.sortedQuads(store))
        .anyMatch(q -> q.contains("/article/names-") && q.contains("/country/RU>"))
        .anyMatch(q -> q.contains("/article/sentence-") && q.contains("/country/NO>"));
  }
}
