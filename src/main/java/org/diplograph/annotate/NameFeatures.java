package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Describes the words of a sentence to the name finder, each by a row of feature hashes. */
final class NameFeatures {
  private static final int[] CLUSTER_BITS = {4, 6, 10, 14};

  private final NameLists lists;

  NameFeatures(NameLists lists) {
    this.lists = lists;
  }

  /** The feature hashes of each word. */
  int[][] of(List<String> words) {
    Run run = new Run(words);
    int[][] rows = new int[words.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = run.row(i);
    }
    return rows;
  }

  /** Upper, lower, digit or the mark itself, repetitions once: "Al-Qaeda" is "Xx-Xx". */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    int repeated = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
      kind = Character.isDigit(c) ? '0' : kind;
      boolean same = shape.length() > 0 && shape.charAt(shape.length() - 1) == kind;
      repeated = same ? repeated + 1 : 0;
      if (!same || (repeated == 1 && kind == 'X')) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private final class Run {
    private final int size;
    private final List<String> lower = new ArrayList<>();
    private final List<String> shapes = new ArrayList<>();
    private final int[] clusters;
    private final int[] listed;
    private final int[] roles;
    private final boolean[] capital;
    private final boolean shouted;
    private final int[] row = new int[240];
    private int count;

    Run(List<String> words) {
      size = words.size();
      clusters = new int[size];
      capital = new boolean[size];
      shouted = isShouted(words);
      List<String> looked = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        String word = words.get(i);
        lower.add(lists.full(word.toLowerCase(Locale.ROOT)));
        shapes.add(shape(word));
        clusters[i] = lists.cluster(lower.get(i));
        capital[i] = Character.isUpperCase(word.codePointAt(0));
        looked.add(shouted ? titleCase(word) : word);
      }
      listed = listed(looked);
      roles = looked.stream().mapToInt(lists::roles).toArray();
    }

    private static boolean isShouted(List<String> words) {
      int letters = 0;
      int upper = 0;
      for (String word : words) {
        if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
          letters++;
          upper += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
        }
      }
      return letters > 1 && upper * 5 >= letters * 4;
    }

    private static String titleCase(String word) {
      return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** For each word a bit for every kind of name it begins, and one for every kind it goes on. */
    private int[] listed(List<String> words) {
      int[] bits = new int[size];
      for (NameLists.Match match : lists.matches(words)) {
        boolean one = match.to() - match.from() == 1;
        int begin = match.kinds() << (one ? 2 * NameLists.KIND_COUNT : 0);
        bits[match.from()] |= begin;
        for (int i = match.from() + 1; i < match.to(); i++) {
          bits[i] |= match.kinds() << NameLists.KIND_COUNT;
        }
      }
      return bits;
    }

    int[] row(int i) {
      count = 0;
      words(i);
      spelling(i);
      clusters(i);
      lists(i);
      roles(i);
      run(i);
      int[] copy = new int[count];
      System.arraycopy(row, 0, copy, 0, count);
      return copy;
    }

    private void add(int template, int value) {
      int hash = (template * 0x9E3779B1) ^ (value * 0x85EBCA6B);
      hash = (hash ^ (hash >>> 15)) * 0xC2B2AE35;
      row[count++] = hash ^ (hash >>> 13);
    }

    private void add(int template, String value) {
      add(template, HashedLexicon.hash(value));
    }

    private void add(int template, String a, String b) {
      add(template, HashedLexicon.hash(HashedLexicon.hash(a), b));
    }

    private String word(int i) {
      return i < 0 ? "<s>" : i >= size ? "</s>" : lower.get(i);
    }

    private String shapeAt(int i) {
      return i < 0 ? "<s>" : i >= size ? "</s>" : shapes.get(i);
    }

    private int clusterAt(int i) {
      return i < 0 || i >= size ? 0 : clusters[i];
    }

    private void words(int i) {
      add(1, 0);
      add(2, word(i));
      for (int d = 1; d <= 2; d++) {
        add(10 + d, word(i - d));
        add(20 + d, word(i + d));
      }
      add(30, word(i - 1), word(i));
      add(31, word(i), word(i + 1));
      add(32, word(i - 1), word(i + 1));
      add(33, word(i), shapeAt(i));
    }

    private void spelling(int i) {
      String word = word(i);
      for (int n = 1; n <= 4 && n <= word.length(); n++) {
        add(40 + n, word.substring(0, n));
        add(50 + n, word.substring(word.length() - n));
      }
      String shape = shapeAt(i) + (shouted ? "!" : "");
      add(60, shape);
      add(61, shapeAt(i - 1), shape);
      add(62, shape, shapeAt(i + 1));
      add(63, shapeAt(i - 1) + " " + shape, shapeAt(i + 1));
      add(64, shapeAt(i - 1));
      add(65, shapeAt(i + 1));
      if (i == 0) {
        add(66, shape);
      }
      if (word.length() > 4) {
        add(67, word.substring(word.length() - 3), shape);
      }
    }

    private void clusters(int i) {
      for (int d = -2; d <= 2; d++) {
        int cluster = clusterAt(i + d);
        for (int bits : CLUSTER_BITS) {
          add(70 + (d + 2) * 4 + bits * 32, WordClusters.prefix(cluster, bits));
        }
      }
      add(90, clusterAt(i - 1) * 65536 + clusterAt(i));
      add(91, clusterAt(i) * 65536 + clusterAt(i + 1));
      add(92, HashedLexicon.hash(WordClusters.prefix(clusterAt(i), 8), shapeAt(i)));
    }

    private void lists(int i) {
      for (int d = -1; d <= 1; d++) {
        int bits = i + d < 0 || i + d >= size ? 0 : listed[i + d];
        add(100 + d, bits);
        for (int kind = 0; kind < 3 * NameLists.KIND_COUNT; kind++) {
          if ((bits >> kind & 1) != 0) {
            add(300 + d * 30, kind);
            if (d == 0) {
              add(150, HashedLexicon.hash(kind, shapeAt(i)));
            }
          }
        }
      }
    }

    /** What this word and its neighbours do in listed names. */
    private void roles(int i) {
      for (int d = -1; d <= 1; d++) {
        int all = i + d < 0 || i + d >= size ? 0 : roles[i + d];
        add(401 + d, all);
        for (int role = 0; role < NameLists.ROLES; role++) {
          add(411 + d, role * 4 + (all >> 2 * role & 3));
        }
      }
      add(420, HashedLexicon.hash(roles[i], shapeAt(i)));
    }

    /** What stands around the capitalised words that this word is among, and how they end. */
    private void run(int i) {
      if (!capital[i]) {
        return;
      }
      int from = i;
      while (from > 0 && inRun(from - 1)) {
        from--;
      }
      int to = i + 1;
      while (to < size && inRun(to)) {
        to++;
      }
      while (to > i + 1 && !capital[to - 1]) {
        to--;
      }
      add(160, word(from - 1));
      add(161, word(to));
      add(162, word(to - 1));
      add(163, word(from));
      add(164, WordClusters.prefix(clusterAt(from - 1), 10));
      add(165, WordClusters.prefix(clusterAt(to), 10));
      add(166, WordClusters.prefix(clusterAt(to - 1), 10));
      add(167, word(to - 1), i == to - 1 ? "last" : "");
      add(168, Math.min(to - from, 6) * 16 + Math.min(i - from, 6));
    }

    private boolean inRun(int i) {
      return capital[i]
          || lower.get(i).equals("of")
          || lower.get(i).equals("-")
          || lower.get(i).equals("&");
    }
  }
}
