package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Name;

/** Finds people's names that the finder missed but a title, honorific or trade gives away. */
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
      int behind = pieces.get(i).isCapitalised() ? afterTitle(pieces, i) : i;
      boolean trade = !pieces.get(i).isCapitalised() && isTrade(draft, sentence, i);
      int begin = trade ? i + 1 : behind;
      if (begin > i) {
        int end = begin;
        while (end < pieces.size()
            && end - begin < LONGEST
            && (isNameWord(pieces, begin, end) || isSurname(draft, pieces, end, begin, known))
            && !draft.isTaken(sentence, end, end + 1)
            && !isKnown(known, sentence, end)) {
          end++;
        }
        boolean enough = end - begin > (trade ? 1 : 0) && !isPost(pieces, begin, end);
        if (enough && !isKnown(known, sentence, end)) {
          missed.add(new PersonName(sentence, begin, end, PROBABILITY));
          i = end;
        }
      }
    }
  }

  /** "radio host Jane Doe": two words or more that no other name holds. */
  private boolean isTrade(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean trade =
        data.nouns().has("HumanNoun", pieces.get(at).key())
            || data.nouns().has("PersonNoun", pieces.get(at).key());
    return trade
        && draft.annotation().names().stream()
            .noneMatch(
                name ->
                    name.sentence() == sentence
                        && name.type() != Name.Type.PERSON
                        && at + 1 < pieces.size()
                        && name.firstToken() <= pieces.get(at + 1).token() + 2
                        && pieces.get(at + 1).token() < name.endToken());
  }

  /** "Chief Investment Officer": the rest of a title is no name, unless one is given to people. */
  private boolean isPost(List<Piece> pieces, int begin, int end) {
    Phrases.Hit<Offices.Named> post = data.members().nouns().at(pieces, Math.max(begin, end - 1));
    return !post.values().isEmpty()
        && data.givenNames().gender(pieces.get(begin).text()) == Who.Gender.UNKNOWN;
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
