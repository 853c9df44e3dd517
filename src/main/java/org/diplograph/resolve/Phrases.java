package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds known word sequences in a text by their first word.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  /** How a phrase must be written to be found. */
  enum Match {
    /** As it is, or all in capitals. */
    NAME,
    /** Exactly as it is: abbreviations. */
    EXACT,
    /** In any case: common nouns. */
    WORDS
  }

  /** All that the longest phrase found at a place stands for. */
  record Hit<T>(int begin, int end, List<T> values) {}

  private record Entry<T>(List<String> words, Match match, T value) {}

  private final Map<String, List<Entry<T>>> byFirst;

  private Phrases(Map<String, List<Entry<T>>> byFirst) {
    this.byFirst = byFirst;
  }

  /** Collects phrases. */
  static final class Builder<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    Builder<T> add(String phrase, Match match, T value) {
      List<String> words = withoutArticle(Piece.words(phrase));
      if (!words.isEmpty()) {
        Entry<T> entry = new Entry<>(words, match, value);
        List<Entry<T>> same =
            byFirst.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), k -> new ArrayList<>());
        if (!same.contains(entry)) {
          same.add(entry);
        }
      }
      return this;
    }

    Phrases<T> build() {
      byFirst
          .values()
          .forEach(
              list ->
                  list.sort(
                      Comparator.comparingInt((Entry<T> entry) -> entry.words().size())
                          .reversed()));
      return new Phrases<>(byFirst);
    }

    private static List<String> withoutArticle(List<String> words) {
      return words.size() > 1 && words.get(0).equalsIgnoreCase("the")
          ? words.subList(1, words.size())
          : words;
    }
  }

  /** The longest phrase that begins at a piece; {@code values} is empty if none does. */
  Hit<T> at(List<Piece> pieces, int begin) {
    return within(pieces, begin, pieces.size());
  }

  /** The longest phrase that begins at a piece and ends before or at another. */
  Hit<T> within(List<Piece> pieces, int begin, int limit) {
    List<T> values = new ArrayList<>();
    int length = 0;
    for (Entry<T> entry : byFirst.getOrDefault(pieces.get(begin).key(), List.of())) {
      if (entry.words().size() < length) {
        break;
      }
      if (begin + entry.words().size() <= limit && fits(entry, pieces, begin)) {
        length = entry.words().size();
        values.add(entry.value());
      }
    }
    return new Hit<>(begin, begin + length, values);
  }

  /** The longest phrase that ends before a piece, of at most six words. */
  Hit<T> endingAt(List<Piece> pieces, int end) {
    for (int begin = Math.max(0, end - 6); begin < end; begin++) {
      Hit<T> hit = at(pieces, begin);
      if (hit.end() == end && !hit.values().isEmpty()) {
        return hit;
      }
    }
    return new Hit<>(end, end, List.of());
  }

  /** All phrases from left to right, the longest at each place, without overlaps. */
  List<Hit<T>> all(List<Piece> pieces) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      Hit<T> hit = at(pieces, i);
      if (hit.values().isEmpty()) {
        i++;
      } else {
        hits.add(hit);
        i = hit.end();
      }
    }
    return hits;
  }

  private static <T> boolean fits(Entry<T> entry, List<Piece> pieces, int begin) {
    for (int i = 0; i < entry.words().size(); i++) {
      String known = entry.words().get(i);
      Piece seen = pieces.get(begin + i);
      if (!known.equalsIgnoreCase(seen.text()) || !caseFits(entry.match(), known, seen.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean caseFits(Match match, String known, String seen) {
    return switch (match) {
      case WORDS -> true;
      case EXACT -> known.equals(seen);
      case NAME -> Case.fits(known, seen);
    };
  }
}
