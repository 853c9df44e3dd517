package org.diplograph.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzipped stream, unpacked, that ends with an error where it turns out to be a bomb. */
final class Unpacked extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final Packed packed;
  private final Limits limits;
  private long unpacked;

  private Unpacked(Packed packed, InputStream in, Limits limits) {
    super(in);
    this.packed = packed;
    this.limits = limits;
  }

  /** Unpacks a stream. */
  static InputStream of(BufferedInputStream in, Limits limits) throws IOException {
    Packed packed = new Packed(in);
    return new Unpacked(packed, new GZIPInputStream(packed, BUFFER), limits);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    return next < 0 ? next : counted(1, next);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    return read < 0 ? read : counted(read, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(int more, int result) throws IOException {
    unpacked += more;
    boolean large = unpacked > 4L * limits.articleBytes();
    if (large && unpacked > packed.read * limits.unpacking()) {
      throw new IOException(
          "it unpacks to more than "
              + limits.unpacking()
              + " times its size: unpack it yourself if it is no bomb");
    }
    return result;
  }

  /** Counts what is read, and tells truly whether more is there: only then are members joined. */
  private static final class Packed extends FilterInputStream {
    private long read;

    Packed(BufferedInputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      read += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int got = super.read(bytes, offset, length);
      read += Math.max(got, 0);
      return got;
    }

    @Override
    public int available() throws IOException {
      if (super.available() > 0) {
        return super.available();
      }
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }
}
