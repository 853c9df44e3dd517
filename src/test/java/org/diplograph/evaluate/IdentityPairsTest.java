package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures who is taken for whom on pairs of names from public life, half of them two. */
class IdentityPairsTest {
  private static final Path FOLDER = Path.of("src/test/resources/identity");
  private static IdentityJudge judge;

  @BeforeAll
  static void load() throws IOException {
    judge = IdentityJudge.load();
  }

  @Test
  void pairsOfNames() throws IOException {
    IdentityScore score = score("pairs.tsv");
    assertThat(score.people().precision()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.people().recall()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.95);
  }

  /** No rule may be made for one of these: they tell how the rules do on names not seen before. */
  @Test
  void pairsOfNamesHeldOut() throws IOException {
    IdentityScore score = score("held.tsv");
    assertThat(score.people().precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.people().recall()).isGreaterThanOrEqualTo(0.91);
  }

  @Test
  void pairsOfOrganizations() throws IOException {
    IdentityScore score = score("organization-pairs.tsv");
    assertThat(score.organizations().precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.organizations().recall()).isGreaterThanOrEqualTo(0.90);
  }

  private static IdentityScore score(String file) throws IOException {
    List<IdentityPair> pairs = IdentityPair.read(FOLDER.resolve(file));
    assertThat(pairs).hasSizeGreaterThan(50);
    IdentityScore score = IdentityScore.of(pairs, judge);
    score.lines().forEach(System.out::println);
    return score;
  }
}
