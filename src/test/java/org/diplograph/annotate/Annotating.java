package org.diplograph.annotate;

import java.io.IOException;
import java.util.List;
import org.diplograph.model.Annotation;
import org.diplograph.model.Article;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/** Annotates texts for tests, with the models loaded once. */
final class Annotating {
  private static final Annotator ANNOTATOR = load();

  private Annotating() {}

  private static Annotator load() {
    try {
      return Annotator.load();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An article without headline. */
  static Annotation annotate(String text) {
    return ANNOTATOR.annotate(article(null, text));
  }

  /** An article with a headline. */
  static Annotation annotate(String title, String body) {
    return ANNOTATOR.annotate(article(title, body));
  }

  private static Article article(String title, String body) {
    String text = title == null ? body : title + "\n\n" + body;
    int begin = text.length() - body.length();
    return new Article("test.md", null, title, null, null, null, text, begin, null, "0".repeat(64));
  }

  static List<String> sentences(Annotation annotation) {
    return annotation.sentences().stream()
        .map(s -> s.span().in(annotation.article().text()))
        .toList();
  }

  static List<Token> tokens(Annotation annotation) {
    return annotation.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  /** Each name as {@code PERSON Sergey Lavrov}. */
  static List<String> names(Annotation annotation) {
    return annotation.names().stream().map(n -> n.type() + " " + words(annotation, n)).toList();
  }

  private static String words(Annotation annotation, Name name) {
    Sentence sentence = annotation.sentences().get(name.sentence());
    int begin = sentence.tokens().get(name.firstToken()).span().begin();
    int end = sentence.tokens().get(name.endToken() - 1).span().end();
    return annotation.article().text().substring(begin, end);
  }
}
