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
record ParserModel(List<String> labels, WeightTable transitions, WeightTable relations) {
  private static final int MAGIC = 0x44504152;

  ParserModel {
    labels = List.copyOf(labels);
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

  private static void write(WeightTable table, DataOutputStream data) throws IOException {
    data.writeInt(table.width());
    data.writeInt(table.bits());
    int last = -1;
    for (int row = 0; row < 1 << table.bits(); row++) {
      int[] weights = table.row(row);
      if (Arrays.stream(weights).anyMatch(weight -> weight != 0)) {
        VarInts.write(row - last, data);
        for (int weight : weights) {
          VarInts.writeSigned(weight, data);
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

  private static WeightTable readTable(DataInputStream data) throws IOException {
    WeightTable table = WeightTable.of(data.readInt(), data.readInt());
    int[] values = new int[table.width()];
    int row = -1;
    int gap = VarInts.read(data);
    while (gap > 0) {
      row += gap;
      for (int i = 0; i < values.length; i++) {
        values[i] = VarInts.readSigned(data);
      }
      table.set(row, values);
      gap = VarInts.read(data);
    }
    return table;
  }
}
