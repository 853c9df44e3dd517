package org.diplograph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "He said": who spoke last, where long quotations part the pronoun from his name. */
final class LastSpeaker {
  /** So many sentences that are not all quotation lie between at most. */
  private static final int BACK = 3;

  private static final int TITLE = 8;

  private final Draft draft;
  private final Quotes quotes;
  private final Nouns nouns;

  LastSpeaker(Draft draft, Quotes quotes, Nouns nouns) {
    this.draft = draft;
    this.quotes = quotes;
    this.nouns = nouns;
  }

  /** Who spoke before the pronoun and can be meant by it, or null; it must say something itself. */
  @Nullable Who before(int sentence, int at, Who.Gender gender) {
    if (!isReporting(sentence, at + 1)) {
      return null;
    }
    int told = 0;
    for (int i = sentence; i >= 0 && told <= BACK; i--) {
      Who speaker = speaker(i, i == sentence ? at : draft.pieces(i).size(), gender);
      if (speaker != null) {
        return speaker;
      }
      told += isTold(i) ? 1 : 0;
    }
    return null;
  }

  /** The last person who speaks in a sentence before a place. */
  private @Nullable Who speaker(int sentence, int end, Who.Gender gender) {
    List<Found> people =
        draft.found(sentence).stream()
            .filter(f -> f.who().isPerson() && f.to() <= end && !quotes.hold(draft, f))
            .toList();
    for (int i = people.size() - 1; i >= 0; i--) {
      Found person = people.get(i);
      Who who = person.who();
      boolean fits = who.gender == Who.Gender.UNKNOWN || who.gender == gender;
      if (fits && (isReporting(sentence, person.to()) || isReported(sentence, person.from()))) {
        return who;
      }
    }
    return null;
  }

  /** Whether a reporting verb stands at a place, auxiliaries and adverbs aside. */
  boolean isReporting(int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    int at = Asides.behind(draft, sentence, from);
    while (at < pieces.size() && (pieces.get(at).hasTag("ADV") || pieces.get(at).hasTag("AUX"))) {
      at++;
    }
    return at < pieces.size()
        && nouns.isReporting(pieces.get(at))
        && quotes.at(pieces.get(at).begin()) == null;
  }

  /** "said the Russian foreign minister, Sergey Lavrov". */
  private boolean isReported(int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from - 1; i >= 0 && i >= from - TITLE; i--) {
      Piece piece = pieces.get(i);
      if (piece.isVerbLike()) {
        boolean inverted = i > 0 && !Character.isLetter(pieces.get(i - 1).text().charAt(0));
        return inverted && nouns.isReporting(piece);
      }
      if (piece.hasTag("ADP") || piece.hasTag("SCONJ")) {
        return false;
      }
    }
    return false;
  }

  private boolean isTold(int sentence) {
    return draft.pieces(sentence).stream()
        .anyMatch(p -> quotes.at(p.begin()) == null && Character.isLetter(p.text().charAt(0)));
  }
}
