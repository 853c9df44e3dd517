package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static Calibration of(double stated, int right, int wrong) {
    Calibration calibration = new Calibration();
    add(calibration, stated, right, wrong);
    return calibration;
  }

  private static void add(Calibration calibration, double stated, int right, int wrong) {
    for (int i = 0; i < right + wrong; i++) {
      calibration.add(stated, i < right);
    }
  }

  @Test
  void whatIsStatedAsOftenAsItIsRightHasNoError() {
    assertThat(of(0.75, 3, 1).error()).isCloseTo(0, within(1e-9));
    assertThat(of(0.75, 0, 4).error()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void theErrorIsTheMeanOverAllEvents() {
    Calibration calibration = of(0.9, 9, 1);
    add(calibration, 0.5, 0, 10);
    assertThat(calibration.error()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void rankingTellsHowOftenARightOneIsStatedSurer() {
    Calibration calibration = of(0.9, 2, 0);
    add(calibration, 0.5, 0, 1);
    add(calibration, 0.95, 0, 1);
    assertThat(calibration.ranking()).isEqualTo(0.5);
    assertThat(of(0.7, 1, 1).ranking()).isEqualTo(0.5);
    assertThat(new Calibration().ranking()).isEqualTo(0.5);
  }

  @Test
  void theTableHasALineForEachTenthThatOccurs() {
    Calibration calibration = of(0.7, 3, 1);
    add(calibration, 0.99, 1, 0);
    assertThat(calibration.lines())
        .hasSize(5)
        .contains("0.7 to 0.8       4      3     70.0    75.0")
        .contains("0.9 to 1.0       1      1     99.0   100.0");
  }
}
