package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.diplograph.model.Article;

/** Reads inputs for tests. */
final class Reading {
  /** Two paragraphs that any reader must keep as they are. */
  static final String BODY =
      "The two ministers met in Bonn on Monday to talk about the gas pipeline.\n\n"
          + "They agreed to meet again in the autumn, a spokesman told reporters.";

  private Reading() {}

  static List<ReadResult> read(String name, byte[] bytes, Limits limits) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(limits).read(name, new ByteArrayInputStream(bytes), results::add);
    return results;
  }

  static List<ReadResult> read(String name, byte[] bytes) {
    return read(name, bytes, Limits.DEFAULT);
  }

  static List<ReadResult> read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The articles of an input in which nothing is to be rejected. */
  static List<Article> articles(String name, byte[] bytes) {
    List<ReadResult> results = read(name, bytes);
    assertThat(results).isNotEmpty().allMatch(r -> r instanceof ReadResult.Accepted);
    return accepted(results);
  }

  static List<Article> articles(String name, String text) {
    return articles(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The only article of an input. */
  static Article article(String name, String text) {
    return article(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(String name, byte[] bytes) {
    List<Article> articles = articles(name, bytes);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  static List<Article> accepted(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Accepted.class::isInstance)
        .map(r -> ((ReadResult.Accepted) r).article())
        .toList();
  }

  static List<ReadResult.Rejected> rejected(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Rejected.class::isInstance)
        .map(ReadResult.Rejected.class::cast)
        .toList();
  }

  /** Why an input that gives nothing gives nothing. */
  static String reason(String name, byte[] bytes) {
    List<ReadResult> results = read(name, bytes);
    assertThat(results).hasSize(1);
    ReadResult.Rejected rejected = (ReadResult.Rejected) results.get(0);
    assertThat(rejected.where()).startsWith(name);
    return rejected.reason();
  }

  static String reason(String name, String text) {
    return reason(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The body without headline. */
  static String body(Article article) {
    return article.text().substring(article.bodyBegin());
  }

  static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return zipped.toByteArray();
  }
}
