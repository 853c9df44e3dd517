package org.diplograph.annotate;

import java.util.Arrays;

/**
 * Rows of small weights, one number for each choice, for the values of a hash of so many bits.
 * Adding rows up is where a greedy parser spends its time, and it is the memory that it waits for,
 * so each kind keeps its rows as close together as it can.
 */
sealed interface WeightTable {
  /** How many choices there are. */
  int width();

  /** How many bits of the hash count. */
  int bits();

  /** Sets the weights, each of 16 bits, of a row that has none yet. */
  void set(int row, int[] values);

  /** Gives a row's weights, zeros where it has none. */
  int[] row(int row);

  /** Adds the rows of the first so many hashes to the scores. */
  void score(int[] hashes, int count, int[] scores);

  /** A table of the kind that suits the number of choices. */
  static WeightTable of(int width, int bits) {
    return width <= Packed.MOST ? new Packed(width, bits) : new Sparse(width, bits);
  }

  /** Rows of at most four weights, each row in one long: a look-up is one access to memory. */
  final class Packed implements WeightTable {
    static final int MOST = 4;

    private final int width;
    private final int bits;
    private final long[] rows;

    private Packed(int width, int bits) {
      this.width = width;
      this.bits = bits;
      rows = new long[1 << bits];
    }

    @Override
    public int width() {
      return width;
    }

    @Override
    public int bits() {
      return bits;
    }

    @Override
    public void set(int row, int[] values) {
      long packed = 0;
      for (int i = 0; i < width; i++) {
        packed |= (values[i] & 0xffffL) << (Short.SIZE * i);
      }
      rows[row] = packed;
    }

    @Override
    public int[] row(int row) {
      int[] values = new int[width];
      for (int i = 0; i < width; i++) {
        values[i] = (short) (rows[row] >>> (Short.SIZE * i));
      }
      return values;
    }

    @Override
    public void score(int[] hashes, int count, int[] scores) {
      int mask = (1 << bits) - 1;
      int first = 0;
      int second = 0;
      int third = 0;
      int fourth = 0;
      for (int f = 0; f < count; f++) {
        long packed = rows[hashes[f] & mask];
        first += (short) packed;
        second += (short) (packed >>> Short.SIZE);
        third += (short) (packed >>> 2 * Short.SIZE);
        fourth += (short) (packed >>> 3 * Short.SIZE);
      }
      int[] sums = {first, second, third, fourth};
      for (int i = 0; i < width; i++) {
        scores[i] += sums[i];
      }
    }
  }

  /** Rows of many weights that are mostly zero: only the others are kept, each with its choice. */
  final class Sparse implements WeightTable {
    private final int width;
    private final int bits;

    /**
     * By row where it begins: how many weights it has, then these. Rows without begin at 0, where a
     * row of none stands.
     */
    private final int[] begins;

    /** A weight has its number in the upper half, its choice in the lower. */
    private int[] weights = new int[1 << 12];

    private int end = 1;

    private Sparse(int width, int bits) {
      this.width = width;
      this.bits = bits;
      begins = new int[1 << bits];
    }

    @Override
    public int width() {
      return width;
    }

    @Override
    public int bits() {
      return bits;
    }

    @Override
    public void set(int row, int[] values) {
      if (end + 1 + width > weights.length) {
        weights = Arrays.copyOf(weights, 2 * weights.length);
      }
      int begin = end++;
      for (int i = 0; i < width; i++) {
        if (values[i] != 0) {
          weights[end++] = values[i] << Short.SIZE | i;
        }
      }
      weights[begin] = end - begin - 1;
      begins[row] = begin;
    }

    @Override
    public int[] row(int row) {
      int[] values = new int[width];
      add(row, values);
      return values;
    }

    @Override
    public void score(int[] hashes, int count, int[] scores) {
      int mask = (1 << bits) - 1;
      for (int f = 0; f < count; f++) {
        add(hashes[f] & mask, scores);
      }
    }

    private void add(int row, int[] scores) {
      int begin = begins[row];
      int last = begin + weights[begin];
      for (int i = begin + 1; i <= last; i++) {
        int weight = weights[i];
        scores[weight & 0xffff] += weight >> Short.SIZE;
      }
    }
  }
}
