package org.diplograph.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diplograph.model.Article;
import org.jspecify.annotations.Nullable;

/** Reads the articles in a file of any supported format; the content tells which it is. */
public final class ArticleReader {
  private static final int HEAD = 4096;

  private final Limits limits;
  private final ArticleMaker maker;
  private final JsonRecords json;
  private final WarcArticles warc;

  /** Makes a reader with these limits. */
  public ArticleReader(Limits limits) {
    this(limits, article -> null);
  }

  /**
   * Makes a reader that refuses some articles.
   *
   * @param limits how much is taken in
   * @param refusal gives the reason to refuse an article, or null to accept it
   */
  public ArticleReader(Limits limits, Function<Article, @Nullable String> refusal) {
    this.limits = limits;
    this.maker = new ArticleMaker(limits, refusal);
    this.json = new JsonRecords(limits, maker);
    this.warc = new WarcArticles(limits, maker);
  }

  /**
   * Reads one input, and hands on what each article or record in it gave.
   *
   * @param name what identifies it: its path relative to the folder given, or its file name
   * @param in its bytes, gzipped or not; not closed
   * @param out takes the results in order
   */
  public void read(String name, InputStream in, Consumer<ReadResult> out) {
    int[] given = {0};
    Consumer<ReadResult> counting =
        result -> {
          given[0]++;
          out.accept(result);
        };
    try {
      BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
      byte[] head = head(bytes);
      if (head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
        bytes = new BufferedInputStream(Unpacked.of(bytes, limits), 1 << 16);
        head = head(bytes);
      }
      readPlain(name, head, bytes, counting);
      if (given[0] == 0) {
        out.accept(rejected(name, "no article in it: nothing to read"));
      }
    } catch (IOException e) {
      out.accept(rejected(name, "cannot be read: " + message(e)));
    } catch (StackOverflowError e) {
      out.accept(rejected(name, "cannot be read: it is nested too deeply"));
    }
  }

  private void readPlain(String name, byte[] head, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    Charset marked = Encodings.marked(head);
    String start = new String(head, marked == null ? StandardCharsets.ISO_8859_1 : marked);
    String text = start.replace("\ufeff", "").stripLeading().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      out.accept(rejected(name, "empty: put text in it or take it away"));
    } else if (start.startsWith("WARC/")) {
      warc.read(name, in, out);
    } else if (text.startsWith("{") || text.matches("(?s)\\[\\s*\\{.*")) {
      InputStream utf8 =
          marked == null || marked.equals(StandardCharsets.UTF_8)
              ? in
              : Encodings.toUtf8(in, marked);
      json.read(name, text.startsWith("["), utf8, out);
    } else {
      whole(name, text, start, in, out);
    }
  }

  private void whole(
      String name, String text, String start, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.articleBytes() + 1);
    if (bytes.length > limits.articleBytes()) {
      out.accept(rejected(name, limits.tooLarge()));
    } else if (isFeed(text)) {
      FeedReader.read(name, bytes, limits, maker, out);
    } else if (isHtml(text)) {
      String tooMuch = HtmlReader.tooMuch(bytes, limits);
      out.accept(
          tooMuch != null
              ? rejected(name, tooMuch)
              : maker.make(HtmlReader.read(name, null, null, bytes)));
    } else if (DocumentReaders.isDocument(bytes)) {
      out.accept(DocumentReaders.read(name, bytes, maker));
    } else if (isBinary(start, bytes)) {
      out.accept(rejected(name, "binary: give text, HTML, JSON, a feed or WARC instead"));
    } else {
      out.accept(text(name, bytes));
    }
  }

  private static boolean isFeed(String text) {
    return text.startsWith("<")
        && !text.contains("<html")
        && (text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf"));
  }

  private static boolean isHtml(String text) {
    return text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || (text.startsWith("<")
            && (text.contains("<head")
                || text.contains("<body")
                || text.contains("<html")
                || text.matches("(?s)<(?:article|div|main|section|p|h1|table|center)\\b.*")));
  }

  /** Text has no NUL bytes, unless a byte order mark says that it is UTF-16. */
  private static boolean isBinary(String start, byte[] bytes) {
    if (Encodings.marked(bytes) != null) {
      return false;
    }
    long control = start.chars().filter(c -> c < 32 && "\n\r\t\f\u001b".indexOf(c) < 0).count();
    return start.indexOf('\0') >= 0 || control * 20 > start.length();
  }

  private ReadResult text(String name, byte[] bytes) {
    @Nullable Charset marked = Encodings.marked(bytes);
    Charset charset = Objects.requireNonNullElse(marked, StandardCharsets.UTF_8);
    String text = Encodings.decode(bytes, charset);
    return text == null
        ? rejected(name, "not valid " + charset + ": convert it to UTF-8")
        : maker.make(TextReader.read(name, text));
  }

  /** The first bytes; where reading fails behind them, it will fail again when they are used. */
  private static byte[] head(BufferedInputStream in) throws IOException {
    byte[] head = new byte[HEAD];
    int size = 0;
    in.mark(HEAD);
    try {
      for (int read = 0; read >= 0 && size < HEAD; read = in.read(head, size, HEAD - size)) {
        size += read;
      }
    } catch (IOException e) {
      if (size == 0) {
        throw e;
      }
    }
    in.reset();
    return Arrays.copyOf(head, size);
  }

  private static ReadResult rejected(String where, String reason) {
    return new ReadResult.Rejected(where, reason);
  }

  /** The first line of what an exception says, of bounded length and without control characters. */
  static String message(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.lines().findFirst().orElse("unknown error");
    String clean = Paragraphs.plain(line).replace('\t', ' ').strip();
    return clean.length() <= 200 ? clean : clean.substring(0, 200) + " \u2026";
  }
}
