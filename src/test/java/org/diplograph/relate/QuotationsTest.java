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
}
