package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.accepted;
import static org.diplograph.article.Reading.article;
import static org.diplograph.article.Reading.articles;
import static org.diplograph.article.Reading.read;
import static org.diplograph.article.Reading.rejected;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {
  private static final String TEXT = "The two ministers met in Bonn on Monday.";
  private static final String GOOD = "{\"id\": \"good-%d\", \"text\": \"" + TEXT + "\"}";

  private static String good(int number) {
    return String.format(GOOD, number);
  }

  private static List<String> identifiers(List<Article> articles) {
    return articles.stream().map(Article::identifier).toList();
  }

  @Test
  void newsPleaseFieldsAreUnderstood() {
    Article article =
        article(
            "a.json",
            """
            {
              "title": "Ministers meet",
              "maintext": "The two ministers met in Bonn on Monday.",
              "date_publish": "2016-11-14 09:30:00",
              "source_domain": "example.org",
              "url": "https://example.org/gas",
              "language": "en",
              "authors": ["A. Writer"]
            }
            """);
    assertThat(article.title()).isEqualTo("Ministers meet");
    assertThat(article.text()).isEqualTo("Ministers meet\n\n" + TEXT);
    assertThat(article.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
    assertThat(article.publisher()).isEqualTo("example.org");
    assertThat(article.identifier()).isEqualTo("https://example.org/gas");
    assertThat(article.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n", "%s\n\n%s", "[%s, %s]", "[\n%s,\n%s\n]\n", "%s %s"})
  void recordsMayBeLinesOrAnArray(String form) {
    String file = String.format(form, good(1), good(2));
    assertThat(identifiers(articles("a.json", file))).containsExactly("good-1", "good-2");
  }

  @Test
  void recordsMaySpanSeveralLines() {
    String pretty = "{\n  \"id\": \"%s\",\n  \"text\": \"" + TEXT + "\"\n}\n";
    String file = String.format(pretty, "x") + String.format(pretty, "y");
    assertThat(identifiers(articles("a.json", file))).containsExactly("x", "y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"cut of",
        "{\"text\": }",
        "{\"text\": \"a\"",
        "not json at all",
        "{\"text\": \"bad \\x escape\"}",
        "12",
        "{\"a\": {\"b\": [}"
      })
  void aBrokenLineDoesNotSpoilTheOthers(String broken) {
    String file = good(1) + "\n" + broken + "\n" + good(3) + "\n" + good(4) + "\n";
    List<ReadResult> results = read("a.jsonl", file.getBytes(StandardCharsets.UTF_8));
    assertThat(identifiers(accepted(results))).containsExactly("good-1", "good-3", "good-4");
    assertThat(rejected(results)).hasSize(1);
    assertThat(rejected(results).get(0).where()).isEqualTo("a.jsonl#2");
  }

  @Test
  void aBrokenFirstLineDoesNotSpoilTheOthers() {
    String file = "{\"text\": \"cut of\n" + good(2) + "\n" + good(3);
    List<ReadResult> results = read("a.jsonl", file.getBytes(StandardCharsets.UTF_8));
    assertThat(identifiers(accepted(results))).containsExactly("good-2", "good-3");
    assertThat(rejected(results))
        .extracting(ReadResult.Rejected::where)
        .containsExactly("a.jsonl#1");
  }

  @Test
  void aRecordThatIsTooLargeDoesNotSpoilTheOthers() {
    String large = "{\"text\": \"" + "a ".repeat(5_000) + "\"}";
    String file = good(1) + "\n" + large + "\n" + good(3);
    Limits limits = new Limits(2_000, 1_000);
    List<ReadResult> results = read("a.jsonl", file.getBytes(StandardCharsets.UTF_8), limits);
    assertThat(identifiers(accepted(results))).containsExactly("good-1", "good-3");
    assertThat(rejected(results)).hasSize(1);
    assertThat(rejected(results).get(0).reason()).startsWith("too large");
  }

  @Test
  void aRecordWithoutTextIsRejectedAlone() {
    String file = "{\"id\": \"empty\", \"title\": \"x\"}\n" + good(2);
    List<ReadResult> results = read("a.jsonl", file.getBytes(StandardCharsets.UTF_8));
    assertThat(identifiers(accepted(results))).containsExactly("good-2");
    assertThat(rejected(results).get(0).reason()).startsWith("no text field");
  }

  @Test
  void whatIsNoObjectInAnArrayIsRejectedAlone() {
    List<ReadResult> results =
        read("a.json", ("[" + good(1) + ", 3, " + good(3) + "]").getBytes(StandardCharsets.UTF_8));
    assertThat(identifiers(accepted(results))).containsExactly("good-1", "good-3");
    assertThat(rejected(results))
        .extracting(ReadResult.Rejected::where)
        .containsExactly("a.json#2");
  }

  @Test
  void anArrayThatBreaksOffGivesWhatStandsBefore() {
    List<ReadResult> results =
        read("a.json", ("[" + good(1) + ", {\"text\": \"cut").getBytes(StandardCharsets.UTF_8));
    assertThat(identifiers(accepted(results))).containsExactly("good-1");
    assertThat(rejected(results).get(0).reason()).startsWith("broken JSON");
  }

  @Test
  void loneSurrogatesAreDropped() {
    Article article = article("a.json", "{\"text\": \"The two \\ud83dministers met in Bonn.\"}");
    assertThat(article.text()).isEqualTo("The two ministers met in Bonn.");
  }
}
