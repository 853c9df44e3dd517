package org.diplograph.resolve;

import java.util.List;

/** Tells words before an office that only say more of it: "the seventh president". */
final class Modifiers {
  private Modifiers() {}

  /** "The seventh president", "the party's parliamentary group leader". */
  static boolean of(Role role, Nouns nouns, Piece piece) {
    return piece.hasTag("ADJ")
        || piece.is("most")
        || (piece.hasTag("VERB") && piece.hyphen())
        || (piece.hasTag("VERB") && piece.key().endsWith("ing") && role.isMembership())
        || (piece.hasTag("NOUN") && !piece.isCapitalised() && role.isMembership())
        || piece.hasTag("NUM")
        || nouns.has("OrdinalWord", piece.key())
        || nouns.has("KindNoun", piece.key());
  }

  /** "Regional Vice President": a word that is written like the office behind it. */
  static boolean isTitleWord(List<Piece> pieces, int at, int office) {
    Piece piece = pieces.get(at);
    return at > 0
        && piece.hasTag("PROPN")
        && piece.isCapitalised()
        && !piece.isUpperCase()
        && pieces.get(office).isCapitalised();
  }
}
