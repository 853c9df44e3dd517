package org.diplograph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is spoken to by name: "Thank you, Minister Lavrov", "President Biden, we heard you".
 */
final class Vocatives {
  private static final int TITLE = 5;
  private static final int BACK = 2;

  private Vocatives() {}

  /** Whom "you" means, if the sentence or one of those before it calls somebody by name. */
  static @Nullable Who addressee(Draft draft, int sentence, int at) {
    for (int i = sentence; i >= Math.max(0, sentence - BACK); i--) {
      List<Found> named = draft.found(i).stream().filter(f -> isCalled(draft, f)).toList();
      if (!named.isEmpty()) {
        return i < sentence ? named.get(named.size() - 1).who() : nearest(named, at).who();
      }
    }
    return null;
  }

  private static Found nearest(List<Found> named, int at) {
    Found best = named.get(0);
    for (Found found : named) {
      best = found.from() <= at + TITLE ? found : best;
    }
    return best;
  }

  /** A name between marks that opens a sentence with "you" or stands behind "thank you". */
  private static boolean isCalled(Draft draft, Found name) {
    if (!name.who().isPerson() || !name.isNamed()) {
      return false;
    }
    List<Piece> pieces = draft.pieces(name.sentence());
    boolean closed = name.to() < pieces.size() && isMark(pieces.get(name.to()));
    int begin = name.from();
    while (begin > 0 && name.from() - begin < TITLE && isTitle(pieces.get(begin - 1))) {
      begin--;
    }
    if (!closed) {
      return false;
    }
    boolean thanked = begin > 1 && pieces.get(begin - 1).is(",") && pieces.get(begin - 2).is("you");
    boolean opens = begin == 0 && pieces.get(name.to()).is(",") && isYouNext(pieces, name.to());
    return thanked || opens;
  }

  private static boolean isYouNext(List<Piece> pieces, int comma) {
    for (int i = comma + 1; i < pieces.size() && i < comma + TITLE; i++) {
      if (pieces.get(i).is("you") || pieces.get(i).is("your")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Piece piece) {
    return piece.is(",") || piece.is(".") || piece.is("!") || piece.is("?");
  }

  private static boolean isTitle(Piece piece) {
    return piece.isNounLike() && piece.isCapitalised();
  }
}
