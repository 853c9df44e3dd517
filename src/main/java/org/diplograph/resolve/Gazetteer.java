package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;

/** Finds the names of countries and organizations in the words of an article. */
final class Gazetteer {
  /**
   * A name found.
   *
   * @param from its first piece
   * @param to the piece behind it
   * @param senses what it can stand for
   */
  record Match(int from, int to, List<Sense> senses) {
    boolean is(Kind kind) {
      return senses.stream().anyMatch(sense -> sense.kind() == kind);
    }

    boolean isCountry() {
      return is(Kind.NAME) || is(Kind.DEMONYM) || is(Kind.CAPITAL) || is(Kind.GOVERNMENT);
    }

    int length() {
      return to - from;
    }
  }

  private final ReferenceData data;

  Gazetteer(ReferenceData data) {
    this.data = data;
  }

  List<Match> matches(List<Piece> pieces) {
    boolean shouted = isShouted(pieces);
    List<Match> matches = new ArrayList<>();
    List<Phrases.Hit<Sense>> hits = data.names().all(pieces);
    Namesakes namesakes = new Namesakes(data, pieces, hits);
    for (Phrases.Hit<Sense> hit : hits) {
      if (!isWord(pieces, hit, shouted) && !namesakes.isOther(hit)) {
        matches.add(new Match(hit.begin(), hit.end(), hit.values()));
      }
    }
    return matches;
  }

  /** In a line all in capitals "US" and "WHO" may be words. */
  private static boolean isWord(List<Piece> pieces, Phrases.Hit<Sense> hit, boolean shouted) {
    Piece piece = pieces.get(hit.begin());
    boolean single = hit.end() == hit.begin() + 1;
    if (single && piece.hasTag("PRON")) {
      return shouted;
    }
    return single && !piece.isCapitalised() && !piece.hasTag("PROPN");
  }

  private static boolean isShouted(List<Piece> pieces) {
    return pieces.stream().filter(piece -> piece.text().length() > 3).allMatch(Piece::isUpperCase);
  }
}
