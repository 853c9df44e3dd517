package org.diplograph.cli;

/** What a command's exit code says. */
final class ExitCode {
  static final int DONE = 0;
  static final int SOME_REJECTED = 1;
  static final int WRONG_USAGE = 2;
  static final int COULD_NOT_RUN = 3;

  private ExitCode() {}
}
