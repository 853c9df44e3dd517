package org.diplograph.relate;

import java.util.List;
import org.diplograph.annotate.QuotationMarks;
import org.diplograph.model.Span;

/**
 * What stands in quotation marks.
 *
 * @param spans the stretches between the marks, in order
 */
record Quoted(List<Span> spans) {
  /** So much of a stretch in quotation marks makes all of it a direct quotation. */
  private static final double MOST = 0.8;

  /** Words of so many letters have a capital in a title. */
  private static final int LONG = 4;

  /** Titles have no more words. */
  private static final int TITLE = 8;

  static Quoted of(String text) {
    return new Quoted(QuotationMarks.find(text));
  }

  /** Whether a place is quoted, or is an opening mark. */
  boolean holds(int offset) {
    return spans.stream().anyMatch(s -> s.begin() <= offset + 1 && offset < s.end());
  }

  /** Whether hardly anything of a stretch stands outside of quotation marks. */
  boolean isMost(Span span) {
    int inside = 0;
    for (Span one : spans) {
      int begin = Math.max(one.begin(), span.begin());
      inside += Math.max(0, Math.min(one.end(), span.end()) - begin);
    }
    return inside >= MOST * (span.end() - span.begin());
  }

  /** A stretch of a sentence with the marks to which the quotations in it run. */
  Span whole(Span span, Span sentence) {
    int begin = span.begin();
    int end = span.end();
    for (Span one : spans) {
      if (one.overlaps(span) && sentence.contains(one)) {
        begin = Math.min(begin, one.begin() - 1);
        end = Math.max(end, one.end() + 1);
      }
    }
    return new Span(Math.max(begin, sentence.begin()), Math.min(end, sentence.end()));
  }

  /** Whether the words are a title: each longer one has a capital, and more than the first. */
  static boolean isTitle(String words) {
    String[] all = words.split("[^\\p{L}\\p{N}'\u2019]+");
    int capitals = 0;
    for (String word : all) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && word.length() >= LONG) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > 1 && all.length <= TITLE && !words.strip().matches(".*[!?]");
  }
}
