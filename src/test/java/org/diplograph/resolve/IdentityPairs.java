package org.diplograph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Pairs of names from public life, and how many of them are rightly taken for one. */
final class IdentityPairs {
  /**
   * What was made of the pairs of a file.
   *
   * @param pairs how many there are
   * @param precision the share of pairs taken for one that are one
   * @param recall the share of pairs that are one that were taken for one
   * @param wrong the pairs wrongly taken for one
   * @param missed the pairs wrongly taken for two
   */
  record Figures(
      int pairs, double precision, double recall, List<String> wrong, List<String> missed) {
    @Override
    public String toString() {
      return String.format("%d pairs: precision %.3f, recall %.3f", pairs, precision, recall);
    }
  }

  private IdentityPairs() {}

  /** Measures what takes two names for one; the last column of the file is the verdict. */
  static Figures measure(String file, int columns, Predicate<String[]> areOne) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int right = 0;
    List<String[]> pairs = read(file, columns);
    for (String[] pair : pairs) {
      boolean expected = pair[columns - 1].equals("same");
      boolean found = areOne.test(pair);
      String names = pair[0] + " / " + pair[(columns - 1) / 2];
      if (found && expected) {
        right++;
      } else if (found) {
        wrong.add(names);
      } else if (expected) {
        missed.add(names);
      }
    }
    double precision = (double) right / (right + wrong.size());
    double recall = (double) right / (right + missed.size());
    return new Figures(pairs.size(), precision, recall, wrong, missed);
  }

  private static List<String[]> read(String file, int columns) throws IOException {
    InputStream in =
        Objects.requireNonNull(IdentityPairs.class.getResourceAsStream("/identity/" + file));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> pairs =
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      for (String[] pair : pairs) {
        if (pair.length != columns) {
          throw new IOException(file + ": not " + columns + " columns: " + String.join("|", pair));
        }
      }
      return pairs;
    }
  }
}
