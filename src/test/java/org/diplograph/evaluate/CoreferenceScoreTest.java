package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.evaluate.CoreferenceGold.Form;
import org.diplograph.evaluate.CoreferenceGold.Phrase;
import org.diplograph.model.ActorType;
import org.diplograph.model.Annotation;
import org.diplograph.model.Article;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Span;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {
  private static final String TEXT =
      "Lula and Milei met. He smiled. They left. The host waved. Brazil won. It won.";
  private static final Article ARTICLE =
      new Article("a", null, null, null, null, "en", TEXT, 0, null, "0".repeat(64));

  private static final int LULA = 0;
  private static final int MILEI = 1;
  private static final int BRAZIL = 2;

  private final List<Mention> mentions = new ArrayList<>();

  @Test
  void whatIsLinkedToTheRightActorIsRight() {
    names();
    link("He", LULA, Mention.Form.PRONOUN);
    link("The host", LULA, Mention.Form.NOMINAL);
    CoreferenceScore score = score();
    assertThat(score.links().get(LinkKind.HE_SHE)).isEqualTo(new LinkScore(1, 1, 1, 1));
    assertThat(score.links().get(LinkKind.DESCRIPTION)).isEqualTo(new LinkScore(1, 1, 1, 1));
  }

  @Test
  void whatIsLinkedToAnotherIsWrongAndMissed() {
    names();
    link("He", MILEI, Mention.Form.PRONOUN);
    CoreferenceScore score = score();
    assertThat(score.links().get(LinkKind.HE_SHE)).isEqualTo(new LinkScore(1, 0, 1, 0));
    assertThat(score.errors())
        .anyMatch(e -> e.startsWith("WRONG\tnews\ta\tMilei\t"))
        .anyMatch(e -> e.startsWith("MISSED") && e.contains("<<He>>"));
  }

  @Test
  void theyStandForAllWhomTheTextLists() {
    names();
    link("They", LULA, Mention.Form.PRONOUN);
    link("They", MILEI, Mention.Form.PRONOUN);
    assertThat(score().links().get(LinkKind.THEY)).isEqualTo(new LinkScore(1, 1, 1, 1));
  }

  @Test
  void oneOfSeveralIsNotEnough() {
    names();
    link("They", LULA, Mention.Form.PRONOUN);
    assertThat(score().links().get(LinkKind.THEY)).isEqualTo(new LinkScore(1, 0, 1, 0));
  }

  @Test
  void whatNobodyMarkedIsWrong() {
    names();
    link("met", LULA, Mention.Form.NOMINAL);
    assertThat(score().allLinks().linked()).isEqualTo(1);
    assertThat(score().allLinks().right()).isZero();
  }

  @Test
  void countriesDoNotCountWhereThePeopleMarkedPlaces() {
    names();
    link("It", BRAZIL, Mention.Form.PRONOUN);
    assertThat(score().links()).doesNotContainKey(LinkKind.IT);
  }

  @Test
  void anActorWithoutANameInTheGoldIsNobody() {
    link("He", LULA, Mention.Form.PRONOUN);
    assertThat(score().links().get(LinkKind.HE_SHE)).isEqualTo(new LinkScore(1, 0, 1, 0));
  }

  private void names() {
    link("Lula", LULA, Mention.Form.NAME);
    link("Milei", MILEI, Mention.Form.NAME);
    link("Brazil", BRAZIL, Mention.Form.NAME);
  }

  private void link(String words, int actor, Mention.Form form) {
    mentions.add(new Mention(actor, 0, 0, 1, span(words), form, 1));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private CoreferenceScore score() {
    List<Phrase> phrases =
        List.of(
            phrase("Lula and Milei", Form.LIST, "both"),
            phrase("Lula", Form.NAME, "lula"),
            phrase("Milei", Form.NAME, "milei"),
            phrase("He", Form.PRONOUN, "lula"),
            phrase("They", Form.PRONOUN, "both"),
            phrase("The host", Form.DESCRIPTION, "lula"),
            new Phrase(span("Brazil"), "Brazil", false, Form.NAME, LinkKind.DESCRIPTION, "brazil"),
            new Phrase(span("It"), "It", false, Form.PRONOUN, LinkKind.IT, "brazil"));
    CoreferenceScore score = new CoreferenceScore();
    score.add(new CoreferenceGold("news", ARTICLE, phrases), resolved());
    return score;
  }

  private static Phrase phrase(String words, Form form, String cluster) {
    return new Phrase(span(words), words, true, form, LinkKind.of(words), cluster);
  }

  private ResolvedArticle resolved() {
    List<LocalActor> actors =
        List.of(
            actor(LULA, ActorType.PERSON, "Lula"),
            actor(MILEI, ActorType.PERSON, "Milei"),
            actor(BRAZIL, ActorType.COUNTRY, "Brazil"));
    return new ResolvedArticle(
        new Annotation(ARTICLE, List.of(), List.of()), actors, mentions, List.of(), List.of());
  }

  private static LocalActor actor(int id, ActorType type, String name) {
    return new LocalActor(id, type, name, List.of(name), null, null, List.of());
  }
}
