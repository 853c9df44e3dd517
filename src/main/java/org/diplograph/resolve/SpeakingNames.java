package org.diplograph.resolve;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds organizations and people that the name finder missed where they say something: "The Lake
 * Basin Network said", "World Chess said".
 */
final class SpeakingNames {
  private static final double CONFIDENCE = 0.6;
  private static final int LONGEST = 8;
  private static final int SHORTEST = 3;

  /** Words without a capital inside of names. */
  private static final Set<String> SMALL = Set.of("of", "for", "on", "and", "the", "a", "&");

  private final ReferenceData data;

  SpeakingNames(ReferenceData data) {
    this.data = data;
  }

  void apply(Draft draft) {
    Quotes quotes = Quotes.of(draft.annotation().article().text());
    for (int i = 0; i < draft.sentences(); i++) {
      List<Piece> pieces = draft.pieces(i);
      for (int verb = 1; verb < pieces.size(); verb++) {
        boolean says = !draft.sentence(i).headline() && data.nouns().isReporting(pieces.get(verb));
        if (says && quotes.at(pieces.get(verb).begin()) == null) {
          readBefore(draft, i, verb);
        }
      }
    }
  }

  private void readBefore(Draft draft, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    int to = verb;
    while (to > 0 && (pieces.get(to - 1).hasTag("ADV") || pieces.get(to - 1).hasTag("AUX"))) {
      to--;
    }
    int from = begin(pieces, to);
    if (from < to && !draft.isTaken(sentence, from, to) && isFree(pieces, from, to)) {
      Who who = who(draft, sentence, from, to);
      if (who != null) {
        mark(draft, who, pieces.subList(from, to).stream().map(Piece::text).toList());
      }
    }
  }

  /** Where the words with capitals begin that lead up to a place, small words inside included. */
  private static int begin(List<Piece> pieces, int to) {
    int begin = to;
    for (int i = to - 1; i >= 0 && i >= to - LONGEST; i--) {
      Piece piece = pieces.get(i);
      boolean noun =
          piece.hasTag("PROPN") || (piece.hasTag("NOUN") && begin == i + 1 && i + 1 < to);
      if (noun && piece.isCapitalised()) {
        begin = i;
      } else if (!SMALL.contains(piece.key()) || piece.isCapitalised()) {
        break;
      }
    }
    return begin;
  }

  /** Whether no office, date or noun for people is part of it, and nothing governs it. */
  private boolean isFree(List<Piece> pieces, int from, int to) {
    boolean governed = from > 0 && pieces.get(from - 1).tag().matches("ADP|ADJ|NOUN|PART");
    for (int i = from; i < to && !governed; i++) {
      String key = pieces.get(i).key();
      governed =
          !data.offices().roles().at(pieces, i).values().isEmpty()
              || !data.offices().statuses().at(pieces, i).values().isEmpty()
              || data.nouns().isPerson(pieces.get(i).lemma())
              || data.nouns().has("TextNoun", key)
              || isDay(key)
              || !data.nouns().persons().at(pieces, i).values().isEmpty();
    }
    return !governed && data.nouns().bodies().within(pieces, from, to).values().isEmpty();
  }

  /** Who a name is of by its form, or null where that is open. */
  private @Nullable Who who(Draft draft, int sentence, int from, int to) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean the = from > 0 && pieces.get(from - 1).is("the");
    boolean several = to - from > 1;
    boolean small =
        pieces.subList(from, to).stream().anyMatch(p -> SMALL.contains(p.key()) && !p.is("and"));
    boolean body =
        pieces.subList(from, to).stream().anyMatch(p -> data.nouns().isOrganization(p.lemma()));
    if (several && (the || small || body || isCommon(draft, pieces.subList(from, to)))) {
      return draft.unlisted(draft.text(sentence, from, to), null);
    }
    Who whole = several ? null : longer(draft, pieces.get(from));
    if (whole != null) {
      return whole;
    }
    boolean given = data.givenNames().gender(pieces.get(from).key()) != Who.Gender.UNKNOWN;
    if (several ? given : !the && isSurname(draft, pieces.get(from))) {
      return Who.person();
    }
    return null;
  }

  /** The only organization that the article calls by this word and others: "Meridian Mining". */
  private static @Nullable Who longer(Draft draft, Piece word) {
    List<Who> longer =
        draft.all().stream()
            .filter(f -> f.form() == Form.NAME && f.who().type == ActorType.ORGANIZATION)
            .filter(f -> f.to() - f.from() > 1)
            .filter(f -> draft.pieces(f.sentence()).get(f.from()).text().equals(word.text()))
            .map(Found::who)
            .distinct()
            .toList();
    return longer.size() == 1 ? longer.get(0) : null;
  }

  private static boolean isDay(String key) {
    return Stream.of(DayOfWeek.values()).anyMatch(d -> d.name().equalsIgnoreCase(key))
        || Stream.of(Month.values()).anyMatch(m -> m.name().equalsIgnoreCase(key));
  }

  /** "World Chess" where the text tells of chess: the words mean something. */
  private static boolean isCommon(Draft draft, List<Piece> name) {
    return name.stream().anyMatch(piece -> hasLower(draft, piece.key()));
  }

  private static boolean isSurname(Draft draft, Piece piece) {
    return piece.text().length() > SHORTEST
        && !piece.key().endsWith("s")
        && !piece.isUpperCase()
        && !hasLower(draft, piece.key());
  }

  private static boolean hasLower(Draft draft, String key) {
    for (int i = 0; i < draft.sentences(); i++) {
      if (draft.pieces(i).stream().anyMatch(p -> p.is(key) && !p.isCapitalised())) {
        return true;
      }
    }
    return false;
  }

  /** Marks the name wherever the article has it. */
  private static void mark(Draft draft, Who who, List<String> name) {
    for (int i = 0; i < draft.sentences(); i++) {
      List<String> words = draft.pieces(i).stream().map(Piece::text).toList();
      for (int from = 0; from + name.size() <= words.size(); from++) {
        int to = from + name.size();
        if (words.subList(from, to).equals(name) && !draft.isTaken(i, from, to)) {
          draft.add(who, i, from, to, Form.NAME, CONFIDENCE);
        }
      }
    }
  }
}
