package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase around a common noun, read from its parts of speech: "a former minister".
 *
 * @param from its first piece
 * @param head its noun
 * @param determiner "a", "the", "his" …, {@code 's} for a genitive, or nothing
 */
record NounPhrase(int from, int head, String determiner) {
  private static final int LONGEST = 12;
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that");

  /** The first piece that belongs to nobody else: "wife" of "his wife". */
  int own(List<Piece> pieces) {
    int at = from;
    for (int i = from; i < head; i++) {
      if (pieces.get(i).isPossessive() || POSSESSIVES.contains(pieces.get(i).key())) {
        at = i + 1;
      }
    }
    return at;
  }

  /** The piece behind its noun. */
  int to() {
    return head + 1;
  }

  boolean isIndefinite() {
    return determiner.equals("a") || determiner.equals("an");
  }

  /** The phrase that begins at a piece, or null if none does. */
  static @Nullable NounPhrase beginningAt(List<Piece> pieces, int from) {
    String determiner = "";
    int at = from;
    if (at < pieces.size() && isDeterminer(pieces.get(at))) {
      determiner = pieces.get(at).key();
      at++;
    }
    int head = -1;
    while (at < pieces.size() && at - from < LONGEST && isInside(pieces, at)) {
      if (pieces.get(at).isPossessive()) {
        determiner = "'s";
        head = -1;
      } else if (pieces.get(at).isNounLike()) {
        head = at;
      }
      at++;
    }
    boolean noun = head >= 0 && head == at - 1 && pieces.get(head).isNounLike();
    return noun ? new NounPhrase(from, head, determiner) : null;
  }

  /** The phrase with a determiner whose noun ends before a piece, or null. */
  static @Nullable NounPhrase endingAt(List<Piece> pieces, int end) {
    int head = end - 1;
    if (head < 1 || !pieces.get(head).hasTag("NOUN")) {
      return null;
    }
    for (int from = head - 1; from >= 0 && head - from < LONGEST; from--) {
      Piece piece = pieces.get(from);
      if (isDeterminer(piece)) {
        return new NounPhrase(from, head, piece.key());
      }
      if (piece.isPossessive()) {
        return new NounPhrase(ownerOf(pieces, from), head, "'s");
      }
      if (!isInside(pieces, from)) {
        return null;
      }
    }
    return null;
  }

  /** Where the name or phrase before a possessive mark begins. */
  private static int ownerOf(List<Piece> pieces, int mark) {
    int from = mark;
    while (from > 0 && (pieces.get(from - 1).isNounLike() || pieces.get(from - 1).hasTag("ADJ"))) {
      from--;
    }
    return from > 0 && isDeterminer(pieces.get(from - 1)) ? from - 1 : from;
  }

  private static boolean isDeterminer(Piece piece) {
    return ARTICLES.contains(piece.key()) || POSSESSIVES.contains(piece.key());
  }

  private static boolean isInside(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.isNounLike()
        || piece.hasTag("ADJ")
        || piece.hasTag("NUM")
        || piece.isPossessive()
        || (piece.hasTag("ADV") && at + 1 < pieces.size() && pieces.get(at + 1).hasTag("ADJ"))
        || (piece.hasTag("VERB") && isParticiple(pieces, at));
  }

  /** "a practising lawyer", "the elected president". */
  private static boolean isParticiple(List<Piece> pieces, int at) {
    boolean form = pieces.get(at).key().endsWith("ing") || pieces.get(at).key().endsWith("ed");
    boolean before = at + 1 < pieces.size() && pieces.get(at + 1).isNounLike();
    boolean opened =
        at > 0 && (isDeterminer(pieces.get(at - 1)) || pieces.get(at - 1).hasTag("ADJ"));
    return form && before && opened;
  }
}
