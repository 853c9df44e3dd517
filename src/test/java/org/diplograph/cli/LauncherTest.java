package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher on machines that lack something, played by a copy of it among fakes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is for POSIX shells")
class LauncherTest {
  @TempDir Path folder;

  private Path tools;
  private Path launcher;

  /** A machine with the tools that every system has, without Java and Maven. */
  @BeforeEach
  void machine() throws IOException {
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String name : List.of("sed", "head", "dirname", "readlink", "cat", "sh")) {
      Files.createSymbolicLink(tools.resolve(name), find(name));
    }
    launcher = Files.copy(Path.of("diplograph"), folder.resolve("diplograph"));
    executable(launcher);
  }

  private static Path find(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(path -> Path.of(path, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static Path executable(Path file) throws IOException {
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return executable(Files.writeString(file, "#!/bin/sh\n" + text + "\n"));
  }

  /** A Java that tells its version as Java does, and otherwise what it was called with. */
  private static Path java(Path home, String version) throws IOException {
    script(
        home.resolve("bin/java"),
        """
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2020-01-01' >&2
          echo 'OpenJDK Runtime Environment (build %s+7)' >&2
        else
          for word in "$@"; do echo "$word"; done
        fi\
        """
            .formatted(version, version));
    return home;
  }

  private record Outcome(int exit, List<String> out, List<String> err) {}

  private Outcome launch(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(environment);
    int exit = builder.start().waitFor();
    return new Outcome(exit, lines(out), lines(err));
  }

  private static List<String> lines(File file) throws IOException {
    return Files.readAllLines(file.toPath(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> home(Path home) {
    return Map.of("JAVA_HOME", home.toString());
  }

  private void jar() throws IOException {
    Files.createDirectory(folder.resolve("target"));
    Files.createFile(folder.resolve("target/diplograph.jar"));
  }

  @Test
  void withoutJava() throws Exception {
    Outcome outcome = launch(Map.of(), "run");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err())
        .containsExactly("java: not found: install a JDK, version 17 or newer, or set JAVA_HOME");
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"16.0.2, 16", "11.0.22, 11", "9, 9", "1.8.0_402, 8"})
  void withAnOldJava(String version, String shown) throws Exception {
    Path old = java(folder.resolve("old"), version);
    Outcome outcome = launch(home(old), "run");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err())
        .containsExactly(
            "java: "
                + old.resolve("bin/java")
                + " is version "
                + shown
                + ": install a JDK, version 17 or newer, or set JAVA_HOME");
  }

  @Test
  void withAJavaThatDoesNotRun() throws Exception {
    Path broken = folder.resolve("broken");
    script(broken.resolve("bin/java"), "echo 'wrong architecture' >&2; exit 126");
    Outcome outcome = launch(home(broken), "run");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err()).hasSize(1);
    assertThat(outcome.err().get(0)).contains("is version unknown: install a JDK");
  }

  @Test
  void withoutMavenBeforeTheFirstBuild() throws Exception {
    Outcome outcome = launch(home(java(folder.resolve("jdk"), "17.0.10")), "run");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err())
        .containsExactly(
            "mvn: not found: install Maven, version 3.8 or newer, to build the program");
  }

  @Test
  void withoutACompilerBeforeTheFirstBuild() throws Exception {
    Path jre = java(folder.resolve("jre"), "17.0.10");
    script(tools.resolve("mvn"), "echo called");
    Outcome outcome = launch(home(jre), "run");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err())
        .containsExactly(
            "javac: not found beside "
                + jre.resolve("bin/java")
                + ": install a JDK, not only a JRE, or set JAVA_HOME");
  }

  @Test
  void aBuildThatFailsIsReported() throws Exception {
    Path jdk = java(folder.resolve("jdk"), "17.0.10");
    script(jdk.resolve("bin/javac"), "true");
    script(tools.resolve("mvn"), "echo 'no such artifact'; exit 1");
    Outcome outcome = launch(home(jdk), "run");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .containsExactly(
            "Building Diplograph (first use) …",
            "no such artifact",
            "build: failed: see the messages above");
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.10, false, false",
    "22, true, false",
    "25.0.1, true, true",
    "26-ea, true, true"
  })
  void theProgramIsCalledWithItsArgumentsAsTheyAre(String version, boolean access, boolean unsafe)
      throws Exception {
    jar();
    Path jdk = java(folder.resolve("my jdk"), version);
    Outcome outcome = launch(home(jdk), "query", "SELECT * { ?s ?p \"a  b\" }", "--help");
    assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
    assertThat(outcome.out())
        .endsWith(
            "-jar",
            folder.resolve("target/diplograph.jar").toString(),
            "query",
            "SELECT * { ?s ?p \"a  b\" }",
            "--help");
    assertThat(outcome.out().contains("--enable-native-access=ALL-UNNAMED")).isEqualTo(access);
    assertThat(outcome.out().contains("-Djdk.console=java.base")).isEqualTo(access);
    assertThat(outcome.out().contains("--sun-misc-unsafe-memory-access=allow")).isEqualTo(unsafe);
  }

  @Test
  void aLinkToTheLauncherFindsTheProgram() throws Exception {
    jar();
    Path bin = Files.createDirectory(folder.resolve("bin"));
    launcher = Files.createSymbolicLink(bin.resolve("diplograph"), launcher);
    Outcome outcome = launch(home(java(folder.resolve("jdk"), "17")), "run");
    assertThat(outcome.out()).contains("-Ddiplograph.home=" + folder.toRealPath());
  }

  @Test
  void aJavaOnThePathServesWhereJavaHomeHasNone() throws Exception {
    jar();
    java(folder.resolve("jdk"), "21.0.1");
    Files.createSymbolicLink(tools.resolve("java"), folder.resolve("jdk/bin/java"));
    Outcome outcome = launch(home(folder.resolve("nowhere")), "run");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).endsWith("run");
  }
}
