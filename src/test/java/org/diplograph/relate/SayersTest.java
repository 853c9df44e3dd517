package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who says it, and what, where more stands around the reporting word than a name. */
class SayersTest {
  @Test
  void whoIsNamedBesideASpokeswoman() {
    assertSaid(
        "A spokeswoman for the Kenyan police, Mary Otieno, said three men were arrested.",
        "Mary Otieno: three men were arrested");
  }

  @Test
  void whatAPersonWritesSaysWhatThePersonSays() {
    assertSaid(
        "The navy had ordered two ships, according to a statement from Admiral Luis Herrera.",
        "Luis Herrera: The navy had ordered two ships");
    assertThat(Told.by("A spokesman for Luis Herrera said the ship was late.").quotations())
        .isEmpty();
  }

  @Test
  void twoWhoSpeakTogether() {
    assertSaid(
        "Angela Merkel and Emmanuel Macron said they would build the dam together.",
        "Emmanuel Macron: they would build the dam together",
        "Angela Merkel: they would build the dam together");
  }

  @Test
  void whoIsOnlyNamedBesideTheSpeakerSaysNothing() {
    assertSaid(
        "Angela Merkel, who had met Emmanuel Macron, said they would build the dam.",
        "Angela Merkel: they would build the dam");
  }

  @Test
  void theQuestionIsNotTheAnswer() {
    assertSaid(
        "Asked whether he would resign, Boyko Borissov replied: \"Ask me again in spring.\"",
        "Boyko Borissov: Ask me again in spring.");
  }

  @Test
  void aDescriptionBeforeTheNameIsNotSaid() {
    assertSaid(
        "Sri Lanka will need another loan, its bank governor, Nandalal Weerasinghe, has warned.",
        "Nandalal Weerasinghe: Sri Lanka will need another loan");
  }

  @Test
  void aParticipleBeforeThat() {
    assertSaid(
        "Rached Ghannouchi told Le Monde in an interview published on Sunday that it was late.",
        "Rached Ghannouchi: it was late");
  }

  @Test
  void insertedBetweenSubjectAndVerb() {
    assertSaid(
        "Mozambique, Filipe Nyusi said, would never be a base for smugglers.",
        "Filipe Nyusi: Mozambique would never be a base for smugglers");
    assertSaid(
        "It was, said William Hague, the worst day of his career.",
        "William Hague: It was the worst day of his career");
  }

  @Test
  void oneReportBeforeAnother() {
    assertThat(
            Told.by(
                    "When Narendra Modi signaled last summer that it was ready to make a deal,"
                        + " Shinzo Abe said, \"we were all very glad.\"")
                .quotations())
        .contains("Shinzo Abe: we were all very glad.")
        .doesNotContain("Narendra Modi: we were all very glad.");
  }

  @Test
  void namesThatOnlyTheirVerbGivesAway() {
    assertSaid(
        "The game of chess has new rules. World Chess said it would explain them.",
        "World Chess: it would explain them");
  }

  private static void assertSaid(String text, String... quotations) {
    assertThat(Told.by(text).quotations()).containsExactlyInAnyOrder(quotations);
  }
}
