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
      int begin = Enclosed.end(pieces, behindPlace(draft, sentence, at), BRACKETS);
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

  /** "The branch of Acme in Chile,": the piece behind where it is. */
  private static int behindPlace(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean link = at + 1 < pieces.size() && (pieces.get(at).is("of") || pieces.get(at).is("in"));
    Found place = link ? draft.beginningAt(sentence, at + 1, f -> f.who().isCountry()) : null;
    boolean town =
        link
            && place == null
            && pieces.get(at + 1).hasTag("PROPN")
            && at + 2 < pieces.size()
            && pieces.get(at + 2).is(",");
    return place != null ? place.to() : town ? at + 2 : at;
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
