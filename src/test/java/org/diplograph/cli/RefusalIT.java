package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be done is refused in one line, and the store stays as it was. */
class RefusalIT {
  @TempDir static Path folder;

  private static Path store;
  private static List<String> built;

  @BeforeAll
  static void build() throws IOException {
    store = folder.resolve("store");
    Path article = folder.resolve("oslo.txt");
    Files.writeString(article, "Norwegian Prime Minister Erna Solberg visited Japan on Tuesday.\n");
    assertThat(Program.run("build", article, "--store", store).exit()).isZero();
    built = BuiltCorpus.sortedQuads(store);
  }

  private static void refused(Program.Result result, int exit, String line) {
    assertThat(result.errLines()).as(result.err()).hasSize(1);
    assertThat(result.errLines().get(0)).matches(line);
    assertThat(result.exit()).isEqualTo(exit);
    assertThat(result.out()).isEmpty();
  }

  private static void nothingIsLost() {
    assertThat(BuiltCorpus.sortedQuads(store)).isEqualTo(built);
  }

  @Test
  void aFolderWithoutArticles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Program.Result result = Program.run("build", empty, "--store", folder.resolve("none"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.errLines())
        .containsExactly(
            "rejected: " + empty + ": empty: no files in this folder: put articles there",
            "build: "
                + empty
                + ": no article in it, nothing was built: name files or folders with articles");
    assertThat(folder.resolve("none/current")).doesNotExist();
  }

  @Test
  void aPathThatIsNotThere() {
    Path missing = folder.resolve("missing");
    Program.Result result = Program.run("build", missing, "--store", store);
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.errLines())
        .containsExactly(
            "rejected: " + missing + ": not found: name a file, a folder or a pattern that exists");
    nothingIsLost();
  }

  @Test
  void aSecondBuildOnAStoreThatIsBeingBuilt() throws IOException {
    try (FileChannel channel = FileChannel.open(store.resolve("lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      refused(
          Program.run("build", BuiltCorpus.CORPUS, "--store", store),
          3,
          "store: .*/store: is being built by another process: wait until it is done, .*");
    }
    nothingIsLost();
  }

  @Test
  void aPortInUseBeforeAnyWorkIsDone() throws IOException {
    Path fresh = folder.resolve("fresh");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      String line = "serve: port " + port + " on 127.0.0.1 .*: stop what runs there,? or .*--port";
      refused(Program.run("serve", "--store", store, "--port", port), 3, line);
      refused(Program.run("run", BuiltCorpus.CORPUS, "--store", fresh, "--port", port), 3, line);
    }
    assertThat(fresh).doesNotExist();
    nothingIsLost();
  }

  @ParameterizedTest
  @CsvSource({"serve", "export", "query", "validate", "evaluate"})
  void aStoreThatWasNeverBuilt(String command) {
    Path none = folder.resolve("never");
    Object[] arguments =
        switch (command) {
          case "export" ->
              new Object[] {command, "--store", none, "--format", "trig", "--out", "-"};
          case "query" -> new Object[] {command, "--store", none, "ASK { ?s ?p ?o }"};
          case "evaluate" ->
              new Object[] {command, "--store", none, "--gold", "src/test/resources/gold"};
          case "serve" -> new Object[] {command, "--store", none, "--port", 0};
          default -> new Object[] {command, "--store", none};
        };
    refused(Program.run(arguments), 3, "store: .*/never: holds no graph: build one first with: .*");
    assertThat(none).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          build                                   | build: no INPUT: name files or folders, or a folder with --watch
          build corpus --workers 0                | --workers: 0: must be 1 or more
          build corpus --workers many             | Invalid value for option '--workers'.*--help
          build corpus --frobnicate               | Unknown option: '--frobnicate'.*--help
          export --format docx --out -            | Invalid value for option '--format'.*nquads.*
          serve --port 99999                      | --port: 99999: must be from 0 to 65535
          conquer                                 | Unmatched argument at index 0: 'conquer'.*--help
          """)
  void wrongUsage(String arguments, String line) {
    refused(Program.run((Object[]) arguments.split(" ")), 2, line);
  }
}
