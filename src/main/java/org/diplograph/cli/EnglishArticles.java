package org.diplograph.cli;

import java.io.IOException;
import org.diplograph.annotate.Languages;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;

/** Reads inputs, and refuses articles in other languages: the models know English only. */
final class EnglishArticles {
  private EnglishArticles() {}

  static ArticleReader reader(Limits limits) throws IOException {
    Languages languages = Languages.load();
    return new ArticleReader(
        limits,
        article -> {
          String language = languages.foreign(article);
          return language == null
              ? null
              : "not English (" + language + "): only articles in English are read";
        });
  }
}
