package org.diplograph.cli;

/** Why a command could not run: one line in the form {@code what: where: what to do}. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String line) {
    super(line);
  }
}
