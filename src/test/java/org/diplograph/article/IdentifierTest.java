package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.article;
import static org.diplograph.article.Reading.articles;

import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;

/** What identifies an article: its URL, else its record's id, else where it was read. */
class IdentifierTest {
  private static final String TEXT = "\"text\": \"The two ministers met in Bonn on Monday.\"";

  @Test
  void theUrlComesFirst() {
    String record = "{\"id\": \"7\", \"url\": \"https://example.org/7\", " + TEXT + "}";
    assertThat(article("a.json", record).identifier()).isEqualTo("https://example.org/7");
    assertThat(article("a.md", "---\nurl: https://example.org/7\n---\n" + BODY).identifier())
        .isEqualTo("https://example.org/7");
  }

  @Test
  void theRecordsIdComesSecond() {
    assertThat(article("a.json", "{\"id\": 7, \"url\": null, " + TEXT + "}").identifier())
        .isEqualTo("7");
  }

  @Test
  void aBlankUrlIdentifiesNothing() {
    Article article = article("a.json", "{\"id\": \"7\", \"url\": \"  \", " + TEXT + "}");
    assertThat(article.identifier()).isEqualTo("7");
    assertThat(article.url()).isNull();
  }

  @Test
  void theNameComesLast() {
    assertThat(article("wire/2016/a.txt", BODY).identifier()).isEqualTo("wire/2016/a.txt");
    assertThat(article("wire/a.txt.gz", Reading.gzip(BODY)).identifier())
        .isEqualTo("wire/a.txt.gz");
  }

  @Test
  void recordsOfAFileOfManyAreNumbered() {
    String two = "{" + TEXT + "}\n{" + TEXT + "}\n";
    assertThat(articles("a.jsonl", two))
        .extracting(Article::identifier)
        .containsExactly("a.jsonl#1", "a.jsonl#2");
  }

  @Test
  void recordsOfAFormForManyAreNumberedEvenWhereThereIsOne() {
    assertThat(article("a.jsonl", "{" + TEXT + "}\n").identifier()).isEqualTo("a.jsonl#1");
    assertThat(article("a.json", "[{" + TEXT + "}]").identifier()).isEqualTo("a.json#1");
  }

  @Test
  void theOnlyRecordOfAFileHasItsName() {
    assertThat(article("a.json", "{" + TEXT + "}").identifier()).isEqualTo("a.json");
    assertThat(article("a.json", "{\n  " + TEXT + "\n}\n").identifier()).isEqualTo("a.json");
  }

  @Test
  void urlsAreKeptAsTheyAre() {
    String url = "https://example.org/a__b__c/**d**?x=[1](2)";
    String record = "{\"url\": \" " + url + " \", " + TEXT + "}";
    assertThat(article("a.json", record).identifier()).isEqualTo(url);
  }

  @Test
  void contentHashesTellArticlesApart() {
    String first = article("a.txt", BODY).contentHash();
    assertThat(article("a.txt", BODY).contentHash()).isEqualTo(first).matches("[0-9a-f]{64}");
    assertThat(article("b.txt", BODY).contentHash()).isNotEqualTo(first);
    assertThat(article("a.txt", BODY + " Then they left.").contentHash()).isNotEqualTo(first);
    assertThat(article("a.txt", "---\ndate: 2016-11-14\n---\n" + BODY).contentHash())
        .isNotEqualTo(first);
  }

  @Test
  void zippingChangesNothingButTheName() {
    assertThat(article("a.txt", Reading.gzip(BODY))).isEqualTo(article("a.txt", BODY));
  }
}
