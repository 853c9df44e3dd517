package org.diplograph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that states something, with its names marked.
 *
 * @param pieces the sentence, piece by piece
 * @param article the title of the article
 * @param link where the document about the article is
 * @param source who published it and when, empty if neither is known
 */
public record Evidence(List<Piece> pieces, String article, String link, String source) {
  /**
   * A part of a sentence.
   *
   * @param text its words
   * @param link to the actor that they stand for, null if they stand for none
   */
  public record Piece(String text, @Nullable String link) {}
}
