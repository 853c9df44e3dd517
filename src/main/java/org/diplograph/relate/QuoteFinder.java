package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Span;

/**
 * Finds what stands in quotation marks: straight, curly and angle ones, over several paragraphs,
 * also where a closing mark is missing. Quotations inside quotations belong to the outer one.
 */
final class QuoteFinder {
  private static final String OPENING = "\u201c\u00ab\u201e";
  private static final String CLOSING = "\u201d\u00bb";
  private static final String BREAK = "\n\n";

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private QuoteFinder(String text) {
    this.text = text;
  }

  /** The stretches between quotation marks, without the marks, in order, one for a paragraph. */
  static List<Span> find(String text) {
    QuoteFinder finder = new QuoteFinder(text);
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf(BREAK, begin);
      end = end < 0 ? text.length() : end;
      finder.paragraph(begin, end);
      begin = end + BREAK.length();
    }
    return finder.found;
  }

  private void paragraph(int begin, int end) {
    int open = -1;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean opens = OPENING.indexOf(c) >= 0 || (c == '"' && open < 0 && opensAt(i, begin, end));
      boolean closes = CLOSING.indexOf(c) >= 0 || (c == '"' && open >= 0);
      if (closes && open >= 0) {
        add(open, i);
        open = -1;
      } else if (opens && open < 0) {
        open = i + 1;
      }
    }
    // No closing mark: the quotation goes on in the next paragraph, or the mark was forgotten.
    if (open >= 0) {
      add(open, end);
    }
  }

  /** A straight mark opens where text follows it at once, not where text stands before it only. */
  private boolean opensAt(int i, int begin, int end) {
    boolean textAfter = i + 1 < end && !Character.isWhitespace(text.charAt(i + 1));
    boolean textBefore = i > begin && Character.isLetterOrDigit(text.charAt(i - 1));
    return textAfter && !textBefore;
  }

  private void add(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
  }
}
