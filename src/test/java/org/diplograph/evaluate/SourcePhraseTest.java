package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diplograph.model.Mention;
import org.diplograph.model.Span;
import org.junit.jupiter.api.Test;

class SourcePhraseTest {
  @Test
  void whoIsNamedOnlyToDescribeTheSpeakerIsNotMeant() {
    String source = "Diallo spokeswoman Mariam Touré, who advised Keita,";
    assertThat(means(source, "Mariam Touré")).isTrue();
    assertThat(means(source, "Diallo")).isFalse();
    assertThat(means(source, "Keita")).isFalse();
    assertThat(means("a spokesman for Keita", "Keita")).isFalse();
  }

  @Test
  void mentionsMayBeLongerThanTheName() {
    assertThat(means("the president of Mali", "the president of Mali")).isTrue();
    assertThat(means("Bank of Ghana", "Bank of Ghana")).isTrue();
  }

  @Test
  void namesAndPronounsAreToldFromDescriptions() {
    assertThat(isNamed("Foreign Minister Mariam Touré (Mali)")).isTrue();
    assertThat(isNamed("She")).isTrue();
    assertThat(isNamed("the African Union")).isTrue();
    assertThat(isNamed("a Malian official")).isFalse();
    assertThat(isNamed("sources close to Keita")).isFalse();
  }

  private static boolean means(String source, String mention) {
    int begin = source.indexOf(mention);
    Span span = new Span(begin, begin + mention.length());
    return SourcePhrase.means(
        new Span(0, source.length()), new Mention(0, 0, 0, 1, span, Mention.Form.NAME, 1), source);
  }

  private static boolean isNamed(String source) {
    return SourcePhrase.isNamed(List.of(new Span(0, source.length())), source);
  }
}
