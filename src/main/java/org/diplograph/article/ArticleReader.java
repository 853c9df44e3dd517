package org.diplograph.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the articles in a file of any supported format; the content tells which it is. */
public final class ArticleReader {
  private static final int HEAD = 4096;

  private final Limits limits;
  private final ArticleMaker maker;
  private final JsonRecords json;

  /** Makes a reader with these limits. */
  public ArticleReader(Limits limits) {
    this.limits = limits;
    this.maker = new ArticleMaker(limits);
    this.json = new JsonRecords(limits, maker);
  }

  /**
   * Reads one input, and hands on what each article or record in it gave.
   *
   * @param name what identifies it: its path relative to the folder given, or its file name
   * @param in its bytes, gzipped or not; not closed
   * @param out takes the results in order
   */
  public void read(String name, InputStream in, Consumer<ReadResult> out) {
    try {
      BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
      byte[] head = head(bytes);
      if (head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
        bytes = new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16);
        head = head(bytes);
      }
      int[] given = {0};
      readPlain(
          name,
          head,
          bytes,
          result -> {
            given[0]++;
            out.accept(result);
          });
      if (given[0] == 0) {
        out.accept(rejected(name, "no article in it: nothing to read"));
      }
    } catch (IOException e) {
      out.accept(rejected(name, "cannot be read: " + message(e)));
    }
  }

  private void readPlain(String name, byte[] head, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String text = start.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      out.accept(rejected(name, "empty: put text in it or take it away"));
    } else if (start.startsWith("WARC/")) {
      warc(name, in, out);
    } else if (text.startsWith("{") || text.matches("(?s)\\[\\s*\\{.*")) {
      json.read(name, text.startsWith("["), in, out);
    } else {
      whole(name, text, start, in, out);
    }
  }

  private void whole(
      String name, String text, String start, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.articleBytes() + 1);
    if (bytes.length > limits.articleBytes()) {
      out.accept(
          rejected(
              name,
              "too large: more than "
                  + limits.articleBytes()
                  + " bytes for one article: split it into articles or JSON Lines"));
    } else if (text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf")) {
      FeedReader.read(name, bytes).forEach(raw -> out.accept(maker.make(raw)));
    } else if (isHtml(text)) {
      out.accept(maker.make(HtmlReader.read(name, null, null, bytes)));
    } else if (isBinary(start, bytes)) {
      out.accept(rejected(name, "binary: give text, HTML, JSON, a feed or WARC instead"));
    } else {
      out.accept(text(name, bytes));
    }
  }

  private static boolean isHtml(String text) {
    return text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || (text.startsWith("<") && (text.contains("<head") || text.contains("<body")));
  }

  /** Text has no NUL bytes, unless a byte order mark says that it is UTF-16. */
  private static boolean isBinary(String start, byte[] bytes) {
    if (hasUtf16Mark(bytes)) {
      return false;
    }
    long control = start.chars().filter(c -> c < 32 && "\n\r\t\f\u001b".indexOf(c) < 0).count();
    return start.indexOf('\0') >= 0 || control * 20 > start.length();
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
            || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
  }

  private ReadResult text(String name, byte[] bytes) {
    Charset charset = hasUtf16Mark(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return maker.make(TextReader.read(name, text));
    } catch (CharacterCodingException e) {
      return rejected(name, "not valid " + charset + ": convert it to UTF-8");
    }
  }

  private void warc(String name, InputStream in, Consumer<ReadResult> out) throws IOException {
    try (WarcReader records = new WarcReader(in)) {
      int number = 0;
      for (WarcRecord record : records) {
        number++;
        if (record instanceof WarcResponse response) {
          page(name + "#" + number, response, out);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void page(String name, WarcResponse response, Consumer<ReadResult> out) {
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (type.base().toString().contains("html") && http.status() == 200) {
        byte[] bytes = http.bodyDecoded().stream().readNBytes(limits.articleBytes());
        String charset = type.parameters().get("charset");
        out.accept(maker.make(HtmlReader.read(name, response.target(), charset, bytes)));
      }
    } catch (IOException | IllegalArgumentException e) {
      out.accept(rejected(name, "broken record: " + message(e)));
    }
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

  /** The first line of what an exception says. */
  static String message(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("unknown error");
  }
}
