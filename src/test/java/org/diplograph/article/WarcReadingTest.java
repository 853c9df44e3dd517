package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;

class WarcReadingTest {
  private static final String TEXT = "Mr. L\u00f6fven met his colleague in Malm\u00f6 on Monday.";
  private static final String PAGE = "<html><head>%s</head><body><p>" + TEXT + "</p></body></html>";

  private static byte[] record(String type, String target, String contentType, byte[] payload) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
            + "WARC-Date: 2016-11-14T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + payload.length
            + "\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.UTF_8),
        payload,
        "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] response(String target, String status, String headers, byte[] body) {
    String head =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    byte[] payload = join(head.getBytes(StandardCharsets.UTF_8), body);
    return record("response", target, "application/http; msgtype=response", payload);
  }

  private static byte[] page(String target) {
    byte[] body = String.format(PAGE, "").getBytes(StandardCharsets.UTF_8);
    return response(target, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", body);
  }

  private static byte[] info() {
    byte[] text = "software: test\r\n".getBytes(StandardCharsets.UTF_8);
    return record("warcinfo", "", "application/warc-fields", text);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static List<String> identifiers(List<ReadResult> results) {
    return Reading.accepted(results).stream().map(Article::identifier).toList();
  }

  @Test
  void pagesAreArticlesUnderTheirTarget() {
    byte[] warc = join(info(), page("https://example.org/1"), page("https://example.org/2"));
    List<Article> articles = Reading.articles("a.warc", warc);
    assertThat(articles)
        .extracting(Article::identifier)
        .containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(articles.get(0).text()).isEqualTo(TEXT);
  }

  @Test
  void eachRecordMayBeGzippedByItself() {
    byte[] warc =
        join(
            Reading.gzip(info()),
            Reading.gzip(page("https://example.org/1")),
            Reading.gzip(page("https://example.org/2")));
    assertThat(identifiers(Reading.read("a.warc.gz", warc)))
        .containsExactly("https://example.org/1", "https://example.org/2");
  }

  @Test
  void errorsAndImagesAreNoArticles() {
    byte[] body = String.format(PAGE, "").getBytes(StandardCharsets.UTF_8);
    byte[] warc =
        join(
            info(),
            response("https://example.org/1", "404 Not Found", "Content-Type: text/html\r\n", body),
            response("https://example.org/2", "200 OK", "Content-Type: image/png\r\n", new byte[9]),
            page("https://example.org/3"));
    assertThat(identifiers(Reading.read("a.warc", warc))).containsExactly("https://example.org/3");
  }

  @Test
  void theCanonicalLinkCountsMoreThanTheTarget() {
    String head = "<link rel=\"canonical\" href=\"/canonical\">";
    byte[] body = String.format(PAGE, head).getBytes(StandardCharsets.UTF_8);
    byte[] warc =
        response("https://example.org/1?utm=x", "200 OK", "Content-Type: text/html\r\n", body);
    assertThat(identifiers(Reading.read("a.warc", warc)))
        .containsExactly("https://example.org/canonical");
  }

  @Test
  void theEncodingThatTheServerDeclaredCounts() {
    byte[] body = String.format(PAGE, "").getBytes(Charset.forName("windows-1252"));
    byte[] warc =
        response(
            "https://example.org/1",
            "200 OK",
            "Content-Type: text/html; charset=windows-1252\r\n",
            body);
    assertThat(Reading.article("a.warc", warc).text()).isEqualTo(TEXT);
  }

  @Test
  void compressedPagesAreUnpacked() {
    byte[] body = Reading.gzip(String.format(PAGE, ""));
    byte[] warc =
        response(
            "https://example.org/1",
            "200 OK",
            "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n",
            body);
    assertThat(Reading.article("a.warc", warc).text()).isEqualTo(TEXT);
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatStandsBefore() {
    byte[] second = page("https://example.org/2");
    byte[] warc = join(page("https://example.org/1"), Arrays.copyOf(second, 60));
    List<ReadResult> results = Reading.read("a.warc", warc);
    assertThat(identifiers(results)).containsExactly("https://example.org/1");
    assertThat(Reading.rejected(results)).hasSize(1);
  }

  @Test
  void aZippedArchiveThatBreaksOffGivesWhatStandsBefore() {
    byte[] second = Reading.gzip(page("https://example.org/2"));
    byte[] warc =
        join(Reading.gzip(page("https://example.org/1")), Arrays.copyOf(second, second.length / 2));
    List<ReadResult> results = Reading.read("a.warc.gz", warc);
    assertThat(identifiers(results)).containsExactly("https://example.org/1");
    assertThat(Reading.rejected(results)).hasSize(1);
  }
}
