package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What several do to each other. */
class ReciprocalsTest {
  @Test
  void eachDoesItToTheOther() {
    assertThat(Told.by("Cambodia and Thailand clashed.").events())
        .containsExactly("Attack KH -> TH ACTUAL", "Attack TH -> KH ACTUAL");
    assertThat(Told.by("Armenia and Azerbaijan accused each other of shelling villages.").events())
        .containsExactly("Accusation AM -> AZ ACTUAL", "Accusation AZ -> AM ACTUAL");
    assertThat(Told.by("Chad and Sudan threatened one another.").events())
        .containsExactlyInAnyOrder("Threat SD -> TD ACTUAL", "Threat TD -> SD ACTUAL");
  }

  @Test
  void whoSpeakOfWhatTheyDoTogetherSpeakToEachOther() {
    assertThat(Told.by("Chad and Sudan refused to meet.").events())
        .contains("Rejection SD -> TD ACTUAL", "Rejection TD -> SD ACTUAL");
    assertThat(Told.by("Germany and France agreed to send tanks to Ukraine.").events())
        .contains("Pledge DE, FR -> UA ACTUAL");
  }

  @Test
  void whereItIsDoneToAnotherTheyDoItTogether() {
    assertThat(Told.by("Cambodia and Thailand clashed with Laos.").events())
        .containsExactly("Attack KH, TH -> LA ACTUAL");
  }

  @Test
  void oneAloneClashesWithNobody() {
    assertThat(Told.by("Cambodia clashed in a border zone.").events()).isEmpty();
    assertThat(Told.by("Cambodia and Thailand attacked a problem.").events()).isEmpty();
  }
}
