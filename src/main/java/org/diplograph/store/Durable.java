package org.diplograph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it takes that files outlive a loss of power, and copies of folders. */
final class Durable {
  private static final int BLOCK = 1 << 16;

  private Durable() {}

  /** Brings a file to the disk. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Brings the names in a folder to the disk, where the system can. */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not on every system can a folder be opened; there its names are safe by themselves.
    }
  }

  /** Brings a folder to the disk with all that is in it. */
  static void forceAll(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            force(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            forceFolder(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Copies a folder with all that is in it but the files of these names. */
  static void copy(Path from, Path to, Set<String> without) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!without.contains(file.getFileName().toString())) {
              copyFile(file, to.resolve(from.relativize(file).toString()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** What is empty in a file stays so: most of what a small TDB2 has are holes. */
  private static void copyFile(Path from, Path to) throws IOException {
    byte[] zeros = new byte[BLOCK];
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long at = 0;
      while (in.read(block, at) > 0) {
        int read = block.position();
        block.flip();
        if (Arrays.mismatch(block.array(), 0, read, zeros, 0, read) >= 0) {
          while (block.hasRemaining()) {
            out.write(block, at + block.position());
          }
        }
        at += read;
        block.clear();
      }
      if (out.size() < at) {
        out.write(ByteBuffer.allocate(1), at - 1);
      }
    }
  }

  /** How many bytes the files in a folder have. */
  static long size(Path folder) throws IOException {
    long[] size = {0};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            size[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return size[0];
  }
}
