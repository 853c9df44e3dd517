package org.diplograph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun announces: "In his address, President Biden said", "Discussing her plan, the
 * minister, Jane Doe, added".
 */
final class Cataphora {
  private static final int PHRASE = 14;
  private static final int TITLE = 8;

  private Cataphora() {}

  /** The subject behind a phrase that opens the sentence and holds the pronoun, or null. */
  static @Nullable Who ahead(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    Piece first = pieces.get(0);
    boolean phrase = first.hasTag("ADP") || (first.isVerbLike() && first.key().endsWith("ing"));
    if (at == 0 || at > PHRASE || !phrase || isAnyoneBefore(draft, sentence, at)) {
      return null;
    }
    int comma = at + 1;
    while (comma < pieces.size() && !pieces.get(comma).is(",")) {
      if (isFinite(pieces.get(comma))) {
        return null;
      }
      comma++;
    }
    return subject(draft, sentence, comma + 1);
  }

  private static boolean isAnyoneBefore(Draft draft, int sentence, int at) {
    return draft.found(sentence).stream().anyMatch(f -> f.who().isPerson() && f.to() <= at);
  }

  private static boolean isFinite(Piece piece) {
    return piece.isVerbLike() && !piece.key().endsWith("ing") && !piece.key().endsWith("ed");
  }

  private static @Nullable Who subject(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i < from + TITLE; i++) {
      Found person = draft.beginningAt(sentence, i, f -> f.who().isPerson() && f.isNamed());
      if (person != null) {
        return person.who();
      }
      if (pieces.get(i).isVerbLike() || pieces.get(i).hasTag("ADP")) {
        return null;
      }
    }
    return null;
  }
}
