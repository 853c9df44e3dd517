package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures who is taken for whom on pairs of names from public life, half of them two people. */
class IdentityPairsTest {
  private static final Path FILE = Path.of("src/test/resources/identity/pairs.tsv");

  @Test
  void pairsOfNames() throws IOException {
    List<IdentityPair> pairs = IdentityPair.read(FILE);
    assertThat(pairs).hasSizeGreaterThan(200).allMatch(IdentityPair::people);
    IdentityScore score = IdentityScore.of(pairs, IdentityJudge.load());
    score.lines().forEach(System.out::println);
    assertThat(score.people().precision()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.people().recall()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.78);
  }
}
