package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.article;
import static org.diplograph.article.Reading.articles;
import static org.diplograph.article.Reading.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialects of each format that crawlers, services and feeds write. */
class VariantsTest {
  private static final Path SAVED = Path.of("src/test/resources/fuzz");
  private static final String LINE = BODY.replace("\n\n", " ");

  private static String json(String fields) {
    return ("{" + fields + "}").replace('\'', '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feeds/rss.xml",
        "feeds/atom.xml",
        "feeds/rdf.xml",
        "pages/article.html",
        "pages/breaks.html",
        "pages/boxes.html",
        "records/record.json",
        "records/lines.jsonl",
        "records/answer.json",
        "records/array.json",
        "archives/plain.warc",
        "archives/zipped.warc.gz",
        "archives/chunked.warc",
        "texts/front.md",
        "texts/toml.md",
        "texts/scraped.txt",
        "texts/wide.txt"
      })
  void contentTellsTheFormatAlsoGzippedAndUnderAnyName(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(SAVED.resolve(file));
    assertThat(bytes).isNotEmpty();
    List<Article> plain = articles("stdin", bytes);
    if (file.endsWith(".gz")) {
      return;
    }
    assertThat(plain)
        .allMatch(
            a ->
                a.text().contains("ministers met in Bonn on Monday")
                    || a.text().contains("agreed to meet again"));
    assertThat(articles("stdin", Reading.gzip(bytes)))
        .extracting(Article::text)
        .isEqualTo(plain.stream().map(Article::text).toList());
  }

  @Test
  void theDayOfAFeedIsTheOneStated() throws IOException {
    for (String feed : List.of("rss", "atom", "rdf")) {
      Article article =
          article("a.xml", Files.readAllBytes(SAVED.resolve("feeds/" + feed + ".xml")));
      assertThat(article.issued()).as(feed).isEqualTo(LocalDate.of(2016, 11, 14));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'date_publish': '2016-11-14 23:30:00'",
        "'publishedAt': '2016-11-14T23:30:00-05:00'",
        "'published_date': 'Mon, 14 Nov 2016 23:30:00 -0500'",
        "'seendate': '20161114T233000Z'",
        "'webPublicationDate': '2016-11-14T23:30:00Z'",
        "'timestamp': 1479166200",
        "'timestamp': 1479166200000",
        "'date': {'$date': '2016-11-14T23:30:00Z'}",
        "'pub_date': 'November 14, 2016'",
        "'date': '14.11.2016'",
        "'date': '11/14/2016'"
      })
  void recordsStateTheirDayInManyWays(String field) {
    Article article = article("a.json", json("'text': '" + LINE + "', " + field));
    assertThat(article.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
  }

  @Test
  void aDayThatCouldBeAnotherIsNone() {
    assertThat(article("a.json", json("'text': '" + LINE + "', 'date': '3/4/2020'")).issued())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'articles': [@, @]",
        "'status': 'ok', 'totalResults': 2, 'articles': [@, @]",
        "'response': {'status': 'ok', 'results': [@, @]}",
        "'response': {'numFound': 2, 'docs': [@, @]}",
        "'hits': {'total': 2, 'hits': [{'_id': '1', '_source': @}, {'_id': '2', '_source': @}]}",
        "'data': [@, @], 'meta': {'page': 1}"
      })
  void answersOfServicesHoldLists(String answer) {
    String one = "{'title': 'Ministers meet', 'content': '" + LINE + "'}";
    List<Article> articles = articles("a.json", json(answer.replace("@", one)));
    assertThat(articles).hasSize(2).allMatch(a -> body(a).equals(LINE));
    assertThat(articles).allMatch(a -> "Ministers meet".equals(a.title()));
  }

  @Test
  void listsOfOtherThingsInARecordAreNoArticles() {
    String record =
        "'title': 'Ministers meet', 'items': [{'type': 'image'}, {'type': 'video'}], 'data':"
            + " {'views': 3}, 'text': '"
            + LINE
            + "'";
    assertThat(body(article("a.json", json(record)))).isEqualTo(LINE);
  }

  @Test
  void markupInARecordIsReadAsSuch() {
    String html =
        "<p>"
            + BODY.replace(
                "\n\n", "</p><figure><img src=x><figcaption>A bridge</figcaption></figure><p>")
            + "</p>";
    assertThat(body(article("a.json", json("'content': '" + html + "'")))).isEqualTo(BODY);
  }

  @Test
  void authorsAreNoText() {
    List<ReadResult> results =
        Reading.read("a.json", json("'text': '" + LINE + "', 'authors': ['Anna Writer', 'B C']"));
    assertThat(results)
        .singleElement()
        .satisfies(r -> assertThat(((ReadResult.Accepted) r).byline()).isEqualTo("Anna Writer"));
  }

  @Test
  void frontMatterMayBeTomlOrEndTheFile() {
    Article toml =
        article(
            "a.md",
            "+++\ntitle = \"Ministers meet\"\ndate = 2016-11-14\ndraft = false\n+++\n" + BODY);
    assertThat(toml.title()).isEqualTo("Ministers meet");
    assertThat(toml.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
    assertThat(body(toml)).isEqualTo(BODY);
  }

  private static byte[] warc(String type, String contentType, String payload) {
    int length = payload.getBytes(StandardCharsets.UTF_8).length;
    String record =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: https://example.org/1\r\nWARC-Date: 2016-11-14T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + payload
            + "\r\n\r\n";
    return record.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void archivesOfTextAndOfFilesAreRead() {
    Article text = article("a.wet", warc("conversion", "text/plain", BODY));
    assertThat(text.text()).isEqualTo(BODY);
    assertThat(text.url()).isEqualTo("https://example.org/1");
    Article file = article("a.warc", warc("resource", "text/html", "<html><p>" + LINE));
    assertThat(file.text()).isEqualTo(LINE);
  }

  @Test
  void crawlersKeepHeadersOfWhatTheyHaveUnpacked() {
    String headers = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n@\r\n\r\n<html><p>" + LINE;
    for (String header :
        List.of(
            "Content-Encoding: gzip",
            "Content-Encoding: br",
            "X-Crawler-Content-Encoding: gzip\r\nX-Crawler-Transfer-Encoding: chunked")) {
      byte[] archive =
          warc("response", "application/http; msgtype=response", headers.replace("@", header));
      assertThat(article("a.warc", archive).text()).as(header).isEqualTo(LINE);
    }
  }

  @Test
  void aPublisherThatIsNotNamedIsTheSite() {
    String page =
        "<html><head><link rel=\"canonical\" href=\"https://www.example.org/1\"></head><body><p>";
    assertThat(article("a.html", page + LINE).publisher()).isEqualTo("example.org");
  }
}
