package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {
  private static final int BITS = 6;
  private static final int ROWS = 1 << BITS;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 44})
  void addsUpTheRowsOfTheHashes(int width) {
    Random random = new Random(width);
    int[][] rows = new int[ROWS][width];
    WeightTable table = WeightTable.of(width, BITS);
    // Every third row has no weights; some weights are zero, many below it.
    for (int row = 0; row < ROWS; row += row % 3 + 1) {
      for (int i = 0; i < width; i++) {
        rows[row][i] = random.nextInt(4) == 0 ? 0 : random.nextInt(2001) - 1000;
      }
      table.set(row, rows[row]);
    }
    int[] hashes = new int[100];
    int[] expected = new int[width];
    for (int f = 0; f < hashes.length; f++) {
      hashes[f] = random.nextInt();
      for (int i = 0; i < width && f < 90; i++) {
        expected[i] += rows[hashes[f] & (ROWS - 1)][i];
      }
    }
    int[] scores = new int[width];
    table.score(hashes, 90, scores);
    assertThat(scores).isEqualTo(expected);
    for (int row = 0; row < ROWS; row++) {
      assertThat(table.row(row)).as("row %d", row).isEqualTo(rows[row]);
    }
  }
}
