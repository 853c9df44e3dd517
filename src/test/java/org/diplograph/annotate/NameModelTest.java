package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static NameModel model() {
    Random random = new Random(5);
    byte[] weights = new byte[NameModel.COUNT << 6];
    random.nextBytes(weights);
    Arrays.fill(weights, 2 * NameModel.COUNT, 9 * NameModel.COUNT, (byte) 0);
    float[][] transitions = new float[NameModel.COUNT + 1][NameModel.COUNT + 1];
    for (float[] row : transitions) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return new NameModel(6, 0.25f, weights, transitions);
  }

  private static byte[] written(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    NameModel model = model();
    NameModel read = NameModel.read(new ByteArrayInputStream(written(model)));
    assertThat(read.bits()).isEqualTo(model.bits());
    assertThat(read.scale()).isEqualTo(model.scale());
    assertThat(read.weights()).isEqualTo(model.weights());
    assertThat(Arrays.deepEquals(read.transitions(), model.transitions())).isTrue();
  }

  @Test
  void scoresAreSumsOfScaledWeights() {
    byte[] weights = new byte[NameModel.COUNT << 2];
    weights[NameModel.COUNT + 3] = 10;
    weights[3 * NameModel.COUNT + 3] = -4;
    NameModel model = new NameModel(2, 0.5f, weights, new float[0][0]);
    float[] scores = new float[NameModel.COUNT];
    model.score(new int[] {1, 3, 4 + 1}, scores);
    assertThat(scores[3]).isEqualTo(8f);
    assertThat(scores[2]).isZero();
  }

  @Test
  void namesCloseAsTheyOpened() {
    assertThat(follows("BP", "LP")).isTrue();
    assertThat(follows("BP", "IP")).isTrue();
    assertThat(follows("IO", "LO")).isTrue();
    assertThat(follows("O", "BL")).isTrue();
    assertThat(follows("UP", "UO")).isTrue();
    assertThat(follows("BP", "LO")).isFalse();
    assertThat(follows("BP", "O")).isFalse();
    assertThat(follows("O", "LP")).isFalse();
    assertThat(NameModel.follows(NameModel.COUNT, NameModel.LABELS.indexOf("IP"))).isFalse();
    assertThat(NameModel.follows(NameModel.LABELS.indexOf("BP"), NameModel.COUNT)).isFalse();
    assertThat(NameModel.follows(NameModel.LABELS.indexOf("LP"), NameModel.COUNT)).isTrue();
  }

  private static boolean follows(String from, String to) {
    return NameModel.follows(NameModel.LABELS.indexOf(from), NameModel.LABELS.indexOf(to));
  }

  @Test
  void aBrokenModelIsRefused() throws IOException {
    byte[] bytes = written(model());
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
    ByteArrayOutputStream lexicon = new ByteArrayOutputStream();
    HashedLexicon.of(java.util.Map.of(1, (short) 1)).write(lexicon);
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(lexicon.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessage("not a model of names");
  }
}
