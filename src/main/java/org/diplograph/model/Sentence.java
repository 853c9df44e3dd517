package org.diplograph.model;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param index its number in the article, from 0
 * @param paragraph its paragraph's number, from 0
 * @param headline whether it is (part of) the headline
 * @param span where it stands
 * @param tokens its words and marks in order
 */
public record Sentence(int index, int paragraph, boolean headline, Span span, List<Token> tokens) {
  /** Keeps its own copy of the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
