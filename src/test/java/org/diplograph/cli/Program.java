package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the jar that users run, as a process of its own. */
final class Program {
  private static final long MINUTES = 5;

  /** The launcher's stack, a heap that any machine has, and a quick start for short runs. */
  private static final List<String> FLAGS =
      List.of("-Xss4m", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private Program() {}

  /**
   * What a run gave.
   *
   * @param exit the exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  record Result(int exit, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    /** The lines on standard error, without those that tell of progress. */
    List<String> errLines() {
      return err.lines()
          .filter(line -> !line.matches("(articles|graphs): \\d+ of \\d+.*"))
          .toList();
    }
  }

  /** Runs a command to its end. */
  static Result run(Object... arguments) {
    try {
      Path out = Files.createTempFile("diplograph", ".out");
      Path err = Files.createTempFile("diplograph", ".err");
      try {
        Process process = start(out, err, arguments);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new IllegalStateException(List.of(arguments) + " did not end");
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts a command whose output goes to two files. */
  static Process start(Path out, Path err, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-jar", jar()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }

  /** The jar that users run. */
  static String jar() {
    Path jar = Path.of(System.getProperty("diplograph.jar", "target/diplograph.jar"));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is not there: run mvn package first");
    }
    return jar.toAbsolutePath().toString();
  }

  /** What a command wrote so far to a file. */
  static String written(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
