package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Resolution;
import org.diplograph.resolve.IdentityPairs.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures who is taken for whom on pairs of names from public life, half of them two people. */
class IdentityPairsTest {
  private static final int COLUMNS = 9;
  private static IdentityResolver resolver;

  @BeforeAll
  static void load() throws IOException {
    resolver = new IdentityResolver(ReferenceData.load());
  }

  @Test
  void pairsOfNames() throws IOException {
    Figures figures = IdentityPairs.measure("pairs.tsv", COLUMNS, IdentityPairsTest::areOne);
    System.out.println("people, " + figures);
    assertThat(figures.precision())
        .as("wrongly one: " + figures.wrong())
        .isGreaterThanOrEqualTo(0.98);
    assertThat(figures.recall())
        .as("wrongly two: " + figures.missed())
        .isGreaterThanOrEqualTo(0.78);
  }

  /** No rule may be made for one of these: they tell how the rules do on names not seen before. */
  @Test
  void pairsOfNamesHeldOut() throws IOException {
    Figures figures = IdentityPairs.measure("held.tsv", COLUMNS, IdentityPairsTest::areOne);
    System.out.println("people held out, " + figures);
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.0);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.0);
  }

  private static boolean areOne(String[] pair) {
    Resolution resolution =
        resolver.resolve(
            Map.of("a", actors(pair, 0), "b", actors(pair, 4)),
            Map.of("a", middleOf(pair[3]), "b", middleOf(pair[7])));
    return resolution.of("a").get(0).equals(resolution.of("b").get(0));
  }

  /** The person and the country of an article that says what the columns from here on tell. */
  private static List<LocalActor> actors(String[] pair, int from) {
    String country = pair[from + 1];
    List<String> roles =
        pair[from + 2].equals("-") ? List.of() : List.of(pair[from + 2] + "|" + country);
    String name = pair[from];
    return List.of(
        new LocalActor(0, ActorType.PERSON, name, List.of(name), null, null, roles),
        new LocalActor(1, ActorType.COUNTRY, country, List.of(country), country, null, List.of()));
  }

  private static LocalDate middleOf(String year) {
    return LocalDate.of(Integer.parseInt(year), 7, 1);
  }
}
