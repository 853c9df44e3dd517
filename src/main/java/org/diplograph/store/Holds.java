package org.diplograph.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who reads which generation, in this process and in others: a shared lock on a file in it. A
 * process forgets all its locks on a file when it closes it anywhere, so each has one channel for
 * each generation, and counts.
 */
final class Holds {
  private static final String FILE = "in-use";
  private static final Map<Path, Held> HERE = new HashMap<>();

  private Holds() {}

  private static final class Held {
    private final @Nullable FileChannel channel;
    private int readers;

    Held(@Nullable FileChannel channel) {
      this.channel = channel;
    }
  }

  /** Keeps a generation from being deleted until the result is closed. */
  static Closeable take(Path generation) {
    Path folder = generation.toAbsolutePath().normalize();
    synchronized (HERE) {
      HERE.computeIfAbsent(folder, f -> new Held(lock(f))).readers++;
    }
    boolean[] given = {false};
    return () -> {
      synchronized (HERE) {
        if (!given[0]) {
          given[0] = true;
          release(folder);
        }
      }
    };
  }

  /** The lock; none in a store that may not be written, where nothing is deleted either. */
  private static @Nullable FileChannel lock(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
      return lock == null ? null : channel;
    } catch (IOException e) {
      return null;
    }
  }

  private static void release(Path folder) throws IOException {
    Held held = HERE.get(folder);
    if (held != null && --held.readers == 0) {
      HERE.remove(folder);
      if (held.channel != null) {
        held.channel.close();
      }
    }
  }

  /** Whether somebody reads a generation. */
  static boolean isHeld(Path generation) {
    Path folder = generation.toAbsolutePath().normalize();
    synchronized (HERE) {
      if (HERE.containsKey(folder)) {
        return true;
      }
      Path file = folder.resolve(FILE);
      if (!file.toFile().exists()) {
        return false;
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        FileLock lock = channel.tryLock();
        return lock == null;
      } catch (IOException e) {
        return false;
      }
    }
  }
}
