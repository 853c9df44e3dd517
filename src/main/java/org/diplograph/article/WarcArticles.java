package org.diplograph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the pages out of a WARC archive; what is no page is passed over. */
final class WarcArticles {
  private final Limits limits;
  private final ArticleMaker maker;

  WarcArticles(Limits limits, ArticleMaker maker) {
    this.limits = limits;
    this.maker = maker;
  }

  /** Reads an archive as a stream. */
  void read(String name, InputStream in, Consumer<ReadResult> out) throws IOException {
    try (WarcReader records = new WarcReader(in)) {
      int number = 0;
      for (WarcRecord record : records) {
        number++;
        record(name + "#" + number, record, out);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      throw new IOException("broken archive: " + ArticleReader.message(e), e);
    }
  }

  private void record(String name, WarcRecord record, Consumer<ReadResult> out) {
    try {
      if (record instanceof WarcResponse response) {
        HttpResponse http = response.http();
        if (http.status() == 200 && isPage(http.contentType())) {
          byte[] body = decoded(http.headers().first("Content-Encoding").orElse(""), http.body());
          page(name, response.target(), http.contentType(), body, out);
        }
      } else if (record instanceof WarcResource resource && isPage(resource.contentType())) {
        byte[] body = bytes(resource.body().stream());
        page(name, resource.target(), resource.contentType(), body, out);
      } else if (record instanceof WarcConversion text
          && text.contentType().base().toString().equals("text/plain")) {
        text(name, text, out);
      }
    } catch (IOException | RuntimeException e) {
      out.accept(new ReadResult.Rejected(name, "broken record: " + ArticleReader.message(e)));
    }
  }

  private static boolean isPage(MediaType type) {
    return type.base().toString().contains("html");
  }

  private void page(
      String name, String target, MediaType type, byte[] body, Consumer<ReadResult> out)
      throws IOException {
    String tooMuch = HtmlReader.tooMuch(body, limits);
    if (tooMuch != null) {
      out.accept(new ReadResult.Rejected(name, tooMuch));
      return;
    }
    String charset = type.parameters().get("charset");
    out.accept(maker.make(HtmlReader.read(name, target, charset, body)));
  }

  /** What a crawl's text extraction left of a page. */
  private void text(String name, WarcTargetRecord record, Consumer<ReadResult> out)
      throws IOException {
    byte[] bytes = bytes(record.body().stream());
    if (bytes.length > limits.articleBytes()) {
      out.accept(new ReadResult.Rejected(name, limits.tooLarge()));
      return;
    }
    Raw raw = TextReader.plain(name, new String(bytes, StandardCharsets.UTF_8));
    out.accept(maker.make(raw.at(record.target())));
  }

  /** Many crawlers keep the header of a body that they have already unpacked. */
  private byte[] decoded(String encoding, MessageBody body) throws IOException {
    byte[] raw = bytes(body.stream());
    boolean gzipped = raw.length > 2 && (raw[0] & 0xff) == 0x1f && (raw[1] & 0xff) == 0x8b;
    if (gzipped) {
      return bytes(new GZIPInputStream(new ByteArrayInputStream(raw)));
    }
    if (encoding.equalsIgnoreCase("deflate") && raw.length > 1 && (raw[0] & 0x0f) == 8) {
      return bytes(new InflaterInputStream(new ByteArrayInputStream(raw)));
    }
    if (encoding.equalsIgnoreCase("br") && !hasMarkup(raw)) {
      throw new IOException("Content-Encoding br is not read");
    }
    return raw;
  }

  private static boolean hasMarkup(byte[] raw) {
    byte[] head = Arrays.copyOf(raw, Math.min(raw.length, 1_000));
    return new String(head, StandardCharsets.ISO_8859_1).indexOf('<') >= 0;
  }

  private byte[] bytes(@Nullable InputStream in) throws IOException {
    return in == null ? new byte[0] : in.readNBytes(limits.articleBytes() + 1);
  }
}
