package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.article;
import static org.diplograph.article.Reading.body;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;

class HtmlReadingTest {
  private static final String PARAGRAPHS =
      "<article><p>" + BODY.replace("\n\n", "</p><p>") + "</p></article>";

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  @Test
  void metaElementsGiveTheMetadata() {
    Article article =
        article(
            "a.html",
            page(
                "<title>Site</title><meta property=\"og:title\" content=\"Ministers meet\">"
                    + "<meta property=\"og:site_name\" content=\"Example Wire\">"
                    + "<meta property=\"article:published_time\" content=\"2016-11-14T22:00:00Z\">"
                    + "<link rel=\"canonical\" href=\"https://example.org/gas\">",
                PARAGRAPHS));
    assertThat(article.title()).isEqualTo("Ministers meet");
    assertThat(article.publisher()).isEqualTo("Example Wire");
    assertThat(article.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
    assertThat(article.url()).isEqualTo("https://example.org/gas");
    assertThat(article.language()).isEqualTo("en");
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void linkedDataGivesTheMetadata() {
    Article article =
        article(
            "a.html",
            page(
                "<script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"WebSite\"},"
                    + "{\"headline\": \"Ministers meet\", \"datePublished\": \"2016-11-14\","
                    + "\"publisher\": {\"name\": \"Example Wire\"}}]}</script>",
                PARAGRAPHS));
    assertThat(article.title()).isEqualTo("Ministers meet");
    assertThat(article.publisher()).isEqualTo("Example Wire");
    assertThat(article.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
  }

  @Test
  void brokenLinkedDataDoesNoHarm() {
    String head =
        "<script type=\"application/ld+json\">{\"headline\": </script>"
            + "<meta property=\"og:title\" content=\"Ministers meet\">";
    assertThat(article("a.html", page(head, PARAGRAPHS)).title()).isEqualTo("Ministers meet");
  }

  @Test
  void menusScriptsAndFootersAreNoText() {
    Article article =
        article(
            "a.html",
            page(
                "<title>Ministers meet</title><style>p { color: red }</style>",
                "<nav><ul><li>Home</li><li>World</li></ul></nav><script>var text = 1;</script>"
                    + PARAGRAPHS
                    + "<footer><p>All rights reserved by the owner of this site.</p></footer>"));
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void charactersAreDecodedAsThePageDeclares() {
    String text = "Mr. L\u00f6fven spoke of a \u201cfirst step\u201d in Malm\u00f6 on Monday.";
    String page = page("<meta charset=\"windows-1252\">", "<p>" + text + "</p>");
    assertThat(article("a.html", page.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
  }

  @Test
  void withoutDeclarationPagesAreUtf8() {
    String text = "Mr. L\u00f6fven spoke to reporters in Malm\u00f6 on Monday.";
    String page = page("", "<p>" + text + "</p>");
    assertThat(article("a.html", page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void entitiesAndMarkupBecomePlainText() {
    String page =
        page("", "<p>Rosneft &amp; BP <b>signed</b> a deal&nbsp;in Sochi&mdash;twice.</p>");
    assertThat(article("a.html", page).text())
        .isEqualTo("Rosneft & BP signed a deal in Sochi\u2014twice.");
  }

  @Test
  void aPageWithoutTextIsRejected() {
    assertThat(Reading.reason("a.html", page("<title>Ministers meet</title>", "<img src=\"x\">")))
        .startsWith("no article text");
    assertThat(Reading.reason("a.html", page("", "<script>var text = 'a b c';</script>")))
        .startsWith("no text");
  }

  @Test
  void aCanonicalLinkThatIsNoAddressIdentifiesNothing() {
    String head = "<link rel=\"canonical\" href=\"/news/1\">";
    Article article = article("a.html", page(head, PARAGRAPHS));
    assertThat(article.url()).isNull();
    assertThat(article.identifier()).isEqualTo("a.html");
  }
}
