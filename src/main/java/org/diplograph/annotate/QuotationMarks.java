package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Span;

/**
 * Finds what stands in quotation marks: straight, curly, angle and single ones, over several
 * paragraphs, also where a mark is missing. Quotations inside quotations belong to the outer one.
 */
public final class QuotationMarks {
  private static final String OPENING = "\u201c\u00ab\u201e";
  private static final String CLOSING = "\u201d\u00bb";
  private static final String ENDS = ".,!?;:\u2026";
  private static final String BREAK = "\n\n";

  /** So many paragraphs a quotation may go on without a mark. */
  private static final int REACH = 12;

  private enum Mark {
    OPENS,
    CLOSES,
    NONE
  }

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int open = -1;
  private boolean single;

  private QuotationMarks(String text) {
    this.text = PairedMarks.joined(text);
  }

  /** The stretches between quotation marks, without the marks, in order, one for a paragraph. */
  public static List<Span> find(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf(BREAK, begin);
      end = end < 0 ? text.length() : end;
      marks.paragraph(begin, end);
      begin = end + BREAK.length();
    }
    return List.copyOf(marks.found);
  }

  private void paragraph(int begin, int end) {
    for (int i = begin; i < end; i++) {
      Mark mark = open >= 0 && single ? singleClosing(i, end) : mark(i, begin, end);
      if (mark == Mark.CLOSES && open >= 0) {
        add(open, i);
        open = -1;
      } else if (mark == Mark.OPENS) {
        // A second opening mark: the closing one before it was forgotten, or it was no quotation.
        open = i + 1;
        single = false;
      } else if (open < 0 && opensSingle(i, begin, end)) {
        open = i + 1;
        single = true;
      }
    }
    if (open >= 0) {
      add(open, end);
      open = goesOn(end) ? end + BREAK.length() : -1;
    }
  }

  private Mark mark(int i, int begin, int end) {
    char c = text.charAt(i);
    if (OPENING.indexOf(c) >= 0) {
      return open < 0 ? Mark.OPENS : Mark.NONE;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return Mark.CLOSES;
    }
    if (c != '"') {
      return Mark.NONE;
    }
    if (open < 0) {
      return opensAt(i, begin, end) ? Mark.OPENS : Mark.NONE;
    }
    boolean again = i > begin && isSpace(text.charAt(i - 1)) && opensAt(i, begin, end);
    return again ? Mark.OPENS : Mark.CLOSES;
  }

  /** A straight mark opens where text follows it at once, not where text stands before it only. */
  private boolean opensAt(int i, int begin, int end) {
    boolean textAfter = i + 1 < end && !Character.isWhitespace(text.charAt(i + 1));
    boolean textBefore = i > begin && Character.isLetterOrDigit(text.charAt(i - 1));
    return textAfter && !textBefore;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[';
  }

  /** Single marks count only where the same paragraph closes them: they are apostrophes too. */
  private boolean opensSingle(int i, int begin, int end) {
    char c = text.charAt(i);
    boolean mark = c == '\u2018' || c == '\'';
    if (!mark || i + 1 >= end || !Character.isUpperCase(text.charAt(i + 1))) {
      return false;
    }
    if (i > begin && !isSpace(text.charAt(i - 1))) {
      return false;
    }
    for (int at = i + 2; at < end; at++) {
      if (singleClosing(at, end) == Mark.CLOSES) {
        return true;
      }
    }
    return false;
  }

  private Mark singleClosing(int i, int end) {
    char c = text.charAt(i);
    boolean mark = c == '\u2019' || c == '\'';
    boolean free = i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
    boolean ends = ENDS.indexOf(text.charAt(i - 1)) >= 0;
    boolean ended = i + 1 >= end || ENDS.indexOf(text.charAt(i + 1)) >= 0;
    return mark && free && (ends || ended) ? Mark.CLOSES : Mark.NONE;
  }

  /**
   * Whether the quotation that the end of a paragraph leaves open is closed in a later one before
   * any other opens. Where the next paragraph opens with a mark of its own it is not to be carried.
   */
  private boolean goesOn(int end) {
    int paragraphs = 0;
    for (int i = end + BREAK.length(); i < text.length() && !single; i++) {
      char c = text.charAt(i);
      if (text.startsWith(BREAK, i) && ++paragraphs > REACH) {
        return false;
      }
      boolean straight = c == '"';
      boolean start = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (OPENING.indexOf(c) >= 0 || (straight && start)) {
        return false;
      }
      if (CLOSING.indexOf(c) >= 0 || straight) {
        return true;
      }
    }
    return false;
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
