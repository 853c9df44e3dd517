package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.model.Quotation;
import org.junit.jupiter.api.Test;

class ReportedSpeechTest {
  @Test
  void theClauseBehindTheVerb() {
    assertSaid("Sergey Lavrov said that Turkey was ready.", "Sergey Lavrov: Turkey was ready");
    assertSaid("Sergey Lavrov said Turkey was ready.", "Sergey Lavrov: Turkey was ready");
    assertSaid(
        "Sergey Lavrov told the agency on Monday that Turkey was ready.",
        "Sergey Lavrov: Turkey was ready");
  }

  @Test
  void reportedSpeechIsIndirect() {
    assertThat(Told.by("Sergey Lavrov said that Turkey was ready.").extraction().quotations())
        .extracting(Quotation::direct)
        .containsExactly(false);
  }

  @Test
  void theSentenceBeforeTheReport() {
    assertSaid(
        "Turkey was ready for talks, Sergey Lavrov said on Monday.",
        "Sergey Lavrov: Turkey was ready for talks");
    assertSaid(
        "Turkey was ready for talks, said Sergey Lavrov, who visited Ankara.",
        "Sergey Lavrov: Turkey was ready for talks");
  }

  @Test
  void theReportInTheMiddle() {
    assertSaid(
        "The museum, Angela Merkel said, would make visitors think of the war.",
        "Angela Merkel: The museum would make visitors think of the war");
  }

  @Test
  void accordingToSomebody() {
    assertSaid(
        "According to Angela Merkel, the road was closed.", "Angela Merkel: the road was closed");
    assertSaid(
        "The road was closed, according to Angela Merkel.", "Angela Merkel: The road was closed");
  }

  @Test
  void partlyInQuotationMarks() {
    assertSaid(
        "Angela Merkel said the plan was \"a gift to every reader\" of the paper.",
        "Angela Merkel: the plan was \"a gift to every reader\" of the paper",
        "Angela Merkel: a gift to every reader");
  }

  @Test
  void reportsInReports() {
    Told told = Told.by("Sergey Lavrov said that Kerry had said the United States attacked Syria.");
    assertThat(told.quotations())
        .containsExactly(
            "Sergey Lavrov: Kerry had said the United States attacked Syria",
            "Kerry: the United States attacked Syria");
    assertThat(told.voices("Attack")).containsExactly("Kerry");
  }

  @Test
  void severalReportsOfOneTeller() {
    assertSaid(
        "Angela Merkel said that the road was closed and warned that the bridge would fall.",
        "Angela Merkel: the road was closed",
        "Angela Merkel: the bridge would fall");
    assertSaid(
        "Angela Merkel said the road was closed, adding that the bridge would fall.",
        "Angela Merkel: the road was closed",
        "Angela Merkel: the bridge would fall");
  }

  @Test
  void whoIsQuotedByOthers() {
    assertSaid(
        "Angela Merkel was quoted as saying that the road was closed.",
        "Angela Merkel: the road was closed");
  }

  @Test
  void whoSpeaksForABody() {
    assertSaid(
        "A spokesman for the Israeli army said the road was closed.",
        "Israeli army: the road was closed");
    assertSaid(
        "The IMF report said growth was slow.", "International Monetary Fund: growth was slow");
    assertSaid("Iranian officials said the road was closed.", "IR: the road was closed");
  }

  @Test
  void whatIsNotSaidIsNoQuotation() {
    assertSaid("Angela Merkel did not say that the road was closed.");
    assertSaid("Angela Merkel refused to say that the road was closed.");
    assertSaid("Angela Merkel would say that the road was closed.");
  }

  @Test
  void whatOnlyDescribesTheReportIsNotSaid() {
    assertSaid(
        "\"The road is closed,\" Angela Merkel said as she left Ankara.",
        "Angela Merkel: The road is closed,");
    assertSaid(
        "On her way to Ankara, Angela Merkel said, \"The road is closed.\"",
        "Angela Merkel: The road is closed.");
  }

  @Test
  void clausesThatOpenWithTheirSubject() {
    assertSaid(
        "Angela Merkel says she has \"big plans\" for the last month of the year.",
        "Angela Merkel: she has \"big plans\" for the last month of the year");
  }

  @Test
  void theTellerGoesOnBehindADash() {
    assertSaid(
        "Angela Merkel said the road was closed \u2014 and she noted that the bridge was open.",
        "Angela Merkel: the road was closed",
        "Angela Merkel: the bridge was open");
  }

  @Test
  void whatIsSaidInAPhrase() {
    assertSaid(
        "Angela Merkel called for a new road to the coast.",
        "Angela Merkel: a new road to the coast");
    assertSaid(
        "Angela Merkel called the plan \"a bad mistake\".",
        "Angela Merkel: the plan \"a bad mistake\"",
        "Angela Merkel: a bad mistake");
    assertSaid("Angela Merkel asked the mayors to wait.", "Angela Merkel: the mayors to wait");
    assertSaid("Angela Merkel called the mayors on Monday.");
    assertSaid("Angela Merkel did not call for a new road.");
  }

  @Test
  void aPhraseIsNoClaim() {
    assertThat(Told.by("Angela Merkel noted the attack of Russia on Turkey.").voices("Attack"))
        .isEmpty();
  }

  @Test
  void theSayerHasADescription() {
    String road = "Amina Diallo: the road was closed";
    assertSaid("The head of the port, Amina Diallo, said that the road was closed.", road);
    assertSaid("Amina Diallo, who had left early, said that the road was closed.", road);
    assertSaid("Amina Diallo (D-Ohio) said that the road was closed.", road);
    assertSaid(
        "The road was closed, noted the BBC's Amina Diallo.", "Amina Diallo: The road was closed");
    assertSaid("According to radio host Amina Diallo, the road was closed.", road);
  }

  @Test
  void othersThanActorsSayNothing() {
    assertSaid("Experts said that Turkey was ready.");
    assertSaid("A friend of Angela Merkel said the road was closed.");
  }

  @Test
  void whatIsReportedIsTheSpeakersClaim() {
    assertThat(Told.by("Russia attacked Turkey, Angela Merkel said.").voices("Attack"))
        .containsExactly("Angela Merkel");
  }

  private static void assertSaid(String text, String... quotations) {
    assertThat(Told.by(text).quotations()).as(text).containsExactly(quotations);
  }
}
