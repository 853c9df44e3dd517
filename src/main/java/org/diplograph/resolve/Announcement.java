package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose words a text announces in its opening sentences: an interview, a speech. */
final class Announcement {
  private static final int OPENING = 8;

  private final Draft draft;
  private final Quotes quotes;
  private final Nouns nouns;

  Announcement(Draft draft, Quotes quotes, Nouns nouns) {
    this.draft = draft;
    this.quotes = quotes;
    this.nouns = nouns;
  }

  /**
   * Of the people in the announcement those joined by "and", else the one named most; without an
   * announcement, the headline's only.
   */
  List<Who> interviewees() {
    int sentence = sentence("InterviewWord");
    if (sentence >= 0) {
      List<Who> near = people(sentence, sentence + 1);
      List<Who> joined = joined(sentence, near);
      if (!joined.isEmpty()) {
        return joined;
      }
      return near.isEmpty() ? mostNamed(people(0, OPENING)) : firstOfMostNamed(near);
    }
    boolean headline = draft.sentences() > 0 && draft.sentence(0).headline();
    List<Who> named = headline ? people(0, 1) : List.of();
    return named.size() == 1 ? named : List.of();
  }

  /** Without any announcement, of the people in the opening sentences the one named most. */
  List<Who> likely() {
    return mostNamed(people(0, OPENING));
  }

  private List<Who> joined(int sentence, List<Who> people) {
    return Groups.of(draft, sentence).stream()
        .map(Groups.Group::members)
        .filter(people::containsAll)
        .findFirst()
        .orElse(List.of());
  }

  /** "Pelosi's floor speech in support of the act", "remarks by President Biden". */
  @Nullable Who orator() {
    int sentence = sentence("SpeechNoun");
    if (sentence < 0) {
      return null;
    }
    List<Piece> pieces = draft.pieces(sentence);
    int noun = 0;
    while (!isOf("SpeechNoun", pieces.get(noun))) {
      noun++;
    }
    int at = noun;
    List<Found> named =
        draft.found(sentence).stream().filter(f -> f.who().isPerson() && f.isNamed()).toList();
    List<Found> before = named.stream().filter(f -> isJoined(pieces, f.to(), at)).toList();
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).who();
    }
    boolean by = isAt(pieces, noun + 1, "by") || isAt(pieces, noun + 1, "of");
    return by && !named.isEmpty() ? named.get(0).who() : null;
  }

  /** The name stands before the noun with nothing but other nouns between. */
  private static boolean isJoined(List<Piece> pieces, int end, int noun) {
    boolean joined = end <= noun;
    for (int i = end; joined && i < noun; i++) {
      Piece piece = pieces.get(i);
      joined = piece.isNounLike() || piece.hasTag("ADJ") || piece.isPossessive();
    }
    return joined;
  }

  /** The first of the opening sentences that tells what kind of text it is. */
  int sentence(String type) {
    for (int i = 0; i < Math.min(OPENING, draft.sentences()); i++) {
      List<Piece> pieces = draft.pieces(i);
      if (pieces.stream().anyMatch(quotes::isOwnFirst)) {
        return -1;
      }
      if (pieces.stream().anyMatch(p -> isOf(type, p) && quotes.at(p.begin()) == null)) {
        return i;
      }
    }
    return -1;
  }

  /** Headlines have capitals: "An Interview with". */
  private boolean isOf(String type, Piece piece) {
    return nouns.has(type, piece.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whom an announcement names first, where two are named as often. */
  private List<Who> firstOfMostNamed(List<Who> people) {
    List<Who> most = mostNamed(people);
    return most.isEmpty() ? people.subList(0, 1) : most;
  }

  private List<Who> mostNamed(List<Who> people) {
    Who best = null;
    long most = 0;
    boolean tie = false;
    for (Who who : people) {
      long count = draft.all().stream().filter(f -> f.who() == who).count();
      tie = count == most || (tie && count < most);
      best = count > most ? who : best;
      most = Math.max(most, count);
    }
    return tie || best == null ? List.of() : List.of(best);
  }

  /** Those whose full names the text gives. */
  private List<Who> people(int from, int to) {
    Set<Who> people = new LinkedHashSet<>();
    for (int i = from; i < Math.min(to, draft.sentences()); i++) {
      draft.found(i).stream()
          .filter(f -> f.who().isPerson() && f.isNamed() && f.who().fullest().contains(" "))
          .forEach(f -> people.add(f.who()));
    }
    return new ArrayList<>(people);
  }

  private static boolean isAt(List<Piece> pieces, int at, String word) {
    return at < pieces.size() && pieces.get(at).is(word);
  }
}
