package org.diplograph.resolve;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds of whom words before the first comma speak: "prior to joining Acme, Jane Roe was". */
final class FrontClauses {
  private static final int LONGEST = 25;

  private FrontClauses() {}

  /** Whether a verb begins a sentence behind "after", "prior to" and the like. */
  static boolean isFront(List<Piece> pieces, int verb) {
    if (verb == 0 || verb > 2 || !pieces.get(verb).key().endsWith("ing")) {
      return false;
    }
    Piece first = pieces.get(0);
    boolean prior = verb == 2 && pieces.get(1).is("to");
    return prior || first.hasTag("SCONJ") || first.hasTag("ADP");
  }

  /** Who stands behind the first comma after a piece. */
  static @Nullable Found subject(Draft draft, int sentence, int from, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i < from + LONGEST; i++) {
      if (pieces.get(i).is(",")) {
        return first(draft, sentence, i + 1, fits);
      }
    }
    return null;
  }

  private static @Nullable Found first(Draft draft, int sentence, int from, Predicate<Found> fits) {
    for (int i = from; i < from + 3; i++) {
      Found found = draft.beginningAt(sentence, i, fits);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
