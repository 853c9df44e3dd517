package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;

/** Finds people's names that the finder missed but a title or honorific gives away. */
final class TitledNames {
  private static final double PROBABILITY = 0.6;
  private static final int LONGEST = 4;

  private final ReferenceData data;

  TitledNames(ReferenceData data) {
    this.data = data;
  }

  List<PersonName> missed(Draft draft, List<PersonName> known) {
    List<PersonName> missed = new ArrayList<>();
    for (int i = 0; i < draft.sentences(); i++) {
      if (!draft.sentence(i).headline()) {
        addMissed(draft, i, known, missed);
      }
    }
    return missed;
  }

  private void addMissed(
      Draft draft, int sentence, List<PersonName> known, List<PersonName> missed) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 0; i < pieces.size(); i++) {
      int begin = pieces.get(i).isCapitalised() ? afterTitle(pieces, i) : i;
      if (begin > i) {
        int end = begin;
        while (end < pieces.size()
            && end - begin < LONGEST
            && (isNameWord(pieces, begin, end) || isSurname(draft, pieces, end, begin, known))
            && !draft.isTaken(sentence, end, end + 1)
            && !isKnown(known, sentence, end)) {
          end++;
        }
        if (end > begin && !isKnown(known, sentence, end)) {
          missed.add(new PersonName(sentence, begin, end, PROBABILITY));
          i = end;
        }
      }
    }
  }

  private int afterTitle(List<Piece> pieces, int at) {
    Phrases.Hit<Offices.Named> role = data.offices().roles().at(pieces, at);
    boolean title =
        role.values().stream().anyMatch(named -> !named.plural())
            && pieces.get(role.end() - 1).isCapitalised();
    return title ? role.end() : data.offices().honorifics().at(pieces, at).end();
  }

  private boolean isNameWord(List<Piece> pieces, int begin, int at) {
    Piece piece = pieces.get(at);
    boolean word = piece.hasTag("PROPN") && piece.isCapitalised() && piece.text().length() > 1;
    boolean joined = at == begin || pieces.get(at - 1).end() >= piece.begin() - 1;
    return word
        && joined
        && data.offices().roles().at(pieces, at).values().isEmpty()
        && data.offices().statuses().at(pieces, at).values().isEmpty();
  }

  /** "Mr. King" where the article has told of Larry King: no title, though it looks like one. */
  private boolean isSurname(
      Draft draft, List<Piece> pieces, int at, int begin, List<PersonName> known) {
    return at == begin
        && data.offices().honorifics().at(pieces, at - 1).end() == at
        && known.stream()
            .filter(name -> name.to() - name.from() > 1)
            .map(name -> draft.pieces(name.sentence()).get(name.to() - 1).text())
            .anyMatch(pieces.get(at).text()::equals);
  }

  private static boolean isKnown(List<PersonName> known, int sentence, int piece) {
    return known.stream()
        .anyMatch(name -> name.sentence() == sentence && name.from() <= piece && piece < name.to());
  }
}
