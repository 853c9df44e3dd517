package org.diplograph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

  private final Map<Integer, List<Who>> speakers = new HashMap<>();
  private final Map<Integer, List<Who>> addressees = new HashMap<>();

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

  /** Who says the words of a sentence that stand in no quotation; several if it is not plain. */
  List<Who> speakers(int sentence) {
    return speakers.getOrDefault(sentence, List.of());
  }

  /** Whom the words of a sentence that stand in no quotation are said to. */
  List<Who> addressees(int sentence) {
    return addressees.getOrDefault(sentence, List.of());
  }

  private long firstPersons() {
    long count = 0;
    for (int i = 0; i < draft.sentences(); i++) {
      count += draft.pieces(i).stream().filter(quotes::isOwnFirst).count();
    }
    return count;
  }

  private boolean isOutside(Piece piece) {
    return quotes.at(piece.begin()) == null;
  }

  /** "Sergey Lavrov: I think so." A label holds until the next one. */
  private void readLabels() {
    Set<Who> labelled = new HashSet<>();
    Map<Integer, List<Who>> found = new HashMap<>();
    Who speaker = null;
    int labels = 0;
    for (int i = 0; i < draft.sentences(); i++) {
      int label = opensParagraph(i) ? label(i) : 0;
      if (label > 0) {
        speaker = labelled(i, label);
        labels++;
      }
      if (speaker != null) {
        labelled.add(speaker);
        found.put(i, List.of(speaker));
      }
    }
    if (labels > 1 && !labelled.isEmpty()) {
      speakers.putAll(found);
    }
  }

  /** "SECRETARY BLINKEN:", "THE PRESIDENT:": by name, else by an office that one person has. */
  private @Nullable Who labelled(int sentence, int end) {
    Found name = draft.endingAt(sentence, end, f -> f.who().isPerson() && f.form() == Form.NAME);
    if (name != null) {
      return name.who();
    }
    String words = draft.text(sentence, 0, end).toLowerCase(Locale.ROOT);
    String office = words.startsWith("the ") ? words.substring(4) : words;
    List<Who> holders =
        draft.claims().stream()
            .filter(claim -> claim.role().label().equals(office))
            .map(Draft.Claim::holder)
            .distinct()
            .toList();
    return holders.size() == 1 ? holders.get(0) : null;
  }

  private boolean opensParagraph(int sentence) {
    return sentence == 0
        || draft.sentence(sentence).paragraph() != draft.sentence(sentence - 1).paragraph();
  }

  /** Where a colon stands within the first words of a paragraph, all of them capitalised, or 0. */
  private int label(int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 0; i < pieces.size() && i < OPENING; i++) {
      if (pieces.get(i).is(":")) {
        return isOutside(pieces.get(i)) ? i : 0;
      }
      if (!pieces.get(i).isCapitalised()) {
        return 0;
      }
    }
    return 0;
  }

  private void readInterview() {
    Set<Integer> questions = questions();
    boolean interview = questions.size() >= LEAST;
    Announcement announcement = new Announcement(draft, quotes, nouns);
    List<Who> speaking = interview ? announcement.interviewees() : List.of();
    if (speaking.isEmpty() && addressed(questions) > LEAST) {
      speaking = announcement.likely();
    }
    if (speaking.isEmpty()) {
      interview = false;
      Who orator = announcement.orator();
      speaking = orator == null ? List.of() : List.of(orator);
    }
    int begin =
        Math.max(announcement.sentence("InterviewWord"), announcement.sentence("SpeechNoun"));
    for (int i = introduction(questions, begin + 1); i < draft.sentences(); i++) {
      (interview && questions.contains(i) ? addressees : speakers).put(i, speaking);
    }
  }

  /** What is asked of somebody, what is told him before included; rhetorical questions are not. */
  private Set<Integer> questions() {
    Set<Integer> questions = new TreeSet<>();
    for (int i = draft.sentences() - 1; i >= 0; i--) {
      boolean leads = questions.contains(i + 1) && !has(i, quotes::isOwnFirst);
      boolean asks = isQuestion(i) && !draft.sentence(i).headline();
      if (asks || (leads && has(i, this::isSecond))) {
        questions.add(i);
      }
    }
    return addressed(questions) >= LEAST - 1 ? questions : Set.of();
  }

  /** How many of the questions say "you". */
  private long addressed(Set<Integer> questions) {
    return questions.stream().filter(i -> has(i, this::isSecond)).count();
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

  /** The introduction tells of the person, up to the first question or word of his own. */
  private int introduction(Set<Integer> questions, int begin) {
    for (int i = begin; i < draft.sentences(); i++) {
      if (questions.contains(i) || has(i, quotes::isOwnFirst) || has(i, this::isSecond)) {
        return i;
      }
    }
    return draft.sentences();
  }

  private static boolean isAt(List<Piece> pieces, int at, String word) {
    return at < pieces.size() && pieces.get(at).is(word);
  }
}
