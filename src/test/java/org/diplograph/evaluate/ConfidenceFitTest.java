package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Map;
import org.diplograph.relate.Sign;
import org.junit.jupiter.api.Test;

class ConfidenceFitTest {
  private static void add(ConfidenceFit fit, int right, int wrong, Sign... signs) {
    EnumSet<Sign> set = EnumSet.of(Sign.EVERY, signs);
    for (int i = 0; i < right + wrong; i++) {
      fit.add(set, i < right);
    }
  }

  @Test
  void findsTheOddsThatTheEventsHave() {
    ConfidenceFit fit = new ConfidenceFit();
    add(fit, 4000, 1000);
    add(fit, 2500, 2500, Sign.NOUN);
    Map<Sign, Double> factors = fit.factors();
    assertThat(factors.get(Sign.EVERY)).isCloseTo(4, within(0.02));
    assertThat(factors.get(Sign.NOUN)).isCloseTo(0.25, within(0.01));
    assertThat(factors.get(Sign.LONG)).isEqualTo(1);
  }

  @Test
  void aSignSeenSeldomChangesLittle() {
    ConfidenceFit fit = new ConfidenceFit();
    add(fit, 80, 20);
    add(fit, 0, 1, Sign.RIVAL);
    assertThat(fit.factors().get(Sign.RIVAL)).isBetween(0.5, 0.9);
  }

  @Test
  void writesAFactorForEverySign() {
    ConfidenceFit fit = new ConfidenceFit();
    add(fit, 3, 1);
    assertThat(fit.turtle())
        .contains("sign:every a dip:ConfidenceSign ; dip:oddsFactor 3.00 . # seen 4 times")
        .filteredOn(line -> line.startsWith("sign:"))
        .hasSize(Sign.values().length);
  }
}
