package org.diplograph.store;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A file of graphs in the making, with the one of the last generation beside it, from which graphs
 * that are the same are taken as they are.
 */
final class QuadFile implements Closeable {
  private final FileChannel out;
  private final @Nullable FileChannel last;
  private final Map<String, Part> before;
  private final List<Part> parts = new ArrayList<>();
  private long size;

  /**
   * Begins a file.
   *
   * @param file the file to write
   * @param last the same of the last generation, null if there is none
   * @param before the graphs in that
   */
  QuadFile(Path file, @Nullable Path last, Map<String, Part> before) throws IOException {
    this.before = before;
    this.last = last == null ? null : FileChannel.open(last, StandardOpenOption.READ);
    this.out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** The graphs of the last generation, by name. */
  Map<String, Part> before() {
    return before;
  }

  List<Part> parts() {
    return parts;
  }

  /** Writes a graph. */
  void add(String name, String key, int quads, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
    parts.add(new Part(name, key, size, bytes.length, quads));
    size += bytes.length;
  }

  /** The bytes of a graph of the last generation. */
  byte[] bytes(Part part) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(part.length());
    while (last != null && buffer.hasRemaining()) {
      if (last.read(buffer, part.offset() + buffer.position()) < 0) {
        throw new EOFException("the last state of the store is cut short: delete it, build again");
      }
    }
    return buffer.array();
  }

  /** The quads of a graph of the last generation. */
  List<Quad> quads(Part part) throws IOException {
    return QuadBytes.read(bytes(part));
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (last != null) {
      last.close();
    }
  }
}
