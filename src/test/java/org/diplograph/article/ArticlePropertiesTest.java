package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diplograph.model.Article;
import org.jsoup.nodes.Entities;

/** What holds of the articles of any input whatever. */
class ArticlePropertiesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Text made of what news is made of and of what breaks programs. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "The ministers met in Bonn on Monday.",
            "MOSCOW, March 29. /TASS/. ",
            "SEOUL (DN) \u2014 ",
            "Share on Twitter",
            "# ",
            "**bold**",
            "[a](b)",
            "---\n",
            "title: x\n",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            "\u00a0",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u009f",
            "\ufeff",
            "\uffff",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "o\u0308",
            "\u202e",
            "\t",
            "\"");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, words), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void textGivesWellFormedArticles(@ForAll("texts") String text) {
    check(Reading.read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 300)
  void recordsGiveWellFormedArticles(@ForAll("texts") String text, @ForAll("texts") String title)
      throws JsonProcessingException {
    String json = JSON.writeValueAsString(Map.of("text", text, "title", title, "source", title));
    check(Reading.read("a.json", json.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 200)
  void pagesGiveWellFormedArticles(@ForAll("texts") String text) {
    String page =
        "<html><body><p>" + Entities.escape(text) + "</p><p>" + text + "</p></body></html>";
    check(Reading.read("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 300)
  void anyBytesGiveArticlesOrReasons(@ForAll byte[] bytes) {
    List<ReadResult> results = Reading.read("a", bytes);
    assertThat(results).isNotEmpty();
    check(results);
  }

  private static void check(List<ReadResult> results) {
    for (ReadResult.Rejected rejected : Reading.rejected(results)) {
      assertThat(rejected.reason()).isNotBlank().doesNotContain("\n");
    }
    Reading.accepted(results).forEach(ArticlePropertiesTest::check);
  }

  private static void check(Article article) {
    String text = article.text();
    assertThat(text).isNotBlank();
    assertThat(text.replace("\n\n", "").chars().anyMatch(Character::isISOControl)).isFalse();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(List.of(text.split("\n\n", -1))).allMatch(p -> !p.isBlank() && p.equals(p.strip()));
    offsets(article);
  }

  private static void offsets(Article article) {
    String text = article.text();
    if (article.title() == null) {
      assertThat(article.bodyBegin()).isZero();
    } else {
      assertThat(text).startsWith(article.title() + "\n\n");
      assertThat(article.bodyBegin()).isEqualTo(article.title().length() + 2);
    }
    assertThat(article.bodyBegin()).isLessThan(text.length());
    if (article.dateline() != null) {
      assertThat(article.dateline().begin()).isGreaterThanOrEqualTo(article.bodyBegin());
      assertThat(article.dateline().end()).isLessThan(text.length());
      assertThat(article.dateline().in(text)).isNotBlank().doesNotContain("\n");
    }
  }
}
