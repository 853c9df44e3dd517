package org.diplograph.cli;

/** Why a command could not run: one line in the form {@code what: where: what to do}. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  Failure(String line) {
    this(line, ExitCode.COULD_NOT_RUN);
  }

  private Failure(String line, int exitCode) {
    super(line);
    this.exitCode = exitCode;
  }

  /** The failure of a command that was given options that make no sense. */
  static Failure wrongUsage(String line) {
    return new Failure(line, ExitCode.WRONG_USAGE);
  }

  int exitCode() {
    return exitCode;
  }
}
