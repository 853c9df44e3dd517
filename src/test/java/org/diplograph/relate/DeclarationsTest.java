package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is done by saying it: pledges, threats, refusals and orders, and to whom. */
class DeclarationsTest {
  @Test
  void aPromiseOfHarmIsAThreat() {
    assertThat(Told.by("Turkey vowed to attack Syria.").events())
        .containsExactly("Threat TR -> SY ACTUAL", "Attack TR -> SY PROSPECTIVE");
  }

  @Test
  void whatIsSaidCanBeDone() {
    assertThat(Told.by("Brazil said it would send aid to Haiti.").events("Pledge")).hasSize(1);
    assertThat(Told.by("Brazil said Mexico would send aid to Haiti.").events("Pledge")).isEmpty();
  }

  @Test
  void whoSaysSoForAStatePledgesForIt() {
    String text = "Emmanuel Macron will visit India, French Foreign Minister Le Drian said.";
    assertThat(Told.by(text).events())
        .anyMatch(e -> e.startsWith("Visit Emmanuel Macron -> IN PROSPECTIVE"));
  }

  @Test
  void refusalsAreMadeToWhoseDoingTheyDependOn() {
    String text = "Barack Obama said he will not lift the embargo until Cuba frees prisoners.";
    assertThat(Told.by(text).events()).contains("Rejection Barack Obama -> CU ACTUAL");
  }

  @Test
  void severalWhoAgreeToDoSomethingPledgeIt() {
    assertThat(Told.by("Jordan and Britain agreed to share intelligence.").events())
        .contains("Pledge GB -> JO ACTUAL", "Pledge JO -> GB ACTUAL");
    assertThat(Told.by("Iran and Saudi Arabia agreed to restore relations.").events())
        .contains("Agreement IR, SA ACTUAL");
  }

  @Test
  void onlyAnInfinitiveIsAnOrder() {
    assertThat(Told.by("Serbia told Kosovo to withdraw its troops.").events())
        .contains("Appeal RS -> XK ACTUAL");
    assertThat(Told.by("Serbia told Kosovo that it had withdrawn its troops.").events())
        .noneMatch(event -> event.startsWith("Appeal"));
  }

  @Test
  void whoWarnsDoesNotWarnTheOwnSide() {
    String text = "Azerbaijani President Ilham Aliyev warned that Azerbaijan would attack Armenia.";
    assertThat(Told.by(text).events())
        .contains("Threat Ilham Aliyev -> AM ACTUAL", "Attack AZ -> AM PROSPECTIVE");
  }

  @Test
  void whoMayAvertWhatIsThreatenedIsThreatened() {
    assertThat(Told.by("Turkey threatened to open its borders if Brussels did not pay.").events())
        .containsExactly("Threat TR -> European Union ACTUAL");
    assertThat(Told.by("Turkey threatened to open its borders when Brussels was empty.").events())
        .noneMatch(event -> event.contains("European Union"));
  }

  @Test
  void whoAgreesToEndWhatDoesHarmThreatensNobody() {
    assertThat(Told.by("Peru and Ecuador agreed to halt fighting.").events())
        .noneMatch(event -> event.startsWith("Threat"));
    assertThat(Told.by("Turkey vowed to launch an attack on Syria.").events())
        .contains("Threat TR -> SY ACTUAL");
  }

  @Test
  void whoDeclaresPledgesNothingToTheOwnSide() {
    String text = "Russia's foreign minister said that Russia would cooperate with Chile.";
    assertThat(Told.by(text).events())
        .containsExactlyInAnyOrder("Pledge RU -> CL ACTUAL", "Cooperation CL, RU PROSPECTIVE");
    text = "Chile will cooperate with Russia, the Russian foreign minister said.";
    assertThat(Told.by(text).events()).containsExactly("Cooperation CL, RU PROSPECTIVE");
  }
}
