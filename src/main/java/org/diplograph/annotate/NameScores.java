package org.diplograph.annotate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/** Counts how many marked names a finder finds exactly: same words, same type. */
public final class NameScores {
  /**
   * Names by type or in all.
   *
   * @param right found exactly
   * @param found found at all
   * @param expected marked
   */
  public record Counts(int right, int found, int expected) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found, expected + other.expected);
    }

    /** The share of the found ones that are right, 0 to 1. */
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** The share of the marked ones that were found, 0 to 1. */
    public double recall() {
      return expected == 0 ? 0 : (double) right / expected;
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + expected);
    }
  }

  private NameScores() {}

  /** The counts by type, and under {@code all} their sum. */
  public static Map<String, Counts> of(TokenNameFinder finder, List<NamedSentence> sentences) {
    Map<String, Counts> counts = new TreeMap<>();
    int document = -1;
    for (NamedSentence sentence : sentences) {
      if (sentence.document() != document) {
        finder.clearAdaptiveData();
        document = sentence.document();
      }
      Span[] found = finder.find(sentence.words().toArray(String[]::new));
      for (String type : List.of("person", "organization", "location")) {
        Set<String> expected = keys(sentence.names(), type);
        Set<String> got = keys(Arrays.asList(found), type);
        Set<String> right = new HashSet<>(expected);
        right.retainAll(got);
        Counts here = new Counts(right.size(), got.size(), expected.size());
        counts.merge(type, here, Counts::plus);
        counts.merge("all", here, Counts::plus);
      }
    }
    return counts;
  }

  private static Set<String> keys(List<Span> spans, String type) {
    Set<String> keys = new HashSet<>();
    for (Span span : spans) {
      if (span.getType().equals(type)) {
        keys.add(span.getStart() + "-" + span.getEnd());
      }
    }
    return keys;
  }
}
