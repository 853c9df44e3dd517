package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final String REST = "The ministers met on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MOSCOW, March 29. /TASS/.",
        "SEOUL (DN) \u2014",
        "Addis Ababa, 2 November -",
        "WASHINGTON \u2014",
        "UNITED NATIONS (AP) \u2014",
        "ANKARA, Turkey \u2014",
        "Moscow, Nov. 14, 2016 \u2013",
        "BEIJING, Nov. 14 (Xinhua) --",
        "New York, May 17, IRNA -",
        "RIO DE JANEIRO -",
        "Rio de Janeiro (Reuters) -",
        "ST. PETERSBURG, June 2. /TASS/."
      })
  void openTheParagraph(String dateline) {
    String paragraph = dateline + " " + REST;
    Span found = Datelines.find(paragraph, 0);
    assertThat(found).isNotNull();
    assertThat(found.in(paragraph)).isEqualTo(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers met in Bonn on March 29.",
        "Moscow said on March 29 that it would answer.",
        "US-Russian relations are at a low.",
        "Moscow \u2014 long a partner of Ankara \u2014 said no.",
        "NATO said on Monday that it would answer.",
        "President Putin (64) went to Ankara.",
        "MOSCOW, March 29. /TASS/.",
        "EU-US talks went on.",
        "U.S.-China talks went on.",
        "U.S.\u2013China talks went on."
      })
  void areNotSeenInSentences(String paragraph) {
    assertThat(Datelines.find(paragraph, 0)).isNull();
  }

  @Test
  void standWhereTheParagraphStands() {
    assertThat(Datelines.find("SEOUL (DN) \u2014 " + REST, 100)).isEqualTo(new Span(100, 112));
  }

  @Test
  void areFoundUnderTheHeadline() {
    String text = "Ministers meet for talks\n\nWASHINGTON \u2014 " + REST;
    var article = Reading.article("a.txt", text);
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().begin()).isEqualTo(article.bodyBegin());
    assertThat(article.dateline().in(article.text())).isEqualTo("WASHINGTON \u2014");
  }
}
