package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that cannot be done says so in one line, and leaves the store as it was. */
class FailedBuildIT {
  @TempDir static Path folder;
  private static Path store;
  private static Path more;
  private static List<String> before;

  @BeforeAll
  static void build() throws IOException {
    GeneratedArticles generated = new GeneratedArticles(30);
    Path articles = folder.resolve("articles");
    more = folder.resolve("more");
    generated.write(articles, 10, 1, 3);
    generated.write(more.resolve("more"), 60, 2, 8);
    store = folder.resolve("store");
    assertThat(Program.run("build", articles, "--store", store).exit()).isZero();
    before = BuiltCorpus.sortedQuads(store);
  }

  private static Program.Result limited(String limits, List<String> flags) throws Exception {
    Path out = Files.createTempFile(folder, "limited", ".out");
    Path err = Files.createTempFile(folder, "limited", ".err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(flags);
    command.addAll(
        List.of("-jar", Program.jar(), "build", more.toString(), "--store", store.toString()));
    Process process =
        new ProcessBuilder(arguments(limits, command))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Program.Result(process.exitValue(), Program.written(out), Program.written(err));
  }

  private static List<String> arguments(String limits, List<String> command) {
    List<String> all = new ArrayList<>(List.of("sh", "-c", limits + " exec \"$@\"", "sh"));
    all.addAll(command);
    return all;
  }

  private static void holdsTheStateBefore() {
    assertThat(BuiltCorpus.sortedQuads(store)).isEqualTo(before);
    assertThat(Program.run("query", "--store", store, "ASK { ?s ?p ?o }").exit()).isZero();
  }

  @Test
  void whereNoFileMayGrow() throws Exception {
    // Files of 8 MB at most, as blocks of 512 bytes; what TDB2 maps is larger.
    Program.Result result = limited("ulimit -f 15000;", List.of("-Xss4m", "-Xmx1g"));
    assertThat(result.exit()).as(result.err()).isEqualTo(3);
    assertThat(result.errLines()).as(result.err()).hasSize(1);
    assertThat(result.err()).contains("the last one stays");
    holdsTheStateBefore();
  }

  @Test
  void whereThereIsTooLittleMemory() throws Exception {
    Program.Result result = limited("", List.of("-Xss4m", "-Xmx40m"));
    assertThat(result.exit()).as(result.err()).isEqualTo(3);
    assertThat(result.out() + result.err()).contains("OutOfMemoryError");
    assertThat((result.out() + result.err()).lines().filter(l -> !l.contains(" of "))).hasSize(1);
    holdsTheStateBefore();
  }

  @Test
  void whereAnotherBuildIsAtWork() throws Exception {
    Path other = folder.resolve("other");
    Path out = Files.createTempFile(folder, "first", ".out");
    Process first = Program.start(out, out, "build", more, "--store", other);
    while (!Files.exists(other.resolve("lock")) && first.isAlive()) {
      Thread.sleep(20);
    }
    Thread.sleep(500);
    Program.Result second = Program.run("build", more, "--store", other);
    assertThat(second.exit()).isEqualTo(3);
    assertThat(second.errLines()).hasSize(1);
    assertThat(second.err()).contains("is being built by another process");
    assertThat(first.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(first.exitValue()).as(Program.written(out)).isZero();
  }
}
