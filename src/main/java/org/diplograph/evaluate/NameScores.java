package org.diplograph.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.diplograph.annotate.NamedSentence;

/**
 * How many marked names a finder finds exactly: same words, same type.
 *
 * @param byType the counts by type, and under {@link #ALL} their sum
 * @param errors what is missing and what is wrong, a line each
 * @param wordsPerSecond how many words it read in a second of one core's work
 */
public record NameScores(Map<String, Score> byType, List<String> errors, double wordsPerSecond) {
  /** Where the sum over all types is. */
  public static final String ALL = "all";

  /** The types that count. */
  private static final List<String> TYPES = List.of("person", "organization", "location");

  /** Other programs on the machine do not count against the finder. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /** Keeps its own copies. */
  public NameScores {
    byType = new TreeMap<>(byType);
    errors = List.copyOf(errors);
  }

  /** Measures a finder; it is told where a new document begins. */
  public static NameScores of(TokenNameFinder finder, List<NamedSentence> sentences) {
    Map<String, Score> counts = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    TYPES.forEach(type -> counts.put(type, Score.NONE));
    long nanos = 0;
    int document = -1;
    for (NamedSentence sentence : sentences) {
      String[] words = sentence.words().toArray(String[]::new);
      long since = CPU.getCurrentThreadCpuTime();
      if (sentence.document() != document) {
        finder.clearAdaptiveData();
        document = sentence.document();
      }
      List<Span> found = Arrays.asList(finder.find(words));
      nanos += CPU.getCurrentThreadCpuTime() - since;
      TYPES.forEach(type -> counts.merge(type, score(sentence.names(), found, type), Score::plus));
      errors.addAll(NameErrors.of(sentence, found));
    }
    counts.put(ALL, counts.values().stream().reduce(Score.NONE, Score::plus));
    long words = sentences.stream().mapToLong(s -> s.words().size()).sum();
    return new NameScores(counts, errors, words / Math.max(1e-9, nanos / 1e9));
  }

  private static Score score(List<Span> marked, List<Span> found, String type) {
    List<Span> expected = marked.stream().filter(s -> s.getType().equals(type)).toList();
    List<Span> got = found.stream().filter(s -> s.getType().equals(type)).toList();
    int right = (int) got.stream().filter(s -> NameErrors.isAmong(expected, s)).count();
    return new Score(right, got.size(), expected.size());
  }

  /** The figures of one file, a line for each type. */
  public List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    byType.forEach(
        (type, score) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-32s %-13s P %5.1f  R %5.1f  F1 %5.1f",
                    file,
                    type,
                    100 * score.precision(),
                    100 * score.recall(),
                    100 * score.f1())));
    lines.add(
        String.format(
            Locale.ROOT, "%-32s %.0f tokens per second of one core", file, wordsPerSecond));
    return lines;
  }
}
