package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins names that an editor's brackets split: "[President Vladimir] Putin". */
final class Brackets {
  private static final int REACH = 6;

  private Brackets() {}

  static List<PersonName> join(Draft draft, List<PersonName> names) {
    List<PersonName> joined = new ArrayList<>();
    for (PersonName name : names) {
      PersonName before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isSplit(draft, before, name)) {
        joined.remove(joined.size() - 1);
        joined.add(new PersonName(name.sentence(), before.from(), name.to(), name.probability()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static boolean isSplit(Draft draft, @Nullable PersonName before, PersonName name) {
    if (before == null || before.sentence() != name.sentence() || before.to() + 1 != name.from()) {
      return false;
    }
    List<Piece> pieces = draft.pieces(name.sentence());
    Piece mark = pieces.get(before.to());
    if (!mark.is("]") && !mark.is(")")) {
      return false;
    }
    for (int i = before.from() - 1; i >= Math.max(0, before.from() - REACH); i--) {
      if (pieces.get(i).is("[") || pieces.get(i).is("(")) {
        return true;
      }
    }
    return false;
  }
}
