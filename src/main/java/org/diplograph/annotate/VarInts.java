package org.diplograph.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Numbers of any size in as few bytes as they need, seven bits each, the lowest first. */
final class VarInts {
  private VarInts() {}

  static void write(int number, DataOutputStream data) throws IOException {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      data.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    data.writeByte(rest);
  }

  /** Writes a number that may be negative. */
  static void writeSigned(int number, DataOutputStream data) throws IOException {
    write((number << 1) ^ (number >> 31), data);
  }

  static int read(DataInputStream data) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = data.readUnsignedByte();
      number |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return number;
      }
    }
  }

  static int readSigned(DataInputStream data) throws IOException {
    int coded = read(data);
    return (coded >>> 1) ^ -(coded & 1);
  }
}
