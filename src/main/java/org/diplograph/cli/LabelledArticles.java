package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.diplograph.annotate.Annotator;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Annotation;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/** Articles with the names that a finder finds in them, in the format that it learns from. */
final class LabelledArticles {
  private LabelledArticles() {}

  /**
   * Writes the articles of some files, one document after the other.
   *
   * @throws IOException if a file cannot be read or the output not be written
   */
  static void write(Annotator annotator, List<Path> files, Writer out) throws IOException {
    ArticleReader reader = new ArticleReader(Limits.DEFAULT);
    for (Path file : files) {
      StringBuilder text = new StringBuilder();
      try (InputStream in = Files.newInputStream(file)) {
        reader.read(
            file.getFileName().toString(),
            in,
            result -> {
              if (result instanceof ReadResult.Accepted accepted) {
                add(annotator.annotate(accepted.article()), text);
              }
            });
      }
      out.append(text);
    }
  }

  private static void add(Annotation annotation, StringBuilder out) {
    out.append("-DOCSTART-\tO\n\n");
    for (Sentence sentence : annotation.sentences()) {
      String[] labels = new String[sentence.tokens().size()];
      Arrays.fill(labels, "O");
      for (Name name : annotation.names()) {
        for (int i = name.firstToken();
            name.sentence() == sentence.index() && i < name.endToken();
            i++) {
          String place = i == name.firstToken() ? "B-" : "I-";
          labels[i] = place + name.type().name().toLowerCase(Locale.ROOT);
        }
      }
      for (int i = 0; i < labels.length; i++) {
        Token token = sentence.tokens().get(i);
        out.append(Annotator.plain(token.text())).append('\t').append(labels[i]).append('\n');
      }
      out.append('\n');
    }
  }
}
