package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given names of two syllables with a hyphen. */
class SyllablesTest {
  private static List<String> people(String text) {
    return Annotating.names(Annotating.annotate(text)).stream()
        .filter(name -> name.startsWith("PERSON "))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yoon Suk-yeol", "Ban Ki-moon", "Moon Jae-in", "Tsai Ing-wen"})
  void theyAreOneWordWhereverTheyStand(String name) {
    assertThat(people(name + " visited Chad.")).containsExactly("PERSON " + name);
    assertThat(people("On Friday " + name + " went to Chad.")).containsExactly("PERSON " + name);
  }

  @Test
  void whoIsLedByACountryIsNoPerson() {
    assertThat(people("The Iran-led alliance fought in Yemen.")).isEmpty();
    assertThat(people("World Cup-winning Argentina played in Qatar.")).isEmpty();
  }
}
