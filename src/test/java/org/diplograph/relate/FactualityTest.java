package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.model.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How real the text takes an event to be, and whose claim it is. */
class FactualityTest {
  @Test
  void whatDidNotHappenIsNegated() {
    assertThat(Told.by("Russia did not attack Ukraine.").events())
        .containsExactly("Attack RU -> UA NEGATED");
    assertThat(Told.by("Russia didn't attack Ukraine.").events())
        .containsExactly("Attack RU -> UA NEGATED");
    assertThat(Told.by("China never sold weapons to Iran.").events())
        .containsExactly("ArmsSupply CN -> IR NEGATED");
    assertThat(Told.by("No meeting between Vladimir Putin and Barack Obama took place.").events())
        .containsExactly("Meeting Barack Obama, Vladimir Putin NEGATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neither Greece nor Cyprus recognized Palestine.",
        "Greece is far from recognizing Palestine.",
        "Greece stopped short of recognizing Palestine."
      })
  void soIsWhatNobodyOfThemDidOrWhatStaysFar(String text) {
    assertThat(Told.by(text).events())
        .singleElement()
        .asString()
        .startsWith("TiesImprovement ")
        .endsWith(" NEGATED");
  }

  @Test
  void plansAreProspective() {
    assertThat(Told.by("Vladimir Putin will visit Greece.").events())
        .containsExactly("Visit Vladimir Putin -> GR PROSPECTIVE");
    assertThat(Told.by("Angela Merkel is going to visit Turkey.").events())
        .containsExactly("Visit Angela Merkel -> TR PROSPECTIVE");
    assertThat(Told.by("Germany plans to send weapons to Ukraine.").events())
        .containsExactly("ArmsSupply DE -> UA PROSPECTIVE");
  }

  @Test
  void whoIsNotReadyPledgesNothing() {
    assertThat(Told.by("Syria is not ready to negotiate with Turkey.").events())
        .containsExactlyInAnyOrder("Pledge SY -> TR NEGATED", "Negotiation SY, TR NEGATED");
    assertThat(Told.by("Syria is ready to negotiate with Turkey.").events())
        .containsExactlyInAnyOrder("Pledge SY -> TR ACTUAL", "Negotiation SY, TR PROSPECTIVE");
  }

  @Test
  void conditionsAreHypothetical() {
    assertThat(Told.by("Vladimir Putin would meet Donald Trump if he wins.").events())
        .containsExactly("Meeting Donald Trump, Vladimir Putin HYPOTHETICAL");
    assertThat(Told.by("Russia may attack Ukraine.").events())
        .containsExactly("Attack RU -> UA HYPOTHETICAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If Russia does not attack Georgia, Armenia will be safe.      | HYPOTHETICAL",
        "Russia may refuse to attack Georgia.                           | HYPOTHETICAL",
        "Russia does not plan to attack Georgia.                        | NEGATED",
        "Russia has not denied attacking Georgia.                       | HYPOTHETICAL",
        "Russia promised not to attack Georgia.                         | NEGATED",
        "Russia plans to continue attacking Georgia.                    | PROSPECTIVE",
        "Russia refused to stop attacking Georgia.                      | HYPOTHETICAL",
        "Russia failed to attack Georgia.                               | NEGATED",
        "Russia is unable to attack Georgia.                            | NEGATED",
        "Russia attacked Georgia before Armenia could act.              | ACTUAL"
      })
  void factualitiesNest(String text, Factuality factuality) {
    assertThat(Told.by(text).event("Attack").factuality()).isEqualTo(factuality);
  }

  @Test
  void readinessIsAPledgeOfAProspectiveEvent() {
    Told told = Told.by("Russia is ready to cooperate with the United States.");
    assertThat(told.events())
        .containsExactly("Pledge RU -> US ACTUAL", "Cooperation RU, US PROSPECTIVE");
    assertThat(told.event("Pledge").content()).isEqualTo(told.event("Cooperation").id());
  }

  @Test
  void demandsDenialsAndThreatsLinkWhatTheyAreAbout() {
    assertContent("Greece urged Turkey to withdraw from Syria.", "Appeal", "Deescalation");
    assertContent("Turkey denied attacking Syria.", "Denial", "Attack");
    assertContent("Turkey denied having attacked Syria.", "Denial", "Attack");
    assertContent("Turkey denied that it had attacked Syria.", "Denial", "Attack");
    assertContent("Turkey denied accusations that it had attacked Syria.", "Denial", "Attack");
    assertContent("The United States threatened to attack Iran.", "Threat", "Attack");
  }

  private static void assertContent(String text, String whole, String content) {
    Told told = Told.by(text);
    assertThat(told.event(whole).content()).isEqualTo(told.event(content).id());
    assertThat(told.event(whole).factuality()).isEqualTo(Factuality.ACTUAL);
    assertThat(told.event(content).factuality()).isNotEqualTo(Factuality.ACTUAL);
  }

  @Test
  void whoCondemnsAnAttackDidNotAttack() {
    assertThat(Told.by("Russia condemned the attack on Syria.").events("Attack")).isEmpty();
  }

  @Test
  void reportedClaimsHaveTheirSpeaker() {
    assertThat(Told.by("Ukraine said that Russia attacked Georgia.").voices("Attack"))
        .containsExactly("UA");
    assertThat(Told.by("Russia attacked Turkey, Ukraine said.").voices("Attack"))
        .containsExactly("UA");
    assertThat(Told.by("According to Ukraine, Russia attacked Turkey.").voices("Attack"))
        .containsExactly("UA");
    assertThat(Told.by("Russia accused Ukraine of attacking Belarus.").voices("Attack"))
        .containsExactly("RU");
  }

  @Test
  void whatTheArticleSaysItselfHasNoSpeaker() {
    Told told = Told.by("Russia accused Ukraine of attacking Belarus.");
    assertThat(told.event("Accusation").attributedTo()).isEmpty();
  }

  @Test
  void tellingAnAgencyIsNoEventAndWhatIsToldIsNoPlan() {
    assertThat(Told.by("Sergey Lavrov told RIA Novosti that Russia met Turkey.").events())
        .containsExactly("Meeting RU, TR ACTUAL");
  }
}
