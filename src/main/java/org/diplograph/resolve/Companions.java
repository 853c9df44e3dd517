package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who else does what somebody does: "X, Y and Z joined", "along with X, Y joined". */
final class Companions {
  private static final int DESCRIPTION = 3;

  private Companions() {}

  /** Who stands before a subject in a row with it, and who is named with it at the front. */
  static List<Found> of(Draft draft, Found subject, Predicate<Found> fits) {
    List<Found> all = new ArrayList<>(listed(draft, subject, fits));
    if (all.isEmpty()) {
      all.addAll(atFront(draft, subject, fits));
    }
    return all;
  }

  /** "X, Y and Z": those before the last, unless the row is an object or behind a preposition. */
  private static List<Found> listed(Draft draft, Found last, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(last.sentence());
    List<Found> row = new ArrayList<>();
    int at = last.from();
    while (at > 0 && last.from() - at < DESCRIPTION && isDescription(pieces.get(at - 1))) {
      at--;
    }
    if (at < 2 || !isAnd(pieces.get(at - 1))) {
      return row;
    }
    Found next = before(draft, last.sentence(), at, fits);
    while (next != null) {
      row.add(next);
      at = next.from();
      boolean comma = at > 1 && pieces.get(at - 1).is(",");
      next = comma ? draft.endingAt(last.sentence(), at - 1, fits) : null;
    }
    return Subjects.isFree(pieces, at) ? row : List.of();
  }

  private static @Nullable Found before(Draft draft, int sentence, int at, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = at - 1;
    end -= end > 0 && pieces.get(end - 1).is(",") ? 1 : 0;
    return draft.endingAt(sentence, end, fits);
  }

  /** "X and his brother Y". */
  private static boolean isDescription(Piece piece) {
    return piece.hasTag("NOUN") || piece.hasTag("ADJ") || piece.is("his") || piece.is("her");
  }

  private static boolean isAnd(Piece piece) {
    return piece.is("and") || piece.is("&");
  }

  /** "Together with X and Y, Z". */
  private static List<Found> atFront(Draft draft, Found subject, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(subject.sentence());
    int end = subject.from() - 1;
    if (end < 2 || !pieces.get(end).is(",")) {
      return List.of();
    }
    for (int i = end - 1; i >= 0; i--) {
      int with = end(pieces, i);
      if (with > i) {
        return LeadershipPass.leaders(draft, subject.sentence(), with).stream()
            .filter(found -> found.to() <= end && fits.test(found))
            .toList();
      }
      if (pieces.get(i).isVerbLike()) {
        break;
      }
    }
    return List.of();
  }

  /** The piece behind "with" in "along with", "together with", or "alongside" at a piece. */
  static int end(List<Piece> pieces, int at) {
    if (pieces.get(at).is("alongside")) {
      return at + 1;
    }
    boolean together = pieces.get(at).is("together") || pieces.get(at).is("along");
    return together && at + 1 < pieces.size() && pieces.get(at + 1).is("with") ? at + 2 : at;
  }
}
