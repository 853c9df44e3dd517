package org.diplograph.annotate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a dependency parser: one table for transitions, one for labels, each with a row of
 * small integers for every hash value.
 *
 * @param labels the relations, by number
 * @param transitions the table that decides the next transition
 * @param relations the table that decides an arc's label
 */
record ParserModel(List<String> labels, Table transitions, Table relations) {
  private static final int MAGIC = 0x44504152;

  ParserModel {
    labels = List.copyOf(labels);
  }

  /**
   * Rows of weights, {@code width} numbers each, for the values of a hash of so many bits. Most
   * values have no weights, so the rows that have stand close together; and they are ints, because
   * the JVM adds rows of ints several numbers at a time.
   */
  static final class Table {
    private static final int NONE = -1;

    final int width;
    final int bits;

    /** By the value of the hash where its row begins. */
    private final int[] begins;

    private int[] weights = new int[1 << 12];
    private int end;

    Table(int width, int bits) {
      this.width = width;
      this.bits = bits;
      begins = new int[1 << bits];
      Arrays.fill(begins, NONE);
    }

    /** Sets the weights of a row that has none yet. */
    void set(int row, int[] values) {
      if (end + width > weights.length) {
        weights = Arrays.copyOf(weights, Math.max(2 * weights.length, end + width));
      }
      System.arraycopy(values, 0, weights, end, width);
      begins[row] = end;
      end += width;
    }

    /** Adds up the rows of the hashes. */
    void score(int[] hashes, int count, int[] scores) {
      int mask = (1 << bits) - 1;
      for (int f = 0; f < count; f++) {
        int begin = begins[hashes[f] & mask];
        if (begin != NONE) {
          for (int i = 0; i < width; i++) {
            scores[i] += weights[begin + i];
          }
        }
      }
    }
  }

  /** Writes the model: only rows that are not all zero. */
  void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(MAGIC);
      data.writeInt(labels.size());
      for (String label : labels) {
        data.writeUTF(label);
      }
      write(transitions, data);
      write(relations, data);
    }
  }

  private static void write(Table table, DataOutputStream data) throws IOException {
    data.writeInt(table.width);
    data.writeInt(table.bits);
    int last = -1;
    for (int row = 0; row < 1 << table.bits; row++) {
      int begin = table.begins[row];
      if (begin != Table.NONE) {
        VarInts.write(row - last, data);
        for (int i = 0; i < table.width; i++) {
          VarInts.writeSigned(table.weights[begin + i], data);
        }
        last = row;
      }
    }
    VarInts.write(0, data);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if these are not the bytes of a parser model
   */
  static ParserModel read(InputStream in) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
      if (data.readInt() != MAGIC) {
        throw new IOException("not a parser model");
      }
      int count = data.readInt();
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        labels.add(data.readUTF());
      }
      return new ParserModel(labels, readTable(data), readTable(data));
    }
  }

  private static Table readTable(DataInputStream data) throws IOException {
    Table table = new Table(data.readInt(), data.readInt());
    int[] values = new int[table.width];
    int row = -1;
    int gap = VarInts.read(data);
    while (gap > 0) {
      row += gap;
      for (int i = 0; i < table.width; i++) {
        values[i] = (short) VarInts.readSigned(data);
      }
      table.set(row, values);
      gap = VarInts.read(data);
    }
    return table;
  }
}
