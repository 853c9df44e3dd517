package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who does what to whom in passive, coordination, relative and possessive clauses. */
class ConstructionsTest {
  @Test
  void passive() {
    assertThat(Told.by("Ukraine was attacked by Russia.").events())
        .containsExactly("Attack RU -> UA ACTUAL");
    assertThat(Told.by("Sanctions were imposed on Iran by the United States.").events())
        .containsExactly("Sanction US -> IR ACTUAL");
  }

  @Test
  void passiveWithoutWhoDoesItIsNoEvent() {
    assertThat(Told.by("Ukraine was attacked.").events()).isEmpty();
  }

  @Test
  void passivesWhoseSubjectGetsWhatIsGiven() {
    assertThat(Told.by("Edward Snowden was granted asylum by Russia.").events())
        .containsExactly("Aid RU -> Edward Snowden ACTUAL");
    assertThat(Told.by("Bobi Wine was denied a visa by Canada.").events())
        .containsExactly("Rejection CA -> Bobi Wine ACTUAL");
    assertThat(Told.by("Kenya was promised loans by China.").events())
        .containsExactly("Pledge CN -> KE ACTUAL");
  }

  @Test
  void coordinatedPassives() {
    assertThat(Told.by("Hezbollah was attacked by Israel and condemned by France.").events())
        .containsExactly("Attack IL -> Hezbollah ACTUAL", "Criticism FR -> Hezbollah ACTUAL");
  }

  @Test
  void coordinatedActors() {
    assertThat(Told.by("Russia, China and Iran condemned Israel.").events())
        .containsExactly("Criticism CN, IR, RU -> IL ACTUAL");
    assertThat(Told.by("Germany and France imposed sanctions on Russia and Belarus.").events())
        .containsExactly("Sanction DE, FR -> BY, RU ACTUAL");
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    assertThat(Told.by("Russia condemned Israel and praised Iran.").events())
        .containsExactly("Criticism RU -> IL ACTUAL", "Praise RU -> IR ACTUAL");
  }

  @Test
  void partiesOfSymmetricEventsAreAllSources() {
    assertThat(Told.by("Vladimir Putin met Angela Merkel and Francois Hollande.").events())
        .containsExactly("Meeting Angela Merkel, Francois Hollande, Vladimir Putin ACTUAL");
    assertThat(Told.by("Sergey Lavrov met with John Kerry.").events())
        .containsExactly("Meeting John Kerry, Sergey Lavrov ACTUAL");
  }

  @Test
  void oneAloneMeetsNobody() {
    assertThat(Told.by("Sergey Lavrov met reporters.").events()).isEmpty();
  }

  @Test
  void relativeClauses() {
    assertThat(Told.by("Sergey Lavrov, who criticized Ukraine, visited Turkey.").events())
        .containsExactly(
            "Criticism Sergey Lavrov -> UA ACTUAL", "Visit Sergey Lavrov -> TR ACTUAL");
    String text = "France criticized the sanctions that the United States imposed on Iran.";
    assertThat(Told.by(text).events()).contains("Sanction US -> IR ACTUAL");
    text = "Turkey, which Russia had accused of supporting terrorists, denied the claim.";
    assertThat(Told.by(text).events())
        .containsExactly("Accusation RU -> TR ACTUAL", "Denial TR ACTUAL");
  }

  @Test
  void whose() {
    String text =
        "Barack Obama, whose administration began sending weapons to Ukraine, met Angela Merkel.";
    assertThat(Told.by(text).events())
        .containsExactly(
            "ArmsSupply Barack Obama -> UA ACTUAL", "Meeting Angela Merkel, Barack Obama ACTUAL");
  }

  @Test
  void possessives() {
    assertThat(Told.by("Russia's war against Ukraine went on.").events())
        .containsExactly("Attack RU -> UA ACTUAL");
    assertThat(Told.by("Sergei Lavrov criticized Washington's sanctions against Iran.").events())
        .containsExactly("Criticism Sergei Lavrov -> US ACTUAL", "Sanction US -> IR ACTUAL");
  }

  @Test
  void eventsInThePassingAreFoundOnce() {
    String text = "Russia condemned Israel.\n\nOn Monday, Russia condemned Israel.";
    Told told = Told.by(text);
    assertThat(told.events()).containsExactly("Criticism RU -> IL ACTUAL");
    assertThat(told.event("Criticism").evidence()).containsExactly(0, 1);
  }

  @Test
  void headlinesOnlyAddEvidence() {
    Told told = Told.under("Russia condemned Israel", "In a statement, Russia condemned Israel.");
    assertThat(told.event("Criticism").evidence()).containsExactly(0, 1);
    assertThat(Told.under("Russia condemned Israel", "Iran was silent.").events()).isEmpty();
  }

  @Test
  void aStateActsOnItsOwnCountry() {
    assertThat(Told.by("Armenian police detained protesters in Yerevan.").events())
        .containsExactly("Coercion AM -> AM ACTUAL");
    assertThat(Told.by("Russia withdrew its troops.").events())
        .containsExactly("Deescalation RU ACTUAL");
  }

  @Test
  void eachOfSeveralHasItsOwnStandIn() {
    assertThat(Told.by("Indian and Chinese troops clashed with Pakistan.").events())
        .containsExactly("Attack CN, IN -> PK ACTUAL");
  }

  @Test
  void daysBetweenSubjectAndVerb() {
    String talks = "Vladimir Putin on June 13 held talks with Narendra Modi.";
    assertThat(Told.by(talks).events())
        .containsExactly("Conversation Narendra Modi, Vladimir Putin ACTUAL");
    assertThat(Told.by("Ahead of the vote, Russia on Friday condemned Israel.").events())
        .containsExactly("Criticism RU -> IL ACTUAL");
  }

  @Test
  void whoBacksSomebodyIsNotWhoActs() {
    String text = "The Iranian-backed Islamic Jihad launched an attack on Israel.";
    assertThat(Told.by(text).events())
        .containsExactly("Attack Palestinian Islamic Jihad -> IL ACTUAL");
    assertThat(Told.by("US-backed Kurdish fighters attacked Turkey.").events()).isEmpty();
    text = "Russia attacked US-backed rebels in Syria.";
    assertThat(Told.by(text).events()).containsExactly("Attack RU -> SY ACTUAL");
  }

  @Test
  void placeOfSourceIsWhereNobodyIsNamedWhoDoesIt() {
    assertThat(Told.by("Two French journalists were expelled from Mali.").events())
        .containsExactly("Coercion ML -> FR ACTUAL");
    assertThat(Told.by("A French journalist was arrested in Mali by Wagner.").events())
        .doesNotContain("Coercion ML -> FR ACTUAL");
  }

  @Test
  void crowdsProtestAsTheirCountry() {
    assertThat(Told.by("Dozens of Serbian students marched against Hungary.").events())
        .containsExactly("Protest RS -> HU ACTUAL");
    assertThat(Told.by("Dozens of Serbian students visited Hungary.").events()).isEmpty();
  }

  @Test
  void whatOnlyCountsIsLookedThrough() {
    assertThat(Told.by("Israel launched a series of attacks on Syria.").events())
        .containsExactly("Attack IL -> SY ACTUAL");
    assertThat(Told.by("Canada imposed a new round of sanctions on Russia.").events())
        .containsExactly("Sanction CA -> RU ACTUAL");
    assertThat(Told.by("Hundreds of soldiers were sent to Chad by France.").events())
        .containsExactly("Mobilization FR -> TD ACTUAL");
    assertThat(Told.by("Canada told of a series of talks with Russia.").events())
        .noneMatch(event -> event.startsWith("Sanction"));
  }

  @Test
  void coordinatedNounsShareWhatFollows() {
    assertThat(Told.by("Chad expressed its shock and condemnation of Libya.").events())
        .containsExactly("Criticism TD -> LY ACTUAL");
  }

  @Test
  void aPrepositionMayBelongToTheParticle() {
    assertThat(Told.by("Kenya walked out of a speech by Vladimir Putin.").events())
        .containsExactly("Protest KE -> Vladimir Putin ACTUAL");
  }

  @Test
  void thePlaceOfAPassiveDoesItAndUndergoesNothing() {
    assertThat(Told.by("Two inspectors for the United Nations were expelled from Chad.").events())
        .containsExactly("TiesReduction TD -> United Nations ACTUAL");
  }

  @Test
  void protestsAreAgainstWhomTheirPurposeNames() {
    assertThat(Told.by("Indonesian students held a rally to denounce Myanmar.").events())
        .contains("Protest ID -> MM ACTUAL");
    assertThat(Told.by("Indonesian students held a rally in Jakarta.").events())
        .noneMatch(event -> event.contains("MM"));
  }

  @Test
  void aManOfAPeopleStandsForIt() {
    assertThat(Told.by("A Palestinian stabbed two Israeli soldiers.").events())
        .containsExactly("Attack PS -> IL ACTUAL");
  }

  @Test
  void whoMakesAReportSaysWhatItSays() {
    assertThat(Told.by("A Canadian court issued a report critical of Hungary.").events())
        .containsExactly("Criticism CA -> HU ACTUAL");
  }

  @Test
  void whoIsStressed() {
    assertThat(Told.by("It was Sweden that expelled the Iranian envoy.").events())
        .containsExactly("TiesReduction SE -> IR ACTUAL");
  }

  @Test
  void examplesOfThoseItIsDoneTo() {
    String text = "Iran often accuses its enemies abroad, such as Israel and Bahrain, of spying.";
    assertThat(Told.by(text).events()).containsExactly("Accusation IR -> BH, IL ACTUAL");
  }

  @Test
  void aVerbRightBehindAName() {
    String text = "Fidel Castro relaxed travel restrictions and condemned Israel.";
    assertThat(Told.by(text).events()).containsExactly("Criticism Fidel Castro -> IL ACTUAL");
  }

  @Test
  void ofWhomItIsAlleged() {
    assertThat(Told.by("Niger alleged that France had violated its airspace.").events())
        .containsExactly("Accusation NE -> FR ACTUAL");
    // Not whom it was done to.
    assertThat(Told.by("Niger alleged that the French envoy had been insulted.").events())
        .containsExactly("Accusation NE ACTUAL");
  }

  @Test
  void verbsThatOnlyCarryANounAreKnownInEveryForm() {
    assertThat(Told.by("Namibia and Germany resumed negotiations.").events())
        .containsExactly("Negotiation DE, NA ACTUAL");
  }

  @Test
  void whoIsMetForItIsThanked() {
    assertThat(Told.by("Narendra Modi called Emmanuel Macron to congratulate him.").events())
        .contains("Praise Narendra Modi -> Emmanuel Macron PROSPECTIVE");
    assertThat(Told.by("Wang Yi visited Chad to offer his condolences.").events())
        .noneMatch(event -> event.startsWith("Attack"));
  }

  @Test
  void whatTheTreeLeavesOpenIsToldByOrder() {
    String text =
        "Britain then expelled 23 diplomats, and Moscow answered on March 17 by expelling the same number of Britons.";
    assertThat(Told.by(text).events()).contains("TiesReduction GB -> RU ACTUAL");
  }

  @Test
  void whoActsBehindWhatOpensTheSentence() {
    assertThat(Told.by("Speaking in Pretoria, Cyril Ramaphosa praised Botswana.").events())
        .containsExactly("Praise Cyril Ramaphosa -> BW ACTUAL");
    String text =
        "In March, the Qatari minister for labour and social affairs, Ali al-Marri, praised Nepal.";
    assertThat(Told.by(text).events()).containsExactly("Praise QA -> NP ACTUAL");
    assertThat(Told.by("The EU's 27 member states condemned Belarus.").events())
        .containsExactly("Criticism European Union -> BY ACTUAL");
  }
}
