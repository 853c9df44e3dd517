package org.diplograph.relate;

import java.util.List;
import java.util.Set;
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

  /** Words without a capital in titles. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "at", "by", "with", "from");

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

  /** Whether the words are a title: all but the small ones have a capital, and more than one. */
  static boolean isTitle(String words) {
    List<String> all = List.of(words.strip().split("[^\\p{L}\\p{N}'\u2019]+"));
    long capitals =
        all.stream().filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0))).count();
    boolean small =
        all.stream()
            .allMatch(w -> w.isEmpty() || !Character.isLowerCase(w.charAt(0)) || SMALL.contains(w));
    return small && capitals > 1 && all.size() <= TITLE && !words.strip().matches(".*[!?]");
  }
}
