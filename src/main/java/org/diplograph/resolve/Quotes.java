package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Where the article quotes somebody directly: text between double quotation marks. */
final class Quotes {
  private final List<Span> quotes;

  private Quotes(List<Span> quotes) {
    this.quotes = quotes;
  }

  /**
   * Reads the marks paragraph by paragraph. A quotation that is not closed goes on in the next
   * paragraph if that opens with a mark again, and ends with the paragraph otherwise.
   */
  static Quotes of(String text) {
    List<Span> quotes = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = text.indexOf("\n\n", paragraph);
      end = end < 0 ? text.length() : end;
      readParagraph(text, paragraph, end, quotes);
      paragraph = end + 2;
    }
    return new Quotes(List.copyOf(quotes));
  }

  private static void readParagraph(String text, int from, int to, List<Span> quotes) {
    int open = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (open < 0 && isOpening(c)) {
        open = i + 1;
      } else if (open >= 0 && isClosing(c)) {
        quotes.add(new Span(open, i));
        open = -1;
      }
    }
    if (open >= 0 && open < to) {
      quotes.add(new Span(open, to));
    }
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '“' || c == '«' || c == '„';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '»';
  }

  List<Span> all() {
    return quotes;
  }

  /** Whether a mention stands in a quotation. */
  boolean hold(Draft draft, Found mention) {
    return at(draft.pieces(mention.sentence()).get(mention.from()).begin()) != null;
  }

  /** The quotation that holds a position, or null. */
  @Nullable Span at(int position) {
    for (Span quote : quotes) {
      if (quote.begin() <= position && position < quote.end()) {
        return quote;
      }
    }
    return null;
  }
}
