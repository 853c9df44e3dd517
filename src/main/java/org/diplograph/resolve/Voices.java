package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and to whom, where a text is somebody's words without quotation marks: transcripts
 * with names before what is said, interviews and speeches.
 */
final class Voices {
  private static final int OPENING = 8;
  private static final int LEAST = 3;
  private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

  private final Map<Integer, Who> speakers = new HashMap<>();
  private final Map<Integer, Who> addressees = new HashMap<>();

  private final Draft draft;
  private final Quotes quotes;
  private final Nouns nouns;

  private Voices(Draft draft, Quotes quotes, Nouns nouns) {
    this.draft = draft;
    this.quotes = quotes;
    this.nouns = nouns;
  }

  static Voices of(Draft draft, Quotes quotes, Nouns nouns) {
    Voices voices = new Voices(draft, quotes, nouns);
    voices.readLabels();
    if (voices.speakers.isEmpty() && voices.firstPersons() >= LEAST) {
      voices.readInterview();
    }
    return voices;
  }

  /** Who says the words of a sentence that stand in no quotation. */
  @Nullable Who speaker(int sentence) {
    return speakers.get(sentence);
  }

  /** Whom the words of a sentence that stand in no quotation are said to. */
  @Nullable Who addressee(int sentence) {
    return addressees.get(sentence);
  }

  private long firstPersons() {
    long count = 0;
    for (int i = 0; i < draft.sentences(); i++) {
      count += draft.pieces(i).stream().filter(this::isFirst).count();
    }
    return count;
  }

  private boolean isFirst(Piece piece) {
    return piece.hasTag("PRON") && FIRST.contains(piece.key()) && isOutside(piece);
  }

  private boolean isOutside(Piece piece) {
    return quotes.at(piece.begin()) == null;
  }

  /** "Sergey Lavrov: I think so." A label holds until the next one. */
  private void readLabels() {
    Set<Who> labelled = new HashSet<>();
    Map<Integer, Who> found = new HashMap<>();
    Who speaker = null;
    int labels = 0;
    for (int i = 0; i < draft.sentences(); i++) {
      if (opensParagraph(i) && hasLabel(i)) {
        Found name = draft.beginningAt(i, 0, f -> f.who().isPerson() && f.form() == Form.NAME);
        speaker = name != null && isAt(draft.pieces(i), name.to(), ":") ? name.who() : null;
        labels++;
      }
      if (speaker != null) {
        labelled.add(speaker);
        found.put(i, speaker);
      }
    }
    if (labels > 1 && !labelled.isEmpty()) {
      speakers.putAll(found);
    }
  }

  private boolean opensParagraph(int sentence) {
    return sentence == 0
        || draft.sentence(sentence).paragraph() != draft.sentence(sentence - 1).paragraph();
  }

  /** A colon within the first words of a paragraph, all of them capitalised. */
  private boolean hasLabel(int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 0; i < pieces.size() && i < OPENING; i++) {
      if (pieces.get(i).is(":")) {
        return i > 0 && i + 1 < pieces.size() && isOutside(pieces.get(i));
      }
      if (!pieces.get(i).isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private void readInterview() {
    Set<Integer> questions = questions();
    boolean interview = questions.size() >= LEAST;
    Who protagonist = interview ? interviewee() : null;
    if (protagonist == null) {
      interview = false;
      protagonist = orator();
    }
    if (protagonist == null) {
      return;
    }
    for (int i = introduction(protagonist); i < draft.sentences(); i++) {
      if (interview && questions.contains(i)) {
        addressees.put(i, protagonist);
      } else {
        speakers.put(i, protagonist);
      }
    }
  }

  /** What is asked of somebody, what is told him before included; rhetorical questions are not. */
  private Set<Integer> questions() {
    Set<Integer> questions = new TreeSet<>();
    for (int i = draft.sentences() - 1; i >= 0; i--) {
      boolean leads = questions.contains(i + 1) && !has(i, this::isFirst);
      boolean asks = isQuestion(i) && !draft.sentence(i).headline();
      if (asks || (leads && has(i, this::isSecond))) {
        questions.add(i);
      }
    }
    long addressed = questions.stream().filter(i -> has(i, this::isSecond)).count();
    return addressed >= LEAST - 1 ? questions : Set.of();
  }

  private boolean isQuestion(int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    return last != null && last.is("?") && isOutside(last);
  }

  private boolean has(int sentence, Predicate<Piece> wanted) {
    return draft.pieces(sentence).stream().anyMatch(wanted);
  }

  private boolean isSecond(Piece piece) {
    return piece.hasTag("PRON") && SECOND.contains(piece.key()) && isOutside(piece);
  }

  /** Of the people in the announcement the one named most; without one, the headline's only. */
  private @Nullable Who interviewee() {
    int sentence = announcement("InterviewWord");
    if (sentence >= 0) {
      List<Who> near = people(sentence);
      return mostNamed(near.isEmpty() ? people(0, OPENING) : near);
    }
    boolean headline = draft.sentences() > 0 && draft.sentence(0).headline();
    List<Who> named = headline ? people(0) : List.of();
    return named.size() == 1 ? named.get(0) : null;
  }

  /** "Pelosi's floor speech in support of the act", "remarks by President Biden". */
  private @Nullable Who orator() {
    int sentence = announcement("SpeechNoun");
    if (sentence < 0) {
      return null;
    }
    List<Piece> pieces = draft.pieces(sentence);
    int noun = 0;
    while (!nouns.has("SpeechNoun", pieces.get(noun).lemma())) {
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
  private int announcement(String type) {
    for (int i = 0; i < Math.min(OPENING, draft.sentences()); i++) {
      List<Piece> pieces = draft.pieces(i);
      if (pieces.stream().anyMatch(this::isFirst)) {
        return -1;
      }
      if (pieces.stream().anyMatch(p -> nouns.has(type, p.lemma()) && isOutside(p))) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Who mostNamed(List<Who> people) {
    Who best = null;
    long most = 0;
    boolean tie = false;
    for (Who who : people) {
      long count = draft.all().stream().filter(f -> f.who() == who).count();
      tie = count == most || (tie && count < most);
      best = count > most ? who : best;
      most = Math.max(most, count);
    }
    return tie ? null : best;
  }

  private List<Who> people(int sentence) {
    return people(sentence, sentence + 1);
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

  /** Where the introduction, which tells of the person by name, ends. */
  private int introduction(Who protagonist) {
    int begin = Math.max(announcement("InterviewWord"), announcement("SpeechNoun")) + 1;
    for (int i = 0; i < draft.sentences(); i++) {
      boolean named = draft.found(i).stream().anyMatch(f -> f.who() == protagonist);
      if (draft.pieces(i).stream().anyMatch(this::isFirst)) {
        return begin;
      }
      begin = named ? i + 1 : begin;
    }
    return begin;
  }

  private static boolean isAt(List<Piece> pieces, int at, String word) {
    return at < pieces.size() && pieces.get(at).is(word);
  }
}
