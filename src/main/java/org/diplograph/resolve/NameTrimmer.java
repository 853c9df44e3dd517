package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Name;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;

/** Takes titles, determiners and possessive endings off the names that the finder found. */
final class NameTrimmer {
  private final ReferenceData data;

  NameTrimmer(ReferenceData data) {
    this.data = data;
  }

  /** The first piece of the name itself, and the piece behind it. */
  int[] trim(List<Piece> pieces, int from, int to, Name.Type type) {
    int begin = from;
    int end = to;
    while (end > begin && isEnding(pieces.get(end - 1))) {
      end--;
    }
    while (begin < end && isOpening(pieces.get(begin))) {
      begin++;
    }
    if (type == Name.Type.PERSON) {
      begin = afterTitles(pieces, begin, end);
      end = pieces.get(end - 1).isUpperCase() ? beforeTitle(pieces, begin, end) : end;
    } else if (type == Name.Type.ORGANIZATION) {
      end = beforeTitle(pieces, begin, end);
    }
    return new int[] {begin, end};
  }

  private static boolean isEnding(Piece piece) {
    return piece.isPossessive() || isMark(piece);
  }

  private static boolean isMark(Piece piece) {
    return piece.text().length() == 1 && !Character.isLetterOrDigit(piece.text().charAt(0));
  }

  private static boolean isOpening(Piece piece) {
    return isMark(piece) || (piece.hasTag("DET") && !piece.isUpperCase()) || piece.is("the");
  }

  private int afterTitles(List<Piece> pieces, int from, int to) {
    int begin = from;
    boolean moved = true;
    while (moved && begin < to) {
      int next = afterTitle(pieces, begin);
      moved = next > begin && next <= to;
      begin = moved ? next : begin;
    }
    return begin;
  }

  private int afterTitle(List<Piece> pieces, int at) {
    Offices offices = data.offices();
    int next =
        Math.max(
            offices.honorifics().at(pieces, at).end(),
            Math.max(
                offices.roles().at(pieces, at).end(), offices.statuses().at(pieces, at).end()));
    return next > at ? next : afterNation(pieces, at);
  }

  private int afterNation(List<Piece> pieces, int at) {
    Phrases.Hit<Sense> hit = data.names().at(pieces, at);
    boolean nation =
        hit.values().stream().anyMatch(sense -> sense.kind() == Kind.DEMONYM && !sense.ambiguous());
    boolean title =
        nation
            && hit.end() < pieces.size()
            && (!data.offices().roles().at(pieces, hit.end()).values().isEmpty()
                || !data.offices().statuses().at(pieces, hit.end()).values().isEmpty());
    return title ? hit.end() : at;
  }

  /** "NATO Secretary General" is NATO. */
  private int beforeTitle(List<Piece> pieces, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Phrases.Hit<Offices.Named> role = data.offices().roles().at(pieces, i);
      if (!role.values().isEmpty() && role.end() == to) {
        return pieces.get(i - 1).isPossessive() ? i - 1 : i;
      }
    }
    return to;
  }
}
