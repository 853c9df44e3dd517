package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Resolution;
import org.junit.jupiter.api.Test;

/** Measures who is taken for whom on pairs of names from public life, half of them two people. */
class IdentityPairsTest {
  private static final int COLUMNS = 9;

  @Test
  void pairsOfNames() throws IOException {
    IdentityResolver resolver = new IdentityResolver(ReferenceData.load());
    int merged = 0;
    int rightlyMerged = 0;
    int same = 0;
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (String[] pair : pairs()) {
      boolean expected = pair[8].equals("same");
      boolean found = areOne(resolver, pair);
      same += expected ? 1 : 0;
      merged += found ? 1 : 0;
      rightlyMerged += found && expected ? 1 : 0;
      if (found && !expected) {
        wrong.add(pair[0] + " = " + pair[4]);
      } else if (!found && expected) {
        missed.add(pair[0] + " / " + pair[4]);
      }
    }
    double precision = (double) rightlyMerged / merged;
    double recall = (double) rightlyMerged / same;
    System.out.printf("pairs of names: precision %.3f, recall %.3f%n", precision, recall);
    assertThat(precision).as("wrongly one: " + wrong).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).as("wrongly two: " + missed).isGreaterThanOrEqualTo(0.78);
  }

  private static boolean areOne(IdentityResolver resolver, String[] pair) {
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

  private static List<String[]> pairs() throws IOException {
    InputStream in =
        Objects.requireNonNull(IdentityPairsTest.class.getResourceAsStream("/identity/pairs.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> pairs =
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      assertThat(pairs).hasSizeGreaterThan(200).allMatch(pair -> pair.length == COLUMNS);
      return pairs;
    }
  }
}
