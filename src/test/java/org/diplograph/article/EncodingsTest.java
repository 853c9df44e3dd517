package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format in every encoding that its bytes or its words tell. */
class EncodingsTest {
  private static final String TEXT =
      "Mr. L\u00f6fven spoke of a \u201cfirst step\u201d \ud83d\ude00 to reporters in Malm\u00f6 on Monday.";

  private static byte[] marked(String text, String charset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(("\ufeff" + text).getBytes(Charset.forName(charset)));
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkTells(String charset) throws IOException {
    assertThat(article("a.txt", marked(TEXT, charset)).text()).isEqualTo(TEXT);
    assertThat(article("a.txt.gz", Reading.gzip(marked(TEXT, charset))).text()).isEqualTo(TEXT);
    String json = "{\"text\": \"" + TEXT + "\"}";
    assertThat(article("a.json", marked(json, charset)).text()).isEqualTo(TEXT);
    assertThat(Reading.articles("a.jsonl", marked(json + "\n" + json + "\n", charset)))
        .hasSize(2)
        .allMatch(a -> a.text().equals(TEXT));
    String front = "---\ntitle: Ministers meet\n---\n" + TEXT;
    assertThat(article("a.md", marked(front, charset)).title()).isEqualTo("Ministers meet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsOfPagesAndFeeds(String charset) throws IOException {
    String page =
        "<!DOCTYPE html><html><head><title>x</title></head><body><p>" + TEXT + "</p></body></html>";
    assertThat(article("a.html", marked(page, charset)).text()).endsWith(TEXT);
    String feed =
        "<rss version=\"2.0\"><channel><title>t</title><item><description>"
            + TEXT
            + "</description></item></channel></rss>";
    assertThat(article("a.xml", marked(feed, charset)).text()).isEqualTo(TEXT);
  }

  @Test
  void pagesThatTellNothingAndAreNotUtf8AreReadAsBrowsersDo() {
    String text = TEXT.replace("\ud83d\ude00 ", "");
    byte[] page = ("<html><body><p>" + text).getBytes(Charset.forName("windows-1252"));
    assertThat(article("a.html", page).text()).isEqualTo(text);
  }

  @Test
  void feedsAreReadInTheEncodingTheyDeclare() {
    String text = TEXT.replace("\ud83d\ude00 ", "");
    for (String charset : List.of("windows-1252", "UTF-8")) {
      String feed =
          "<?xml version=\"1.0\" encoding=\""
              + charset
              + "\"?><rss version=\"2.0\"><channel><title>t</title><item><description>"
              + text
              + "</description></item></channel></rss>";
      byte[] bytes = feed.getBytes(Charset.forName(charset));
      assertThat(article("a.xml", bytes).text()).isEqualTo(text);
    }
  }

  @Test
  void longTextKeepsEveryCharacter() throws IOException {
    String text = ("\ud83d\ude00" + BODY.replace("\n\n", " ") + " ").repeat(900).strip();
    String json = "{\"text\": \"" + text + "\"}\n";
    assertThat(Reading.articles("a.jsonl", marked(json, "UTF-16LE")).get(0).text()).isEqualTo(text);
    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(100_000);
  }
}
