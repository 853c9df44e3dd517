package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds who speaks a quotation: the subject of the reporting verb beside it. */
final class Speakers {
  private static final int REACH = 12;

  private final Nouns nouns;

  Speakers(ReferenceData data) {
    this.nouns = data.nouns();
  }

  /** The speakers of the quotations where they are plain. */
  Map<Span, Who> of(Draft draft, Quotes quotes) {
    Map<Span, Who> speakers = new HashMap<>();
    for (Span quote : quotes.all()) {
      Who speaker = speaker(draft, quotes, quote);
      if (speaker != null) {
        speakers.put(quote, speaker);
      }
    }
    spread(draft, quotes, speakers);
    return speakers;
  }

  private @Nullable Who speaker(Draft draft, Quotes quotes, Span quote) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < draft.sentences(); i++) {
      if (draft.sentence(i).span().overlaps(quote)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return null;
    }
    for (int i = last; i >= first; i--) {
      Who subject = subject(draft, quotes, i);
      if (subject != null) {
        return subject;
      }
    }
    Who after = last + 1 < draft.sentences() ? opening(draft, quotes, last + 1) : null;
    return after != null ? after : leading(draft, quotes, first);
  }

  /** The subject of a reporting verb outside the quotations of a sentence. */
  private @Nullable Who subject(Draft draft, Quotes quotes, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 0; i < pieces.size(); i++) {
      if (isOutside(quotes, pieces.get(i)) && nouns.isReporting(pieces.get(i))) {
        Who subject = subjectOf(draft, quotes, sentence, i);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /** "said Sergey Lavrov" as a sentence or paragraph of its own behind the quotation. */
  private @Nullable Who opening(Draft draft, Quotes quotes, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    return !pieces.isEmpty() && nouns.isReporting(pieces.get(0))
        ? after(draft, quotes, sentence, 0)
        : null;
  }

  /** A sentence before the quotation that ends with a colon, or tells of a statement. */
  private @Nullable Who leading(Draft draft, Quotes quotes, int first) {
    if (first == 0) {
      return null;
    }
    List<Piece> pieces = draft.pieces(first - 1);
    boolean colon = !pieces.isEmpty() && pieces.get(pieces.size() - 1).is(":");
    return colon ? subject(draft, quotes, first - 1) : statement(draft, quotes, first - 1);
  }

  /** "Cornyn issued a statement." and then his words: the only person of the sentence. */
  private @Nullable Who statement(Draft draft, Quotes quotes, int sentence) {
    boolean tells =
        draft.pieces(sentence).stream()
            .anyMatch(
                p ->
                    p.hasTag("NOUN")
                        && nouns.has("StatementNoun", p.lemma())
                        && isOutside(quotes, p));
    List<Who> people =
        draft.found(sentence).stream().map(Found::who).filter(Who::isPerson).distinct().toList();
    return tells && people.size() == 1 ? people.get(0) : null;
  }

  private static @Nullable Who subjectOf(Draft draft, Quotes quotes, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = verb;
    while (end > 0 && isBetween(pieces.get(end - 1))) {
      end--;
    }
    Found subject = draft.endingAt(sentence, end, Speakers::canSpeak);
    if (subject != null
        && isOutside(quotes, pieces.get(subject.from()))
        && !isGoverned(pieces, subject.from())) {
      return subject.who();
    }
    Who after = after(draft, quotes, sentence, verb);
    return after != null ? after : before(draft, quotes, sentence, verb);
  }

  /** "Lavrov in an interview with RIA Novosti said": the agency only stands before the verb. */
  private static boolean isGoverned(List<Piece> pieces, int from) {
    int before = from - 1;
    while (before >= 0 && (pieces.get(before).hasTag("DET") || pieces.get(before).hasTag("ADJ"))) {
      before--;
    }
    return before >= 0 && pieces.get(before).hasTag("ADP");
  }

  private static boolean isBetween(Piece piece) {
    return piece.hasTag("ADV") || piece.hasTag("AUX") || piece.is("who");
  }

  /** "said the Russian foreign minister, Sergey Lavrov". */
  private static @Nullable Who after(Draft draft, Quotes quotes, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = verb + 1; i < pieces.size() && i < verb + REACH; i++) {
      Piece piece = pieces.get(i);
      if (piece.isVerbLike() || piece.is(".") || piece.hasTag("ADP") || piece.hasTag("SCONJ")) {
        return null;
      }
      Found person = draft.beginningAt(sentence, i, f -> f.who().isPerson());
      if (person != null && isOutside(quotes, piece)) {
        return person.who();
      }
    }
    return null;
  }

  /** The nearest person before the verb with no other verb between. */
  private static @Nullable Who before(Draft draft, Quotes quotes, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      Piece piece = pieces.get(i);
      if (!isOutside(quotes, piece) || piece.hasTag("VERB")) {
        return null;
      }
      Found person = draft.endingAt(sentence, i + 1, f -> f.who().isPerson());
      if (person != null) {
        return person.who();
      }
    }
    return null;
  }

  private static boolean canSpeak(Found mention) {
    return mention.who().isPerson() || mention.isNamed();
  }

  private static boolean isOutside(Quotes quotes, Piece piece) {
    return quotes.at(piece.begin()) == null;
  }

  /** Quotations of one paragraph, or of one that goes on, have one speaker if nothing else says. */
  private static void spread(Draft draft, Quotes quotes, Map<Span, Who> speakers) {
    List<Span> all = quotes.all();
    for (int i = 1; i < all.size(); i++) {
      Who earlier = speakers.get(all.get(i - 1));
      if (earlier != null
          && !speakers.containsKey(all.get(i))
          && isNear(draft, all.get(i - 1), all.get(i))) {
        speakers.put(all.get(i), earlier);
      }
    }
    for (int i = all.size() - 2; i >= 0; i--) {
      Who later = speakers.get(all.get(i + 1));
      if (later != null
          && !speakers.containsKey(all.get(i))
          && isNear(draft, all.get(i), all.get(i + 1))) {
        speakers.put(all.get(i), later);
      }
    }
  }

  private static boolean isNear(Draft draft, Span one, Span next) {
    String between = draft.annotation().article().text().substring(one.end(), next.begin());
    return !between.contains("\n\n") || between.isBlank() || between.strip().length() < 3;
  }
}
