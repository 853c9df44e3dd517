package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.ActorType;

/** Organizations in a row: "a member of the council and of the party", "worked at X, Y and Z". */
final class ListedOrganizations {
  private static final int BRACKETS = 5;
  private static final int BETWEEN = 5;

  private ListedOrganizations() {}

  /** Those that are listed behind a piece, at which another one ends. */
  static List<Found> behind(Draft draft, Nouns nouns, int sentence, int end) {
    List<Piece> pieces = draft.pieces(sentence);
    List<Found> all = new ArrayList<>();
    int at = end;
    while (at < pieces.size()) {
      int begin = Enclosed.end(pieces, at, BRACKETS);
      int next = begin;
      while (next < pieces.size() && isBetween(pieces.get(next)) && next < begin + BETWEEN) {
        next++;
      }
      boolean listed = next > begin && isLink(pieces.get(begin));
      Found found =
          listed
              ? draft.beginningAt(
                  sentence, next, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed())
              : null;
      boolean subject =
          found != null && found.to() < pieces.size() && pieces.get(found.to()).isVerbLike();
      if (found == null || subject || !Belonging.isWhole(draft, nouns, found)) {
        break;
      }
      all.add(found);
      at = found.to();
    }
    return all;
  }

  private static boolean isLink(Piece piece) {
    return piece.is("and") || piece.is(",") || piece.is("&");
  }

  private static boolean isBetween(Piece piece) {
    return isLink(piece)
        || piece.is("the")
        || piece.is("of")
        || piece.is("at")
        || piece.is("for")
        || piece.is("then")
        || piece.is("later")
        || piece.is("political")
        || piece.is("party");
  }
}
