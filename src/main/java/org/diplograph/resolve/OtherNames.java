package org.diplograph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names that somebody has beside another: "Anna Roe, née Doe", "X, known as Y". */
final class OtherNames {
  /** So many pieces lie between the two names at most: a date of birth, no clause. */
  private static final int BETWEEN = 16;

  private final Nouns nouns;

  OtherNames(ReferenceData data) {
    this.nouns = data.nouns();
  }

  /**
   * The name of which one is another, or null.
   *
   * @param names all names in order
   * @param at which of them
   */
  @Nullable PersonName of(Draft draft, List<PersonName> names, int at) {
    PersonName name = names.get(at);
    PersonName before = at == 0 ? null : names.get(at - 1);
    if (before == null
        || before.sentence() != name.sentence()
        || name.from() - before.to() > BETWEEN) {
      return null;
    }
    List<Piece> pieces = draft.pieces(name.sentence());
    Piece mark = pieces.get(before.to());
    boolean aside = mark.is(",") || mark.is("(");
    return aside && nouns.isOtherName(pieces, before.to(), name.from()) ? before : null;
  }
}
