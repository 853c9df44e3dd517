package org.diplograph.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Adds up B³: for each mention the share of the right ones among those that are taken for the same
 * (precision), and of those taken for the same among the right ones (recall), and the mean of each.
 */
final class BCubed {
  private double precision;
  private int responses;
  private double recall;
  private int keys;

  /**
   * Compares a text's clusters.
   *
   * @param key whom each mention stands for by the gold
   * @param asked those of the gold's mentions that are to be found
   * @param response whom each mention stands for by the program
   */
  <M, K, R> void add(Map<M, K> key, Set<M> asked, Map<M, R> response) {
    precision += shares(response.keySet(), response, key);
    responses += response.size();
    recall += shares(asked, key, response);
    keys += asked.size();
  }

  /** The sum over mentions of the share of their cluster that the other side has too. */
  private static <M, A, B> double shares(Set<M> mentions, Map<M, A> side, Map<M, B> other) {
    Map<A, Set<M>> clusters = inverted(side);
    double sum = 0;
    for (M mention : mentions) {
      A own = side.get(mention);
      B same = other.get(mention);
      if (own != null && same != null) {
        Set<M> cluster = clusters.getOrDefault(own, Set.of());
        long shared = cluster.stream().filter(m -> same.equals(other.get(m))).count();
        sum += (double) shared / cluster.size();
      }
    }
    return sum;
  }

  private static <M, A> Map<A, Set<M>> inverted(Map<M, A> side) {
    Map<A, Set<M>> clusters = new HashMap<>();
    side.forEach((m, a) -> clusters.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(m));
    return clusters;
  }

  double precision() {
    return precision / Math.max(1, responses);
  }

  double recall() {
    return recall / Math.max(1, keys);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-24s P %.1f  R %.1f  F1 %.1f",
        name,
        100 * precision(),
        100 * recall(),
        100 * f1());
  }
}
