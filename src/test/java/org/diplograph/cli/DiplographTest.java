package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiplographTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "build",
        "export",
        "query",
        "serve",
        "validate",
        "explain",
        "evaluate",
        "evaluate coreference",
        "evaluate names",
        "evaluate countries",
        "evaluate identity",
        "evaluate events",
        "evaluate statements",
        "evaluate lexicon",
        "evaluate confidence",
        "train names"
      })
  void everyCommandHasHelp(String command) {
    List<String> arguments =
        Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"))
            .filter(a -> !a.isEmpty())
            .toList();
    assertThat(Diplograph.run(arguments.toArray(String[]::new))).isZero();
  }

  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of("fly"),
        List.of("build", "--no-such-option", "a.txt"),
        List.of("build"),
        List.of("build", "a.txt", "--workers", "many"),
        List.of("export", "--out", "-"),
        List.of("export", "--format", "nquads"),
        List.of("export", "--format", "word", "--out", "-"),
        List.of("query"),
        List.of("query", "ASK {}", "--format", "word"),
        List.of("evaluate"),
        List.of("explain"),
        List.of("serve", "--port", "high"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void wrongUsage(List<String> arguments) {
    assertThat(Diplograph.run(arguments.toArray(String[]::new))).isEqualTo(2);
  }

  @Test
  void withoutAStoreNothingCanRun(@TempDir Path folder) {
    String none = folder.resolve("none").toString();
    assertThat(Diplograph.run("query", "ASK {}", "--store", none)).isEqualTo(3);
    assertThat(Diplograph.run("validate", "--store", none)).isEqualTo(3);
    assertThat(Diplograph.run("export", "--format", "nquads", "--out", "-", "--store", none))
        .isEqualTo(3);
  }

  @Test
  void aQueryThatIsNoSparqlCannotRun() {
    assertThat(Diplograph.run("query", "SELECT nothing")).isEqualTo(3);
    assertThat(Diplograph.run("query", "no-such-file.rq")).isEqualTo(3);
  }
}
