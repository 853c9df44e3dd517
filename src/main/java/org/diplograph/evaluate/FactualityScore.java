package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.evaluate.TimedText.EventWord;
import org.diplograph.model.Factuality;
import org.diplograph.relate.WordReader.Word;

/** Of how many marked event words the factuality is read right. */
public final class FactualityScore {
  private final Map<String, Score> words = new TreeMap<>();
  private final Map<String, Score> events = new TreeMap<>();
  private Score allWords = Score.NONE;
  private Score allEvents = Score.NONE;
  private final List<String> errors = new ArrayList<>();

  /** Begins with nothing. */
  public FactualityScore() {}

  /** Compares how the words of a text are read with how they are marked. */
  public void add(TimedText gold, List<Word> read) {
    for (EventWord event : gold.events()) {
      for (Word word : read) {
        // A marked phrase ends with its main word: "has been killed".
        if (word.span().overlaps(event.span()) && word.span().end() >= event.span().end()) {
          add(gold, event, word);
          break;
        }
      }
    }
  }

  private void add(TimedText gold, EventWord event, Word word) {
    Set<Factuality> expected = TimeMl.factuality(event);
    boolean right = expected.contains(word.factuality());
    Score score = new Score(right ? 1 : 0, 1, 1);
    String mark = TimeMl.mark(event);
    words.merge(mark, score, Score::plus);
    allWords = allWords.plus(score);
    if (word.isEvent()) {
      events.merge(mark, score, Score::plus);
      allEvents = allEvents.plus(score);
    }
    if (!right) {
      errors.add(
          (word.isEvent() ? "* " : "  ")
              + mark
              + ": "
              + word.factuality()
              + " not "
              + expected
              + ": "
              + around(gold.article().text(), event));
    }
  }

  private static String around(String text, EventWord event) {
    int begin = Math.max(0, event.span().begin() - 80);
    int end = Math.min(text.length(), event.span().end() + 60);
    String marked =
        text.substring(begin, event.span().begin())
            + ">>"
            + event.span().in(text)
            + "<<"
            + text.substring(event.span().end(), end);
    return marked.replace('\n', ' ');
  }

  /** A table by what marks the words, for those of which the lexicon makes events and for all. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-20s %8s %6s %6s   %8s %6s %6s",
            "",
            "events",
            "right",
            "%",
            "words",
            "right",
            "%"));
    words.forEach(
        (mark, score) -> lines.add(line(mark, events.getOrDefault(mark, Score.NONE), score)));
    lines.add(line("all", allEvents, allWords));
    return lines;
  }

  private static String line(String name, Score event, Score word) {
    return String.format(
        Locale.ROOT,
        "%-20s %8d %6d %6.1f   %8d %6d %6.1f",
        name,
        event.expected(),
        event.right(),
        100 * event.recall(),
        word.expected(),
        word.right(),
        100 * word.recall());
  }

  /** How many of the words that are events for the lexicon are read right. */
  public Score events() {
    return allEvents;
  }

  /** How many of all marked words are read right. */
  public Score words() {
    return allWords;
  }

  /** The words read wrong, a line each; those of events begin with a star. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
