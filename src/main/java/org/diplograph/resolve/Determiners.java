package org.diplograph.resolve;

/** Words that begin the phrase of an office. */
final class Determiners {
  private Determiners() {}

  /** Whether a word is one of them. */
  static boolean has(Piece piece) {
    return piece.hasTag("DET")
        || piece.is("the")
        || piece.is("two")
        || piece.is("his")
        || piece.is("her")
        || piece.is("its")
        || piece.is("their")
        || piece.is("whose");
  }
}
