package org.diplograph.annotate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a linear-chain conditional random field over the labels of {@link #LABELS}.
 *
 * @param bits feature hashes are cut to so many bits
 * @param scale what one unit of a weight is worth
 * @param weights a row of a weight for each label, for each value of a hash
 * @param transitions how well a label follows another, {@code [from][to]}, the last row for the
 *     beginning of a sentence
 */
record NameModel(int bits, float scale, byte[] weights, float[][] transitions) {
  /** Outside, then begin, inside, last and only word of each type of name. */
  static final List<String> LABELS =
      List.of("O", "BP", "IP", "LP", "UP", "BO", "IO", "LO", "UO", "BL", "IL", "LL", "UL");

  /** The types of names by the letters that labels end in. */
  static final String TYPES = "POL";

  static final int COUNT = LABELS.size();
  private static final int MAGIC = 0x44435246;

  /** The largest weight in units. */
  static final int LARGEST = 127;

  /** Adds the weights of a word's features to its scores. */
  void score(int[] features, float[] scores) {
    int mask = (1 << bits) - 1;
    int[] sums = new int[COUNT];
    for (int feature : features) {
      int row = (feature & mask) * COUNT;
      for (int label = 0; label < COUNT; label++) {
        sums[label] += weights[row + label];
      }
    }
    for (int label = 0; label < COUNT; label++) {
      scores[label] = sums[label] * scale;
    }
  }

  /** Whether a label may follow another; {@code COUNT} stands for the sentence's edges. */
  static boolean follows(int from, int to) {
    char before = from == COUNT ? 'O' : LABELS.get(from).charAt(0);
    char after = to == COUNT ? 'O' : LABELS.get(to).charAt(0);
    boolean open = before == 'B' || before == 'I';
    boolean goesOn = after == 'I' || after == 'L';
    return open == goesOn && (!open || LABELS.get(from).charAt(1) == LABELS.get(to).charAt(1));
  }

  void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(MAGIC);
      data.writeInt(bits);
      data.writeFloat(scale);
      for (float[] row : transitions) {
        for (float weight : row) {
          data.writeFloat(weight);
        }
      }
      int last = -1;
      for (int row = 0; row < 1 << bits; row++) {
        if (used(row)) {
          VarInts.write(row - last, data);
          data.write(weights, row * COUNT, COUNT);
          last = row;
        }
      }
      VarInts.write(0, data);
    }
  }

  private boolean used(int row) {
    for (int label = 0; label < COUNT; label++) {
      if (weights[row * COUNT + label] != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if these are not the bytes of one
   */
  static NameModel read(InputStream in) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
      if (data.readInt() != MAGIC) {
        throw new IOException("not a model of names");
      }
      int bits = data.readInt();
      float scale = data.readFloat();
      float[][] transitions = new float[COUNT + 1][COUNT + 1];
      for (float[] row : transitions) {
        for (int i = 0; i < row.length; i++) {
          row[i] = data.readFloat();
        }
      }
      byte[] weights = new byte[COUNT << bits];
      int row = -1;
      for (int gap = VarInts.read(data); gap > 0; gap = VarInts.read(data)) {
        row += gap;
        data.readFully(weights, row * COUNT, COUNT);
      }
      return new NameModel(bits, scale, weights, transitions);
    }
  }
}
