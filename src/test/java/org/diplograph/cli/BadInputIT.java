package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build of a folder full of what cannot be read, with two good articles among it. */
class BadInputIT {
  private static final String URL = "url: https://example.org/meeting\n";
  private static final String MEETING =
      "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.\n";

  @TempDir static Path folder;

  private static Path articles;
  private static Program.Result build;
  private static List<String> quads;

  @BeforeAll
  static void buildAll() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    write("good.txt", "Norwegian Prime Minister Erna Solberg visited Japan on Tuesday.\n");
    write("again.txt", "Norwegian Prime Minister Erna Solberg visited Japan on Tuesday.\n");
    write("first.md", "---\ndate: 2023-05-01\n" + URL + "---\n" + MEETING);
    write("second.md", "---\ndate: 2023-05-02\n" + URL + "---\n" + MEETING);
    write("third.md", "---\ndate: 2023-05-02\n" + URL + "---\n" + MEETING);
    write("empty.txt", "");
    byte[] latin =
        "Fran\u00e7ois Hollande met Angela Merkel.".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(articles.resolve("latin.txt"), latin);
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    Files.write(articles.resolve("noise.bin"), noise);
    try (RandomAccessFile huge =
        new RandomAccessFile(articles.resolve("huge.txt").toFile(), "rw")) {
      huge.write(MEETING.getBytes(StandardCharsets.UTF_8));
      huge.setLength(100L << 20);
    }
    Files.createSymbolicLink(articles.resolve("dead.txt"), Path.of("nowhere.txt"));
    Path below = Files.createDirectory(articles.resolve("below"));
    Files.createSymbolicLink(below.resolve("up"), Path.of(".."));
    write("below/broken.json", "{\"maintext\": \"Boris Johnson met");
    build =
        Program.run(
            "build",
            articles,
            "--store",
            folder.resolve("store"),
            "--report",
            folder.resolve("report.json"));
    quads = BuiltCorpus.sortedQuads(folder.resolve("store"));
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text);
  }

  private static void rejects(String name, String reason) {
    assertThat(build.errLines()).contains("rejected: " + articles.resolve(name) + ": " + reason);
    assertThat(build.errLines()).filteredOn(line -> line.contains(name + ":")).hasSize(1);
  }

  @Test
  void anEmptyFile() {
    rejects("empty.txt", "empty: put text in it or take it away");
  }

  @Test
  void aBinaryFile() {
    rejects("noise.bin", "binary: give text, HTML, JSON, a feed or WARC instead");
  }

  @Test
  void aFileOfAHundredMegabytes() {
    rejects(
        "huge.txt",
        "too large: more than 8388608 bytes for one article: split it into articles or JSON Lines");
  }

  @Test
  void aWronglyEncodedFile() {
    rejects("latin.txt", "not valid UTF-8: convert it to UTF-8");
  }

  @Test
  void aDeadLink() {
    rejects("dead.txt", "not found: mend or remove this link");
  }

  @Test
  void brokenJson() {
    assertThat(build.errLines())
        .filteredOn(line -> line.contains("broken.json"))
        .singleElement()
        .asString()
        .startsWith("rejected: " + articles.resolve("below/broken.json#"))
        .contains(": broken JSON: ");
  }

  @Test
  void twoArticlesOfOneIdentifierOfWhichTheLaterWins() {
    String third = articles.resolve("third.md").toString();
    String second = articles.resolve("second.md").toString();
    assertThat(build.errLines())
        .filteredOn(line -> line.contains("first.md:"))
        .singleElement()
        .asString()
        .contains(": same identifier https://example.org/meeting as ", ", which is later: keep");
    assertThat(build.errLines())
        .filteredOn(line -> line.contains(": duplicate: the same article is in "))
        .singleElement()
        .asString()
        .contains(third, second);
    assertThat(quads)
        .filteredOn(quad -> quad.contains("dc/terms/issued"))
        .singleElement()
        .asString()
        .contains("2023-05-02");
  }

  @Test
  void aCopyUnderAnotherNameIsKeptAsACopy() {
    assertThat(quads)
        .filteredOn(quad -> quad.contains("ontology#copyOf"))
        .singleElement()
        .asString()
        .matches("<\\S+/article/good\\S*> <\\S+> <\\S+/article/again\\S*> <\\S+/graph/links> \\.");
  }

  @Test
  void everythingElseIsBuilt() {
    assertThat(build.exit()).isEqualTo(1);
    assertThat(build.out()).startsWith("3 articles, ").contains(", 8 rejected; ");
    assertThat(build.errLines()).hasSize(8).allMatch(line -> line.matches("rejected: /.+: .+: .+"));
    assertThat(quads).anyMatch(quad -> quad.contains("Erna Solberg"));
    assertThat(quads).anyMatch(quad -> quad.contains("Olaf Scholz"));
  }

  @Test
  void theReportListsWhatWasRejected() throws IOException {
    JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    assertThat(report.get("rejected").asInt()).isEqualTo(8);
    List<String> lines =
        report.get("rejectedInputs").findValuesAsText("where").stream().sorted().toList();
    assertThat(lines).hasSize(8).allMatch(where -> where.startsWith(articles.toString()));
  }

  @Test
  void anUnreadableFile() throws IOException {
    assumeFalse(
        "root".equals(System.getProperty("user.name")), "skipped: root may read every file");
    Path few = Files.createDirectory(folder.resolve("few"));
    Path secret = Files.writeString(few.resolve("secret.txt"), MEETING);
    Files.writeString(few.resolve("open.txt"), MEETING);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Program.Result result = Program.run("build", few, "--store", folder.resolve("fewer"));
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("rejected: " + secret + ": cannot be read: allow reading this file\n");
    assertThat(result.out()).startsWith("1 articles, ");
  }
}
