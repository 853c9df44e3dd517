package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.article;
import static org.diplograph.article.Reading.reason;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to exhaust, to break or to mislead: each ends in bounded time with one clear line. */
@Timeout(60)
class HostileInputTest {
  private static final String RECORD = "{\"text\": \"" + BODY.replace("\n\n", " ") + "\"}\n";

  /** The same bytes again and again, without ever being held. */
  private static InputStream repeated(String part, long times) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private long left = times * bytes.length;

      @Override
      public int read() {
        return left == 0 ? -1 : bytes[(int) ((times * bytes.length - left--) % bytes.length)];
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        int count = (int) Math.min(length, left);
        for (int i = 0; i < count; i++) {
          into[offset + i] = (byte) read();
        }
        return count == 0 && length > 0 ? -1 : count;
      }
    };
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReadResult> read(String name, InputStream in) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(Limits.DEFAULT).read(name, in, results::add);
    return results;
  }

  private static byte[] gzip(InputStream in) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      in.transferTo(out);
    }
    return zipped.toByteArray();
  }

  @Test
  void aBombOfManyRecordsEndsWhereItUnpacksTooFar() throws IOException {
    InputStream bomb = new SequenceInputStream(bytes(RECORD), repeated("\n", 300 << 20));
    List<ReadResult> results = read("a.jsonl.gz", new ByteArrayInputStream(gzip(bomb)));
    assertThat(Reading.accepted(results)).hasSize(1);
    assertThat(Reading.rejected(results))
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).contains("unpacks to more than 100 times its size"));
  }

  @Test
  void anHonestArchiveOfManyRecordsIsNoBomb() throws IOException {
    String unlike = "";
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      unlike = Integer.toString(i * 31, 36) + " " + Integer.toHexString(i * 7919);
      all.append("{\"id\": \"").append(i).append("\", \"text\": \"The ministers met in Bonn on ");
      all.append(unlike).append(" to talk about the gas pipeline from the east.\"}\n");
    }
    byte[] zipped = Reading.gzip(all.toString());
    Limits small = new Limits(100_000, 100_000);
    List<ReadResult> results = Reading.read("a.jsonl.gz", zipped, small);
    assertThat(Reading.accepted(results)).hasSize(10_000);
    assertThat(all.length()).isGreaterThan(8 * small.articleBytes());
  }

  @Test
  void aPageOfAMillionNestedTags() {
    String page = "<html><body>" + "<div>".repeat(1_000_000) + "<p>" + BODY;
    assertThat(reason("a.html", page))
        .isEqualTo("too many elements: 1000003, at most 200000 are read");
  }

  @Test
  void aLineOf200MegabytesIsRefusedAndTheNextIsRead() {
    assertThat(read("a.txt", repeated("a", 200 << 20)))
        .singleElement()
        .satisfies(
            r -> assertThat(((ReadResult.Rejected) r).reason()).startsWith("too large: more than"));
    InputStream lines =
        new SequenceInputStream(
            new SequenceInputStream(bytes("{\"text\": \""), repeated("a", 200 << 20)),
            bytes("\"}\n" + RECORD));
    List<ReadResult> results = read("a.jsonl", lines);
    assertThat(Reading.accepted(results)).hasSize(1);
    assertThat(Reading.rejected(results)).hasSize(1);
  }

  @Test
  void anObjectOfEndlessFieldsIsRefused() {
    InputStream object = new SequenceInputStream(bytes("{\n"), repeated("\"a\": 1,\n", 20 << 20));
    assertThat(read("a.json", object))
        .singleElement()
        .satisfies(r -> assertThat(((ReadResult.Rejected) r).reason()).contains("too large"));
  }

  @Test
  void aTitleOf100000Characters() {
    String title = "A".repeat(100_000);
    assertThat(reason("a.md", "---\ntitle: " + title + "\n---\n" + BODY)).startsWith("too long");
    assertThat(reason("a.json", "{\"text\": \"x y.\", \"url\": \"https://" + title + "\"}"))
        .isEqualTo(
            "too long: a title, address or other field of 100008 characters, at most 2000 are read:"
                + " shorten it");
    String page = "<html><head><title>" + title + "</title></head><body><p>" + BODY;
    assertThat(reason("a.html", page)).startsWith("too long");
  }

  @Test
  void aNameOf100000CharactersInTheText() {
    String name = "A" + "a".repeat(100_000);
    assertThat(reason("a.txt", BODY + "\n\n" + name + " met the minister in Bonn."))
        .isEqualTo("no text: a word of 100001 characters, at most 2000 are read: take it out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "](",
        "**",
        "__",
        "*_",
        "a@",
        "- ",
        "#",
        " ",
        "1",
        "1/",
        "(c) ",
        "\"",
        "\u201c",
        "a\u0301",
        "\u0323\u0301",
        "By A",
        "A ",
        ".",
        "<",
        "&",
        "&amp",
        "\\",
        "{",
        "\ud83d\ude00",
        "Tags: a\n",
        "\u202e",
        "Related\n",
        "a.\n",
        "MOSCOW, ",
        "\u0000\n",
        "2020-01-0",
        "| ",
        "Read more\n"
      })
  void textOfOneThingAgainAndAgain(String part) {
    int times = 400_000 / part.length();
    String text = BODY + "\n\n" + part.repeat(times) + "\n\n" + BODY;
    assertThat(Reading.read("a.txt", text)).hasSize(1);
    assertThat(Reading.read("a.html", "<html><body><p>" + text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img>",
        "<br>",
        "<p>a.",
        "<p class=byline>By A",
        "<p class=ad>a b c.",
        "<a>",
        "<b>",
        "<i><p>",
        "<table>",
        "<table><td>",
        "<ul><li>",
        "<svg>",
        "<form>",
        "<select>",
        "<figure><img>",
        "<div class=share>",
        "<div itemprop=articleBody>",
        "<div class=article-body>a.",
        "<span>a<br>",
        "<meta name=a content=b>",
        "<script type=application/ld+json>[</script>",
        "<time datetime=x>",
        "<h1>a",
        "<title>a</title>",
        "<a href=x>a b</a> c ",
        "<td>a<br>b",
        "<blockquote>a b c.",
        "<template>"
      })
  void pagesOfOneThingAgainAndAgain(String part) {
    int tags = (int) part.chars().filter(c -> c == '<').count();
    String many = part.repeat(25_000 / tags);
    assertThat(Reading.read("a.html", "<html><body><p>" + BODY + many)).hasSize(1);
    assertThat(Reading.read("a.html", "<html><body>" + many + "<p>" + BODY)).hasSize(1);
  }

  @Test
  void aliasesInFrontMatterDoNotMultiply() {
    StringBuilder front = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String before = "*" + (char) (c - 1);
      front.append(c).append(": &").append(c).append(" [").append((before + ", ").repeat(8));
      front.append(before).append("]\n");
    }
    Article article = article("a.md", front + "title: Ministers meet\n---\n" + BODY);
    assertThat(article.title()).isEqualTo("Ministers meet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!!java.io.File {"})
  void deeplyNestedFrontMatterIsText(String open) {
    String front = "---\ntitle: x\nb: " + open.repeat(10_000) + "\n---\n";
    assertThat(Reading.read("a.md", front + BODY)).hasSize(1);
  }

  @Test
  void frontMatterNamesNoFilesAndNoClasses() {
    String front =
        "---\ntitle: !!java.io.File [/etc/passwd]\nurl: file:///etc/passwd\nlexicon: /etc/passwd\n"
            + "include: ../../secret.txt\n---\n";
    Article article = article("a.md", front + BODY);
    assertThat(article.url()).isNull();
    assertThat(article.text()).doesNotContain("root:").endsWith(BODY);
  }

  @Test
  void nestedJsonAndGiantNumbersSpoilTheirRecordAlone() {
    String deep = "{\"text\": " + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}\n";
    String number = "{\"text\": \"a b c.\", \"id\": " + "9".repeat(5_000) + "}\n";
    String exponent = "{\"text\": \"The ministers met.\", \"date\": 1e999999999}\n";
    List<ReadResult> results = Reading.read("a.jsonl", RECORD + deep + number + exponent + RECORD);
    assertThat(Reading.accepted(results)).hasSize(3);
    assertThat(Reading.rejected(results))
        .hasSize(2)
        .allMatch(r -> r.reason().startsWith("broken JSON: "))
        .allMatch(r -> r.reason().length() < 300);
  }

  @Test
  void invalidUtf8SpoilsItsRecordAlone() {
    String latin = "{\"text\": \"Mr. L\u00f6fven met Mr. Merkel.\"}\n";
    byte[] lines = (RECORD + latin + RECORD).getBytes(StandardCharsets.ISO_8859_1);
    List<ReadResult> results = Reading.read("a.jsonl", lines);
    assertThat(Reading.accepted(results)).hasSize(2);
    assertThat(Reading.rejected(results))
        .containsExactly(
            new ReadResult.Rejected("a.jsonl#2", "not valid UTF-8: convert it to UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
        "<!DOCTYPE x [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">"
      })
  void entitiesInFeedsAreRefused(String declaration) {
    String feed =
        "<?xml version=\"1.0\"?>"
            + declaration
            + "<rss version=\"2.0\"><channel><title>t</title><item><title>x</title><description>"
            + "&d; The ministers met.</description></item></channel></rss>";
    assertThat(reason("a.xml", feed)).contains("not a readable RSS or Atom file");
  }

  @Test
  void aFeedOfAMillionEntries() {
    String feed = "<rss version=\"2.0\"><channel>" + "<item>a".repeat(1_000_000);
    assertThat(reason("a.xml", feed)).startsWith("too many elements");
    String nested = "<rss version=\"2.0\"><channel><item>" + "<x>".repeat(100_000);
    assertThat(reason("a.xml", nested)).startsWith("cannot be read");
  }

  @Test
  void archivesThatLieAboutLengths() {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>" + BODY;
    for (String length : List.of("-1", "99999999999999", "3", "x", "9".repeat(300), "")) {
      String record =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\n"
              + "WARC-Date: 2016-11-14T10:00:00Z\r\nContent-Type: application/http;msgtype=response"
              + "\r\nContent-Length: "
              + length
              + "\r\n\r\n"
              + page
              + "\r\n\r\n";
      List<ReadResult> results = Reading.read("a.warc", record + record);
      assertThat(results).isNotEmpty().hasSizeLessThan(5);
      assertThat(Reading.rejected(results)).allMatch(r -> r.reason().length() < 300);
    }
  }

  @Test
  void aBombInsideAnArchiveIsRefusedAndTheNextPageIsRead() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    byte[] bomb = gzip(new SequenceInputStream(bytes("<html>"), repeated("<p>a", 16 << 20)));
    byte[] good = ("<html><p>" + BODY).getBytes(StandardCharsets.UTF_8);
    for (byte[] body : List.of(bomb, good)) {
      String encoding = body == bomb ? "Content-Encoding: gzip\r\n" : "";
      String http =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
              + encoding
              + "Content-Length: "
              + body.length
              + "\r\n\r\n";
      warc.writeBytes(
          ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/"
                  + body.length
                  + "\r\nWARC-Date: 2016-11-14T10:00:00Z\r\nContent-Type: application/http\r\n"
                  + "Content-Length: "
                  + (http.length() + body.length)
                  + "\r\n\r\n"
                  + http)
              .getBytes(StandardCharsets.UTF_8));
      warc.writeBytes(body);
      warc.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    List<ReadResult> results = Reading.read("a.warc", warc.toByteArray());
    assertThat(Reading.accepted(results)).hasSize(1);
    assertThat(Reading.rejected(results))
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).startsWith("too large"));
  }

  @Test
  void whatCannotBeSeenOrTurnsTheDirectionIsTakenAway() {
    String text =
        "The mini\u00adsters \u202emet\u202c in \u200bBonn\ufeff on\u0007 Monday\udb40\udc41.";
    assertThat(article("a.txt", text).text()).isEqualTo("The ministers met in Bonn on Monday.");
    Article named = article("a.json", "{\"text\": \"x y z.\", \"id\": \"a\\ud800\\u202eb\"}");
    assertThat(named.identifier()).isEqualTo("ab");
  }

  @Test
  void moreMarksOnALetterThanAnyWritingHasAreTakenAway() {
    String text = "The ministers met Lo\u0308fven" + "\u0323\u0301".repeat(90_000) + " in Bonn.";
    assertThat(article("a.txt", text).text())
        .startsWith("The ministers met L\u00f6fve")
        .hasSizeLessThan(60);
  }
}
