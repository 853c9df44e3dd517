package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;

/** Skips what stands between commas behind a name: "Jane Doe, the head of the bank, said". */
final class Asides {
  private static final int LENGTH = 24;

  private Asides() {}

  /** The place behind an aside that begins there and leads to a verb, else the place itself. */
  static int behind(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    if (at + 1 >= pieces.size() || !pieces.get(at).is(",") || !describes(draft, sentence, at + 1)) {
      return at;
    }
    for (int i = at + 2; i < pieces.size() && i < at + LENGTH; i++) {
      if (pieces.get(i).is(",") && isVerb(pieces, i + 1)) {
        return i + 1;
      }
    }
    return at;
  }

  /** Whether what begins there goes with the name before, and is no other of a list. */
  private static boolean describes(Draft draft, int sentence, int from) {
    boolean other =
        draft.beginningAt(sentence, from, f -> f.who().isPerson() && f.form() == Form.NAME) != null;
    return !other && !draft.pieces(sentence).get(from).hasTag("CCONJ");
  }

  private static boolean isVerb(List<Piece> pieces, int from) {
    int at = from;
    while (at < pieces.size() && pieces.get(at).hasTag("ADV")) {
      at++;
    }
    return at < pieces.size()
        && pieces.get(at).isVerbLike()
        && !pieces.get(at).key().endsWith("ing");
  }
}
