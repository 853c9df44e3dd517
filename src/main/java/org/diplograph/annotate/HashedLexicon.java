package org.diplograph.annotate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Small numbers by word or phrase, of which only 32-bit hashes are kept: some 600,000 words take 2
 * MB in a file. An unknown word finds another's number less than once in 2,000 look-ups.
 */
final class HashedLexicon {
  private static final int MAGIC = 0x4c455831;

  private final int[] keys;
  private final short[] values;
  private final int mask;

  private HashedLexicon(int size) {
    int capacity = Integer.highestOneBit(Math.max(16, size)) << 2;
    mask = capacity - 1;
    keys = new int[capacity];
    values = new short[capacity];
  }

  /** Makes a lexicon of hashes as {@link #hash} gives them; numbers are 1 or more. */
  static HashedLexicon of(Map<Integer, Short> entries) {
    HashedLexicon lexicon = new HashedLexicon(entries.size());
    entries.forEach(lexicon::put);
    return lexicon;
  }

  private void put(int key, short value) {
    int at = slot(key);
    while (values[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    values[at] = value;
  }

  private int slot(int key) {
    return (key * 0x9E3779B9 >>> 7) & mask;
  }

  /** The number of the word or phrase with this hash, 0 if it has none. */
  int get(int key) {
    int at = slot(key);
    while (values[at] != 0) {
      if (keys[at] == key) {
        return values[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** The hash that a phrase has. */
  static int hash(String phrase) {
    return hash(0, phrase);
  }

  /** The hash of what has been hashed so far with one word or character sequence more. */
  static int hash(int before, String more) {
    int hash = before * 31 + 17;
    for (int i = 0; i < more.length(); i++) {
      hash = (hash ^ more.charAt(i)) * 0x01000193;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  void write(OutputStream out) throws IOException {
    TreeMap<Integer, Short> sorted = new TreeMap<>(Integer::compareUnsigned);
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        sorted.put(keys[i], values[i]);
      }
    }
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(MAGIC);
      data.writeInt(sorted.size());
      long last = 0;
      for (Map.Entry<Integer, Short> entry : sorted.entrySet()) {
        long key = Integer.toUnsignedLong(entry.getKey());
        VarInts.write((int) (key - last), data);
        VarInts.write(entry.getValue(), data);
        last = key;
      }
    }
  }

  /**
   * Reads a lexicon.
   *
   * @throws IOException if these are not the bytes of one
   */
  static HashedLexicon read(InputStream in) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
      if (data.readInt() != MAGIC) {
        throw new IOException("not a hashed lexicon");
      }
      int count = data.readInt();
      HashedLexicon lexicon = new HashedLexicon(count);
      long key = 0;
      for (int i = 0; i < count; i++) {
        key += Integer.toUnsignedLong(VarInts.read(data));
        lexicon.put((int) key, (short) VarInts.read(data));
      }
      return lexicon;
    }
  }
}
