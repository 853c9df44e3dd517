package org.diplograph.evaluate;

import java.util.Locale;

/**
 * Counts of links from pronouns and descriptions to actors, seen from both sides.
 *
 * @param linked what the program linked
 * @param right what of that goes to the right actor
 * @param marked what people marked
 * @param found what of that is linked to the right actor
 */
public record LinkScore(int linked, int right, int marked, int found) {
  /** Nothing yet. */
  public static final LinkScore NONE = new LinkScore(0, 0, 0, 0);

  /** The first line of a table. */
  public static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-24s %7s %7s %7s   %7s %7s %7s   %7s",
          "",
          "linked",
          "right",
          "P",
          "marked",
          "found",
          "R",
          "F1");

  /** The sum of both. */
  public LinkScore plus(LinkScore other) {
    return new LinkScore(
        linked + other.linked, right + other.right, marked + other.marked, found + other.found);
  }

  /** The share of the links that are right, 0 to 1. */
  public double precision() {
    return linked == 0 ? 0 : (double) right / linked;
  }

  /** The share of what was marked that is linked right, 0 to 1. */
  public double recall() {
    return marked == 0 ? 0 : (double) found / marked;
  }

  /** The harmonic mean of both, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** A line for a table, under {@link #HEADER}. */
  public String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-24s %7d %7d %7.1f   %7d %7d %7.1f   %7.1f",
        name,
        linked,
        right,
        100 * precision(),
        marked,
        found,
        100 * recall(),
        100 * f1());
  }
}
