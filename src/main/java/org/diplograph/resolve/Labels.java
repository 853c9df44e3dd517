package org.diplograph.resolve;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Counts in how many articles each spelling of a name stands, to choose the label. */
final class Labels {
  private final Map<String, Integer> articles = new TreeMap<>();

  void add(String name) {
    articles.merge(name, 1, Integer::sum);
  }

  /** Of the names of more than one word, else of all: the most usual, longest, first. */
  String best() {
    boolean full = articles.keySet().stream().anyMatch(Labels::isFull);
    return articles.entrySet().stream()
        .filter(entry -> !full || isFull(entry.getKey()))
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(
                    entry -> isShouted(entry.getKey()) ? 0 : 1)
                .thenComparingInt(Map.Entry::getValue)
                .thenComparingInt(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }

  private static boolean isShouted(String name) {
    return isFull(name) && Case.isUpper(name.replace(" ", ""));
  }
}
