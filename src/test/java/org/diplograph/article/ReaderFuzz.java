package org.diplograph.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Article;

/** What Jazzer runs with made-up bytes: whatever they are, reading gives articles or reasons. */
public final class ReaderFuzz {
  private static final ArticleReader READER = new ArticleReader(new Limits(1 << 20, 100_000));

  private ReaderFuzz() {}

  /** Called by Jazzer for each input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    READER.read("a", new ByteArrayInputStream(bytes), results::add);
    check(!results.isEmpty(), "nothing came of it");
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Rejected rejected) {
        check(!rejected.reason().isBlank(), "no reason");
        check(rejected.reason().length() < 400, "a reason without end");
        check(rejected.reason().chars().noneMatch(Character::isISOControl), "a reason in lines");
        check(rejected.where().startsWith("a"), "no place");
      } else if (result instanceof ReadResult.Accepted accepted) {
        wellFormed(accepted.article());
      }
    }
  }

  private static void wellFormed(Article article) {
    String text = article.text();
    check(!text.isBlank() && text.length() <= 100_000, "length");
    check(
        text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), "control characters");
    check(StandardCharsets.UTF_8.newEncoder().canEncode(text), "half a character");
    check(Normalizer.isNormalized(text, Normalizer.Form.NFC), "not normalized");
    for (String paragraph : text.split("\n\n", -1)) {
      check(!paragraph.isBlank() && !paragraph.contains("\n"), "an empty paragraph");
      check(paragraph.equals(paragraph.strip()), "space around a paragraph");
    }
    String title = article.title();
    int begin = title == null ? 0 : title.length() + 2;
    check(article.bodyBegin() == begin && begin < text.length(), "where the body begins");
    check(title == null || text.startsWith(title + "\n\n"), "the title");
    var dateline = article.dateline();
    check(
        dateline == null
            || (dateline.begin() >= begin
                && dateline.end() < text.length()
                && !dateline.in(text).contains("\n")),
        "the dateline");
    check(!article.identifier().isBlank(), "no identifier");
    check(StandardCharsets.UTF_8.newEncoder().canEncode(article.identifier()), "identifier");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
