package org.diplograph.resolve;

import java.util.List;
import org.diplograph.annotate.QuotationMarks;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Where the article quotes somebody directly. */
final class Quotes {
  private final List<Span> quotes;

  private Quotes(List<Span> quotes) {
    this.quotes = quotes;
  }

  static Quotes of(String text) {
    return new Quotes(QuotationMarks.find(text));
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
