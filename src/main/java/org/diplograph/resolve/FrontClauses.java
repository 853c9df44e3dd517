package org.diplograph.resolve;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds of whom words before the first comma speak: "prior to joining Acme, Jane Roe was". */
final class FrontClauses {
  private static final int LONGEST = 25;

  private FrontClauses() {}

  /** Whether a verb begins a sentence behind "after" and the like, or as a participle. */
  static boolean isFront(List<Piece> pieces, int verb) {
    if (verb == 0 || verb == 1 && pieces.get(0).hasTag("ADV")) {
      return pieces.get(verb).hasTag("VERB")
          && !pieces.get(verb).key().equals(pieces.get(verb).lemma());
    }
    if (verb > 2 || !pieces.get(verb).key().endsWith("ing")) {
      return false;
    }
    Piece first = pieces.get(0);
    boolean prior = verb == 2 && pieces.get(1).is("to");
    return prior || first.hasTag("SCONJ") || first.hasTag("ADP");
  }

  /** Who stands behind the first comma after a piece behind which somebody does. */
  static @Nullable Found subject(Draft draft, int sentence, int from, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i < from + LONGEST; i++) {
      Found found = pieces.get(i).is(",") ? first(draft, sentence, i + 1, fits) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Found first(Draft draft, int sentence, int from, Predicate<Found> fits) {
    for (int i = from; i < Math.min(from + 3, draft.pieces(sentence).size()); i++) {
      Found found = draft.beginningAt(sentence, i, fits);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
