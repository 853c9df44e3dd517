package org.diplograph.annotate;

import java.util.regex.Pattern;

/** Quotation marks made of two single marks, as wires and old archives have them. */
final class PairedMarks {
  private static final Pattern PAIR = Pattern.compile("''|``");

  private PairedMarks() {}

  /** The text, as long as before, with a double mark and a space in the place of each pair. */
  static String joined(String text) {
    if (!text.contains("''") && !text.contains("``")) {
      return text;
    }
    return PAIR.matcher(text)
        .replaceAll(pair -> opens(text, pair.start(), pair.end()) ? " \u201c" : "\u201d ");
  }

  /** A mark opens where text follows it at once, and no text stands before it. */
  private static boolean opens(String text, int begin, int end) {
    boolean textAfter = end < text.length() && !Character.isWhitespace(text.charAt(end));
    char before = begin == 0 ? ' ' : text.charAt(begin - 1);
    return textAfter && (Character.isWhitespace(before) || "([-\u2014".indexOf(before) >= 0);
  }
}
