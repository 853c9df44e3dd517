package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void theSpeakerStandsBehindOrBeforeTheWords() {
    assertThat(Told.by("\"Russia condemned Israel,\" Sergey Lavrov said.").quotations())
        .containsExactly("Sergey Lavrov: Russia condemned Israel,");
    assertThat(Told.by("Sergey Lavrov said: \"We condemn the attack on Syria.\"").quotations())
        .containsExactly("Sergey Lavrov: We condemn the attack on Syria.");
  }

  @Test
  void quotationsThatTheReportParts() {
    String text =
        "\"We will cooperate with Turkey,\" said Sergey Lavrov, \"and we condemn Israel.\"";
    assertThat(Told.by(text).quotations())
        .containsExactly(
            "Sergey Lavrov: We will cooperate with Turkey,",
            "Sergey Lavrov: and we condemn Israel.");
  }

  @Test
  void quotationsGoOnInTheSameParagraph() {
    String text = "“We are ready to help Syria,” said Vladimir Putin. “We condemn Israel.”";
    assertThat(Told.by(text).quotations())
        .containsExactly(
            "Vladimir Putin: We are ready to help Syria,", "Vladimir Putin: We condemn Israel.");
  }

  @Test
  void quotationsOverTwoParagraphsHaveOneSpeaker() {
    Told told =
        Told.by(
            "“Russia never attacked Georgia.\n\n"
                + "“Russia helped Armenia in the war,” Sergey Lavrov said.");
    assertThat(told.quotations())
        .containsExactly(
            "Sergey Lavrov: Russia never attacked Georgia.",
            "Sergey Lavrov: Russia helped Armenia in the war,");
    assertThat(told.voices("Attack")).containsExactly("Sergey Lavrov");
  }

  @Test
  void closedQuotationsOfAnotherParagraphMayBeAnothers() {
    Told told =
        Told.by(
            "The crowd was angry. “Russia attacked Georgia again.”\n\n"
                + "“Russia helped Armenia in the war,” Sergey Lavrov said.");
    assertThat(told.voices("Attack")).isEmpty();
  }

  @Test
  void firstPersonsAreTheSpeaker() {
    Told told = Told.by("\"We condemn Israel,\" Sergey Lavrov said. \"I visited Turkey.\"");
    assertThat(told.events())
        .containsExactly(
            "Criticism Sergey Lavrov -> IL ACTUAL", "Visit Sergey Lavrov -> TR ACTUAL");
    assertThat(told.voices("Visit")).containsExactly("Sergey Lavrov");
  }

  @Test
  void whatIsQuotedIsTheSpeakersClaim() {
    Told told = Told.by("\"Russia attacked Israel,\" Angela Merkel said.");
    assertThat(told.voices("Attack")).containsExactly("Angela Merkel");
  }

  @Test
  void theSameWordsTwiceAreOneQuotation() {
    String words = "\"Russia condemned Israel in May,\" Sergey Lavrov said.";
    Told told = Told.by(words + "\n\nIran was silent.\n\n" + words);
    assertThat(told.quotations()).containsExactly("Sergey Lavrov: Russia condemned Israel in May,");
    assertThat(told.extraction().quotations().get(0).evidence()).containsExactly(0, 2);
  }

  @Test
  void turnsOfPhraseAreNoQuotations() {
    assertThat(Told.by("Sergey Lavrov spoke of a \"red line\".").quotations()).isEmpty();
  }

  @Test
  void titlesAreNoQuotations() {
    assertThat(
            Told.by("Angela Merkel said in \"The Road to Peace\" that she was ready.").quotations())
        .containsExactly("Angela Merkel: she was ready");
  }

  @Test
  void sentencesOfNamesAreNoTitles() {
    assertThat(Told.by("\"Today we are all Georgians,\" Angela Merkel said.").quotations())
        .containsExactly("Angela Merkel: Today we are all Georgians,");
  }

  @Test
  void marksOfTwoSingleOnes() {
    assertThat(Told.by("''We condemn the attack on Syria,'' said Sergey Lavrov.").quotations())
        .containsExactly("Sergey Lavrov: We condemn the attack on Syria,");
  }

  @Test
  void whoSpokeLastIsMeantBehindALongQuotation() {
    String text =
        "“We came to Ankara to talk,” Sergey Lavrov said after he met Angela Merkel. “It was late. "
            + "The roads were closed. The guards slept.”\n\n“We will come again soon,” he said.";
    assertThat(Told.by(text).quotations()).contains("Sergey Lavrov: We will come again soon,");
  }

  @Test
  void speakersWhoAreNoActorsKeepOthersFromBeingTakenForThem() {
    String text =
        "\"We are ready to help Syria,\" said Sergey Lavrov.\n\n"
            + "\"Lavrov will never come here,\" a shopkeeper said. \"The road is closed now.\"";
    assertThat(Told.by(text).quotations())
        .containsExactly("Sergey Lavrov: We are ready to help Syria,");
  }

  @Test
  void theSpeakerStandsBeforeHisDescription() {
    String text = "\"The bill will pass by Friday,\" Senator Mike Rounds, R-S.D., said on Tuesday.";
    assertThat(Told.by(text).quotations())
        .containsExactly("Mike Rounds: The bill will pass by Friday,");
  }

  @Test
  void exclamationsEndTheirSentence() {
    assertThat(Told.by("\"What a long day!\" Angela Merkel exclaimed.").quotations())
        .containsExactly("Angela Merkel: What a long day!");
  }

  @Test
  void whoIsSpokenAbout() {
    Told told = Told.by("\"Turkey helped us, and Angela Merkel did,\" Sergey Lavrov said.");
    assertThat(told.names(told.extraction().quotations().get(0).about()))
        .contains("Angela Merkel", "TR")
        .doesNotContain("Sergey Lavrov");
  }

  @Test
  void familyNamesMayLookLikeTitles() {
    String text = "Larry King came to Ankara.\n\nMr. King said that Turkey was ready.";
    assertThat(Told.by(text).quotations()).containsExactly("Larry King: Turkey was ready");
  }

  @Test
  void formsOfAddressTellWhoOfAFamilySpeaks() {
    String text = "Michelle Obama came to Ankara.\n\nMr. Obama said that Turkey was ready.";
    assertThat(Told.by(text).quotations()).containsExactly("Obama: Turkey was ready");
  }

  @Test
  void initialsBehindATitleEndNoSentence() {
    String text = "\"The bill will pass by Friday,\" said Sen. J.D. Vance.";
    assertThat(Told.by(text).extraction().sentences()).hasSize(1);
  }

  @Test
  void quotationsThatStandAloneGoOnFromTheLastSpeaker() {
    Told told =
        Told.by(
            "Sergey Lavrov said Russia wanted a truce.\n\n"
                + "“We never attacked Georgia at all.”\n\n"
                + "“We helped Armenia in the war.”");
    assertThat(told.quotations())
        .contains(
            "Sergey Lavrov: We never attacked Georgia at all.",
            "Sergey Lavrov: We helped Armenia in the war.");
  }

  @Test
  void quotationsWithTheirOwnVerbDoNotGoOn() {
    Told told =
        Told.by(
            "Sergey Lavrov said Russia wanted a truce.\n\n“We never left Georgia,” a driver said.");
    assertThat(told.quotations()).noneMatch(q -> q.contains("never left"));
  }

  @Test
  void quotationsDoNotGoOnOverWhatTheArticleTells() {
    Told told =
        Told.by(
            "Sergey Lavrov said Russia wanted a truce. The crowd was angry.\n\n"
                + "“We never left Georgia at all.”");
    assertThat(told.quotations()).noneMatch(q -> q.contains("never left"));
  }

  @Test
  void relativeClausesTellWhatTheirNounSays() {
    String text = "Putin met Angela Merkel, who had told Narendra Modi she would leave.";
    assertThat(Told.by(text).quotations()).containsExactly("Angela Merkel: she would leave");
  }
}
