package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.evaluate.Attributions.Attribution;
import org.diplograph.evaluate.Attributions.Kind;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.Quotation;
import org.diplograph.model.Span;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {
  private static final String TEXT =
      "Touré said the border would open. Keita warned that rains would come. A clerk said no.";
  private static final Article ARTICLE =
      new Article("a", null, null, null, null, "en", TEXT, 0, null, "0".repeat(64));
  private static final int TOURE = 0;
  private static final int KEITA = 1;

  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Attribution> gold = new ArrayList<>();

  @Test
  void wordsWithTheirSpeakerAreRight() {
    marked("Touré", "the border would open", true);
    said(TOURE, "the border would open");
    AttributionScore score = score();
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.errors()).isEmpty();
  }

  @Test
  void anotherSpeakerIsWrong() {
    marked("Touré", "the border would open", true);
    said(KEITA, "the border would open");
    AttributionScore score = score();
    assertThat(score.precision()).isZero();
    assertThat(score.recall()).isZero();
    assertThat(score.errors())
        .anyMatch(e -> e.startsWith("SPEAKER\ta\tindirect\tTouré: the border would open\tKeita"))
        .anyMatch(e -> e.startsWith("WRONG\ta\tindirect\tKeita: the border would open"));
  }

  @Test
  void halfOfTheWordsIsTheLeast() {
    marked("Touré", "the border would open", true);
    said(TOURE, "the border");
    assertThat(score().recall()).isZero();
    said(TOURE, "would open");
    assertThat(score().recall()).isEqualTo(1);
  }

  @Test
  void whatNobodyMarkedIsTooMuch() {
    said(KEITA, "rains would come");
    AttributionScore score = score();
    assertThat(score.precision()).isZero();
    assertThat(score.errors()).containsExactly("EXTRA\ta\tindirect\tKeita: rains would come");
  }

  @Test
  void otherCuesAreNoLossButNoMistakeEither() {
    marked("Keita", "rains would come", false);
    assertThat(score().recall()).isEqualTo(1);
    said(KEITA, "rains would come");
    assertThat(score().precision()).isEqualTo(1);
    assertThat(score().lines().get(1)).startsWith("all  ").contains(" 0 ");
  }

  private void marked(String source, String content, boolean reporting) {
    gold.add(
        new Attribution(List.of(span(source)), List.of(span(content)), Kind.INDIRECT, reporting));
  }

  private void said(int speaker, String words) {
    quotations.add(
        new Quotation(
            quotations.size(), speaker, words, false, List.of(span(words)), List.of(), List.of(0)));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private AttributionScore score() {
    List<Mention> mentions =
        List.of(
            new Mention(TOURE, 0, 0, 1, span("Touré"), Mention.Form.NAME, 1),
            new Mention(KEITA, 1, 0, 1, span("Keita"), Mention.Form.NAME, 1));
    List<LocalActor> actors =
        List.of(
            new LocalActor(
                TOURE, ActorType.PERSON, "Touré", List.of("Touré"), null, null, List.of()),
            new LocalActor(
                KEITA, ActorType.PERSON, "Keita", List.of("Keita"), null, null, List.of()));
    AttributionScore score = new AttributionScore();
    score.add(
        new Attributions(ARTICLE, gold),
        new Extraction(
            ARTICLE,
            List.of(),
            actors,
            mentions,
            List.of(),
            quotations,
            List.of(),
            List.of(),
            List.of()));
    return score;
  }
}
