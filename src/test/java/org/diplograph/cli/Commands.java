package org.diplograph.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Runs commands inside the test's process. */
final class Commands {
  private Commands() {}

  /**
   * What a command gave.
   *
   * @param exit the exit code
   * @param out the lines on standard output
   * @param err the lines on standard error
   */
  record Result(int exit, List<String> out, List<String> err) {}

  static Result run(Object... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      int exit =
          Diplograph.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
      return new Result(exit, lines(outBytes), lines(errBytes));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static List<String> lines(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
