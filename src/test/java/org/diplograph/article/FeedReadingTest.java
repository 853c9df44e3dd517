package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.articles;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;

class FeedReadingTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="%s"?>
      <rss version="2.0"><channel><title>Example Wire</title><link>https://example.org/</link>
      <description>News</description><language>en</language>
      <item><title>Ministers meet</title><link>https://example.org/1</link>
      <pubDate>Mon, 14 Nov 2016 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;Mr. L\u00f6fven met his colleague in Bonn on Monday.&lt;/p&gt;</description>
      </item>
      <item><title>Talks go on</title><guid isPermaLink="false">item-2</guid>
      <description>The talks went on in Berlin on Tuesday morning.</description></item>
      <item><title>No word</title><description></description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><id>urn:x:feed</id>
      <updated>2016-11-14T10:00:00Z</updated>
      <entry><title>Ministers meet</title><id>urn:x:1</id>
      <link rel="alternate" href="https://example.org/1"/><updated>2016-11-14T10:00:00Z</updated>
      <content type="html">&lt;p&gt;The two ministers met in Bonn on Monday.&lt;/p&gt;</content>
      </entry></feed>
      """;

  private static String rss(String encoding) {
    return String.format(RSS, encoding);
  }

  @Test
  void itemsOfRssAreArticles() {
    List<ReadResult> results = Reading.read("feed.xml", rss("UTF-8"));
    List<Article> articles = Reading.accepted(results);
    assertThat(articles)
        .extracting(Article::identifier)
        .containsExactly("https://example.org/1", "item-2");
    Article first = articles.get(0);
    assertThat(first.title()).isEqualTo("Ministers meet");
    assertThat(first.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
    assertThat(first.publisher()).isEqualTo("Example Wire");
    assertThat(first.language()).isEqualTo("en");
    assertThat(Reading.body(first))
        .isEqualTo("Mr. L\u00f6fven met his colleague in Bonn on Monday.");
  }

  @Test
  void anItemWithoutTextIsRejectedAlone() {
    List<ReadResult.Rejected> rejected = Reading.rejected(Reading.read("feed.xml", rss("UTF-8")));
    assertThat(rejected).hasSize(1);
    assertThat(rejected.get(0).where()).isEqualTo("feed.xml#3");
    assertThat(rejected.get(0).reason()).startsWith("no text");
  }

  @Test
  void theDeclaredEncodingCounts() {
    byte[] latin = rss("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.accepted(Reading.read("feed.xml", latin)).get(0).text())
        .contains("L\u00f6fven");
  }

  @Test
  void entriesOfAtomAreArticles() {
    List<Article> articles = articles("feed.atom", ATOM);
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.identifier()).isEqualTo("https://example.org/1");
    assertThat(article.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
    assertThat(article.text())
        .isEqualTo("Ministers meet\n\nThe two ministers met in Bonn on Monday.");
  }

  @Test
  void aBrokenFeedIsRejected() {
    String broken = rss("UTF-8").substring(0, 400);
    assertThat(Reading.reason("feed.xml", broken)).contains("not a readable RSS or Atom file");
  }

  @Test
  void externalEntitiesAreNotRead() {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version=\"2.0\"><channel><title>t</title><link>https://example.org/</link>"
            + "<description>d</description><item><title>x</title>"
            + "<description>The ministers met at &x; on Monday.</description></item></channel></rss>";
    assertThat(Reading.reason("feed.xml", evil)).contains("not a readable RSS or Atom file");
  }
}
