package org.diplograph.evaluate;

import java.util.List;
import org.diplograph.model.Article;
import org.diplograph.model.Span;

/**
 * An article in which people marked who says what.
 *
 * @param article the article
 * @param all who says what, in order
 */
public record Attributions(Article article, List<Attribution> all) {
  /** Keeps its own copy of the list. */
  public Attributions {
    all = List.copyOf(all);
  }

  /** Whether what is said stands in quotation marks: all of it, some of it, nothing. */
  public enum Kind {
    /** All of it. */
    DIRECT,
    /** Some of it. */
    MIXED,
    /** Nothing of it. */
    INDIRECT
  }

  /**
   * Who says what.
   *
   * @param source the phrases that tell who says it; none if the text does not tell
   * @param content what is said, in one piece or several
   * @param kind whether it stands in quotation marks
   * @param reporting whether it is told by a word of saying ("said", "according to")
   */
  public record Attribution(List<Span> source, List<Span> content, Kind kind, boolean reporting) {
    /** Keeps its own copies of the lists. */
    public Attribution {
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }
}
