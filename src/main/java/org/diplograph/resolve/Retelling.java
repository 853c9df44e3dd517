package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Tells a text that only repeats another, cut or edited by another desk, from one that says
 * something else: an update, a correction, or another story with a passage in common. What a copy
 * leaves out does not matter; whatever it has besides must be small and tell nothing new.
 */
final class Retelling {
  /** Shorter texts are copies only if they are the same word for word. */
  private static final int FEWEST_WORDS = 25;

  /** Longer ones too: to compare them takes time that grows with the square of their length. */
  private static final int MOST_WORDS = 20_000;

  /** How much of a copy is the original's, word for word. */
  private static final double LEAST_SHARED = 0.8;

  /** A line by which a paper says who wrote or edited it, above or below the text. */
  private static final int CREDIT_WORDS = 12;

  /** What an editor puts in between. */
  private static final int INSERTED_WORDS = 5;

  /** What an editor puts in another way. */
  private static final int REWORDED_WORDS = 12;

  private static final int DATELINE_WORDS = 3;

  /** Of shorter names each letter counts. */
  private static final int LONG_NAME = 6;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance();

  private static final Set<String> CREDITS =
      Set.of("by", "reporting", "editing", "writing", "contributed", "agencies");

  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "never", "nobody", "none", "neither", "nor", "without", "cannot");

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Set<String> AMOUNTS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "millions",
          "billion",
          "billions",
          "dozen",
          "dozens",
          "half",
          "twice");

  private final WordedText copy;
  private final WordedText original;
  private final List<String> copyWords;
  private final List<String> originalWords;
  private final Set<String> common = new HashSet<>();
  private final Set<List<String>> triples = new HashSet<>();

  private Retelling(WordedText copy, WordedText original) {
    this.copy = copy;
    this.original = original;
    this.copyWords = copy.lower();
    this.originalWords = original.lower();
    for (int i = 0; i + 3 <= originalWords.size(); i++) {
      triples.add(originalWords.subList(i, i + 3));
    }
    for (WordedText text : List.of(copy, original)) {
      for (String word : text.words()) {
        if (Character.isLowerCase(word.codePointAt(0))) {
          common.add(word);
        }
      }
    }
  }

  /** Whether a text only repeats another. */
  static boolean repeats(WordedText copy, WordedText original) {
    boolean comparable =
        copy.size() >= FEWEST_WORDS && copy.size() <= MOST_WORDS && original.size() <= MOST_WORDS;
    return comparable
        // At most so many can be kept in their order; counting them spares most comparisons.
        && copy.wordsInCommon(original) >= LEAST_SHARED * copy.size()
        && new Retelling(copy, original).repeats();
  }

  private boolean repeats() {
    Edits edits = new Edits();
    new SequencesComparator<>(originalWords, copyWords).getScript().visit(edits);
    edits.end();
    return edits.kept >= LEAST_SHARED * copy.size()
        && edits.all.stream().allMatch(edit -> isHarmless(edit, edits.kept));
  }

  /**
   * A place where the texts differ.
   *
   * @param removed the numbers of the original's words there
   * @param added the numbers of the copy's words there
   * @param keptBefore how many words are the same before it
   */
  private record Edit(List<Integer> removed, List<Integer> added, int keptBefore) {}

  /** Gathers differences that stand together. */
  private static final class Edits implements CommandVisitor<String> {
    final List<Edit> all = new ArrayList<>();
    int kept;
    private int inOriginal;
    private int inCopy;
    private List<Integer> removed = new ArrayList<>();
    private List<Integer> added = new ArrayList<>();

    @Override
    public void visitKeepCommand(String word) {
      end();
      kept++;
      inOriginal++;
      inCopy++;
    }

    @Override
    public void visitInsertCommand(String word) {
      added.add(inCopy++);
    }

    @Override
    public void visitDeleteCommand(String word) {
      removed.add(inOriginal++);
    }

    void end() {
      if (!removed.isEmpty() || !added.isEmpty()) {
        all.add(new Edit(removed, added, kept));
        removed = new ArrayList<>();
        added = new ArrayList<>();
      }
    }
  }

  private boolean isHarmless(Edit edit, int kept) {
    if (edit.added().isEmpty()) {
      return edit.removed().size() > INSERTED_WORDS || !isNegative(originalWords, edit.removed());
    }
    if (isMoved(edit.added())) {
      return true;
    }
    boolean edge = edit.keptBefore() == 0 || edit.keptBefore() == kept;
    boolean instead = !edit.removed().isEmpty() && edit.removed().size() <= REWORDED_WORDS;
    if (edge && !instead) {
      return isCredit(edit.added());
    }
    int most = edit.removed().isEmpty() ? INSERTED_WORDS : REWORDED_WORDS;
    return edit.added().size() <= most && saysTheSame(edit);
  }

  /** Whether words at the edge of a text tell who wrote it, or where. */
  private boolean isCredit(List<Integer> added) {
    boolean dateline = added.get(0) == 0 && added.size() <= DATELINE_WORDS;
    boolean credit =
        added.size() <= CREDIT_WORDS
            && added.stream().map(copyWords::get).anyMatch(CREDITS::contains);
    return (dateline || credit) && numbers(copyWords, added).isEmpty();
  }

  private boolean saysTheSame(Edit edit) {
    Set<String> numbers = numbers(copyWords, edit.added());
    if (!numbers(originalWords, edit.removed()).containsAll(numbers)) {
      return false;
    }
    if (isNegative(copyWords, edit.added()) != isNegative(originalWords, edit.removed())) {
      return false;
    }
    Set<String> before = names(original, edit.removed());
    Set<String> after = names(copy, edit.added());
    if (before.isEmpty()) {
      return originalWords.containsAll(after);
    }
    return after.stream().allMatch(name -> before.stream().anyMatch(b -> isSpelling(name, b)));
  }

  /**
   * Whether the words stand elsewhere in the original with the same words around them: a paragraph
   * was moved. At its ends it has other neighbours.
   */
  private boolean isMoved(List<Integer> added) {
    int from = Math.max(0, added.get(0) - 2);
    int to = Math.min(copyWords.size(), added.get(added.size() - 1) + 3);
    int found = 0;
    int all = 0;
    for (int i = from; i + 3 <= to; i++) {
      all++;
      found += triples.contains(copyWords.subList(i, i + 3)) ? 1 : 0;
    }
    return found > 0 && found >= all - found && all - found <= 4;
  }

  /** Whether two names are one in another spelling. */
  private static boolean isSpelling(String a, String b) {
    return a.equals(b)
        || (a.length() >= LONG_NAME && a.charAt(0) == b.charAt(0) && DISTANCE.apply(a, b) <= 1);
  }

  private static boolean isNegative(List<String> words, List<Integer> places) {
    return places.stream()
        .map(words::get)
        .anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
  }

  private static Set<String> numbers(List<String> words, List<Integer> places) {
    Set<String> found = new HashSet<>();
    for (int place : places) {
      String word = words.get(place);
      int number = NUMBERS.indexOf(word);
      if (number >= 0) {
        found.add(Integer.toString(number));
      } else if (Character.isDigit(word.codePointAt(0))) {
        found.add(word.replace(",", ""));
      } else if (AMOUNTS.contains(word)) {
        found.add(word);
      }
    }
    return found;
  }

  /** Capitalised words; at the beginning of a sentence only those never written otherwise. */
  private Set<String> names(WordedText text, List<Integer> places) {
    Set<String> found = new HashSet<>();
    for (int place : places) {
      String word = text.words().get(place);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      if (capital && !(text.begins().get(place) && common.contains(lower))) {
        found.add(lower);
      }
    }
    return found;
  }
}
