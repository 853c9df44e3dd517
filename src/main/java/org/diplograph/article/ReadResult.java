package org.diplograph.article;

import org.diplograph.model.Article;
import org.jspecify.annotations.Nullable;

/** What reading gave: an article, or the reason why there is none. */
public sealed interface ReadResult {
  /**
   * An article.
   *
   * @param article the article
   * @param byline who wrote it
   */
  record Accepted(Article article, @Nullable String byline) implements ReadResult {}

  /**
   * Input that gave no article.
   *
   * @param where the file, and the record in it where it holds many
   * @param reason what is wrong with it and what to do, without a full stop
   */
  record Rejected(String where, String reason) implements ReadResult {}
}
