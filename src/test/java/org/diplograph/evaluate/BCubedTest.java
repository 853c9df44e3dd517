package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BCubedTest {
  private static final Map<String, String> KEY =
      Map.of("a1", "A", "a2", "A", "a3", "A", "b1", "B", "b2", "B");

  @Test
  void theSameClustersAreAllRight() {
    BCubed score = new BCubed();
    score.add(KEY, KEY.keySet(), KEY);
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void aMissedMentionCostsRecallOnly() {
    BCubed score = new BCubed();
    score.add(KEY, KEY.keySet(), Map.of("a1", 1, "a2", 1, "b1", 2, "b2", 2));
    assertThat(score.precision()).isEqualTo(1);
    // Two of three and two of three for A, nothing for the third; all for B.
    assertThat(score.recall()).isCloseTo((2.0 / 3 + 2.0 / 3 + 0 + 1 + 1) / 5, within(1e-9));
  }

  @Test
  void oneClusterForAllCostsPrecisionOnly() {
    BCubed score = new BCubed();
    score.add(KEY, KEY.keySet(), Map.of("a1", 1, "a2", 1, "a3", 1, "b1", 1, "b2", 1));
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isCloseTo((3 * 0.6 + 2 * 0.4) / 5, within(1e-9));
  }

  @Test
  void aMentionThatTheGoldHasNotIsWrong() {
    BCubed score = new BCubed();
    score.add(KEY, KEY.keySet(), Map.of("a1", 1, "other", 2));
    assertThat(score.precision()).isEqualTo(0.5);
  }

  @Test
  void onlyWhatIsAskedForIsToBeFound() {
    BCubed score = new BCubed();
    score.add(KEY, Set.of("a1", "a2", "a3"), Map.of("a1", 1, "a2", 1, "a3", 1, "b1", 2));
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(1);
  }
}
