package org.diplograph.evaluate;

import java.util.Locale;

/**
 * Counts of what was found and what should have been.
 *
 * @param right found and expected
 * @param found found
 * @param expected expected
 */
public record Score(int right, int found, int expected) {
  /** Nothing yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** The sum of both. */
  public Score plus(Score other) {
    return new Score(right + other.right, found + other.found, expected + other.expected);
  }

  /** The share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of what was expected that was found; 1 where nothing was expected. */
  public double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** A line for a table, under {@link #HEADER}. */
  public String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-28s %6d %6d %6d   %5.1f %5.1f %5.1f",
        name,
        expected,
        found,
        right,
        100 * precision(),
        100 * recall(),
        100 * f1());
  }

  /** The first line of a table. */
  public static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-28s %6s %6s %6s   %5s %5s %5s",
          "",
          "gold",
          "found",
          "right",
          "P",
          "R",
          "F1");
}
