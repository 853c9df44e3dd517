package org.diplograph.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a store's folder: {@code extractions/}, {@code generations/N/}, and {@code
 * current}, a symbolic link to the generation in use.
 *
 * @param path the folder
 */
public record StoreFolder(Path path) {
  private static final String NUMBER = "%06d";

  Path extractions() {
    return path.resolve("extractions");
  }

  Path sources() {
    return path.resolve("sources.json.gz");
  }

  Path generations() {
    return path.resolve("generations");
  }

  private Path pointer() {
    return path.resolve("current");
  }

  /** The folder of the generation in use, null if nothing has been built yet. */
  public @Nullable Path current() throws IOException {
    return Files.isDirectory(pointer()) ? pointer().toRealPath() : null;
  }

  /**
   * The folder of the generation in use.
   *
   * @throws StoreException if there is none
   */
  public Path existing() throws IOException {
    Path current = current();
    if (current == null) {
      throw new StoreException(
          path, "holds no graph: build one first with: diplograph build INPUT --store " + path);
    }
    return current;
  }

  /** Keeps other builds out until it is closed. */
  public static final class Lock implements Closeable {
    private final FileChannel channel;
    private final FileLock lock;

    private Lock(FileChannel channel, FileLock lock) {
      this.channel = channel;
      this.lock = lock;
    }

    @Override
    public void close() throws IOException {
      lock.release();
      channel.close();
    }
  }

  /**
   * Makes the folder if it is not there, and takes the right to build in it.
   *
   * @throws StoreException if another build has it
   */
  public Lock lock() throws IOException {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException(
          path, "cannot be made: choose a folder that you may write with --store");
    }
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new Lock(channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this program builds: the same answer as for another process.
    }
    channel.close();
    throw new StoreException(
        path,
        "is being built by another process: wait until it is done, or choose another --store");
  }

  /** An empty folder for the next generation; leavings of builds that were killed go away. */
  Path next() throws IOException {
    Path current = current();
    int number = current == null ? 0 : Integer.parseInt(current.getFileName().toString());
    Files.createDirectories(generations());
    for (Path other : list(generations())) {
      if (!other.getFileName().toString().matches("\\d{6,9}")
          || Integer.parseInt(other.getFileName().toString()) > number) {
        delete(other);
      }
    }
    Path next = generations().resolve(String.format(Locale.ROOT, NUMBER, number + 1));
    return Files.createDirectory(next);
  }

  /**
   * Puts a complete generation into use; of the others only the one before it is kept, for those
   * who are about to read it, and those that somebody reads.
   */
  void use(Path generation) throws IOException {
    Path before = current();
    Path link = path.resolve("current.new");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, path.relativize(generation));
    Durable.forceFolder(generations());
    Files.move(link, pointer(), StandardCopyOption.ATOMIC_MOVE);
    Durable.forceFolder(path);
    for (Path other : list(generations())) {
      if (!other.getFileName().equals(generation.getFileName())
          && (before == null || !other.getFileName().equals(before.getFileName()))
          && !Holds.isHeld(other)) {
        delete(other);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
