package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.diplograph.annotate.QuotationMarks;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Where the article quotes somebody directly. */
final class Quotes {
  private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself");

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

  /** Whether a piece is "I" or one of its forms and stands in no quotation. */
  boolean isOwnFirst(Piece piece) {
    return piece.hasTag("PRON") && FIRST.contains(piece.key()) && at(piece.begin()) == null;
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
