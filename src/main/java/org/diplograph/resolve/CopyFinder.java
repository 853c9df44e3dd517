package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that only repeat others. They are taken in their order by date and name; each
 * either repeats an earlier one that does not itself repeat one, or is new. So a copy always points
 * to what it really repeats, there are no chains, and the order of arrival has no say.
 */
public final class CopyFinder {
  /** How much of a sketch must stand in another for the texts to be compared. */
  private static final double CANDIDATE = 0.5;

  /** Sketches of very short texts tell nothing. */
  private static final int FEWEST_HASHES = 4;

  /** How many texts one text is compared with at most: those most alike. */
  private static final int MOST_COMPARED = 20;

  /** How many sketches one sketch is compared with at most. */
  private static final int MOST_LOOKED_AT = 2_000;

  /**
   * An article to look at.
   *
   * @param identifier its identifier
   * @param words hash of its words
   * @param sketch its sketch, by {@link #sketch}
   */
  public record Candidate(String identifier, String words, String sketch) {}

  private final List<Candidate> articles;
  private final Function<String, String> texts;
  private final int[][] sketches;
  private final Map<Integer, int[]> holders;
  private final Map<Integer, WordedText> read = new HashMap<>();
  private final boolean[] isCopy;

  private CopyFinder(List<Candidate> articles, Function<String, String> texts) {
    this.articles = articles;
    this.texts = texts;
    this.isCopy = new boolean[articles.size()];
    this.sketches = new int[articles.size()][];
    for (int i = 0; i < sketches.length; i++) {
      sketches[i] = WordedText.hashes(articles.get(i).sketch());
    }
    this.holders = holders();
  }

  /** What is kept of a text's body to find its copies by. */
  public static String sketch(String body) {
    return WordedText.of(body).sketch();
  }

  /**
   * Finds the copies.
   *
   * @param articles all articles, in the order in which the first of several is the original
   * @param texts gives the body of an article by its identifier
   * @return the identifiers of copies, each with that of its original
   */
  public static Map<String, String> find(List<Candidate> articles, Function<String, String> texts) {
    return new CopyFinder(List.copyOf(articles), texts).copies();
  }

  private Map<String, String> copies() {
    Map<String, String> copies = new TreeMap<>();
    Map<String, String> byWords = new HashMap<>();
    for (int i = 0; i < sketches.length; i++) {
      Candidate article = articles.get(i);
      String original = byWords.get(article.words());
      if (original == null) {
        original = near(i);
        byWords.put(article.words(), original == null ? article.identifier() : original);
      }
      if (original != null) {
        isCopy[i] = true;
        copies.put(article.identifier(), original);
      }
    }
    return copies;
  }

  /** For each hash that several articles have, which these are. */
  private Map<Integer, int[]> holders() {
    int size = Arrays.stream(sketches).mapToInt(s -> s.length).sum();
    long[] all = new long[size];
    int n = 0;
    for (int i = 0; i < sketches.length; i++) {
      for (int hash : sketches[i]) {
        all[n++] = ((long) hash << Integer.SIZE) | i;
      }
    }
    Arrays.sort(all);
    Map<Integer, int[]> holders = new HashMap<>();
    for (int from = 0, to; from < size; from = to) {
      int hash = (int) (all[from] >> Integer.SIZE);
      to = from + 1;
      while (to < size && (int) (all[to] >> Integer.SIZE) == hash) {
        to++;
      }
      if (to - from > 1) {
        holders.put(hash, Arrays.stream(all, from, to).mapToInt(l -> (int) l).toArray());
      }
    }
    return holders;
  }

  /** The first article that this one repeats, null if it repeats none. */
  private @Nullable String near(int article) {
    for (int other : candidates(article)) {
      if (Retelling.repeats(text(article), text(other))) {
        return articles.get(other).identifier();
      }
    }
    return null;
  }

  private WordedText text(int article) {
    if (read.size() > MOST_LOOKED_AT) {
      read.clear();
    }
    return read.computeIfAbsent(
        article, a -> WordedText.of(texts.apply(articles.get(a).identifier())));
  }

  /**
   * Earlier originals that hold enough of an article's sketch, the first first. Of hashes that make
   * up more than the rest one at least must be shared, so only the rarest are looked up: a passage
   * that thousands of articles have in common costs nothing.
   */
  private List<Integer> candidates(int article) {
    int[] sketch = sketches[article];
    if (sketch.length < FEWEST_HASHES) {
      return List.of();
    }
    Map<Integer, Integer> shared = new HashMap<>();
    int looked = sketch.length - (int) Math.ceil(CANDIDATE * sketch.length) + 1;
    for (int hash : rarest(sketch, looked)) {
      for (int other : holders.getOrDefault(hash, new int[0])) {
        boolean earlier = other < article && !isCopy[other];
        if (earlier && !shared.containsKey(other) && shared.size() < MOST_LOOKED_AT) {
          shared.put(other, overlap(sketch, sketches[other]));
        }
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= CANDIDATE * sketch.length)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private List<Integer> rarest(int[] sketch, int count) {
    List<Integer> hashes = new ArrayList<>();
    for (int hash : sketch) {
      hashes.add(hash);
    }
    hashes.sort(
        Comparator.comparingInt((Integer h) -> holders.getOrDefault(h, new int[0]).length)
            .thenComparing(Comparator.naturalOrder()));
    return hashes.subList(0, count);
  }

  private static int overlap(int[] a, int[] b) {
    int same = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      if (order == 0) {
        same++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return same;
  }
}
