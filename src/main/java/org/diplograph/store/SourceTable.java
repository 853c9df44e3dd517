package org.diplograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What was found in each file when it was last read, and how the file looked then: so that what did
 * not change need not be read again. It is only there to save time; without it all is read.
 */
public final class SourceTable {
  /** Times of files are kept this coarsely on some file systems. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  private final Path file;
  private final String reading;
  private final Map<String, Source> before;
  private final Map<String, Source> now = new TreeMap<>();

  /**
   * How a file looks from outside. The time of change is set by the system alone: it tells that a
   * file was changed even if its other time was set back.
   *
   * @param size its bytes
   * @param modified when it was last written, in nanoseconds
   * @param changed when it was last changed in any way, in nanoseconds
   * @param file which file it is, among those of its disk
   */
  public record Stamp(long size, long modified, long changed, String file) {
    /** The stamp of a file as it is. */
    public static Stamp of(Path file) throws IOException {
      Map<String, Object> found;
      try {
        found = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,dev,ino");
      } catch (UnsupportedOperationException | IllegalArgumentException e) {
        found = Files.readAttributes(file, "size,lastModifiedTime,fileKey");
      }
      Object modified = found.get("lastModifiedTime");
      Object changed = found.getOrDefault("ctime", modified);
      String key = found.get("dev") + ":" + found.get("ino") + ":" + found.get("fileKey");
      return new Stamp(((Number) size(found)).longValue(), nanos(modified), nanos(changed), key);
    }

    private static Object size(Map<String, Object> found) {
      Object size = found.get("size");
      return size == null ? -1L : size;
    }

    private static long nanos(@Nullable Object time) {
      return time instanceof FileTime t ? t.to(TimeUnit.NANOSECONDS) : 0;
    }

    /**
     * Whether a change after this stamp was taken would show. It might not, where the file was
     * changed just before: two changes may fall on one tick of the clock.
     */
    boolean isTelling(Instant taken) {
      long latest = TimeUnit.MILLISECONDS.toNanos(taken.minus(COARSEST).toEpochMilli());
      return modified < latest && changed < latest;
    }
  }

  /**
   * What was found in a file.
   *
   * @param name what identified it
   * @param stamp how it looked
   * @param entries its articles
   * @param problems what in it gave no article
   */
  public record Source(String name, Stamp stamp, List<Entry> entries, List<Problem> problems) {
    /** Keeps its own copies. */
    public Source {
      entries = List.copyOf(entries);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Something that gave no article.
   *
   * @param where the file, and the record in it
   * @param reason why
   */
  public record Problem(String where, String reason) {}

  /** The table as it is written. */
  private record Table(String reading, Map<String, Source> sources) {}

  private SourceTable(Path file, String reading, Map<String, Source> before) {
    this.file = file;
    this.reading = reading;
    this.before = before;
  }

  /**
   * Opens the table of a store; it is empty if it cannot be read.
   *
   * @param reading hash of all that reading and extraction depend on but the files
   */
  public static SourceTable open(StoreFolder store, String reading) {
    Map<String, Source> before = Map.of();
    try {
      Table table = Json.read(store.sources(), Table.class);
      if (reading.equals(table.reading())) {
        before = table.sources();
      }
    } catch (NoSuchFileException e) {
      // The first build.
    } catch (IOException | RuntimeException e) {
      // Damaged, or of another version: the files are read again.
    }
    return new SourceTable(store.sources(), reading, before);
  }

  /** What was found in a file, null if it must be read again. */
  public @Nullable Source find(String source, Stamp stamp) {
    Source found = before.get(source);
    return found != null && found.stamp().equals(stamp) ? found : null;
  }

  /** Takes note of a file that is as it was. */
  public void same(String source, Source found) {
    now.put(source, found);
  }

  /**
   * Takes note of what was found in a file.
   *
   * @param taken when the stamp was taken, before the file was read
   */
  public void put(String source, Source found, Instant taken) {
    if (found.stamp().isTelling(taken)) {
      now.put(source, found);
    }
  }

  /** Writes the table; files that were no input this time stay in it while they are there. */
  public void write() throws IOException {
    Map<String, Source> all = new TreeMap<>(before);
    all.keySet().removeIf(source -> !now.containsKey(source) && Files.notExists(Path.of(source)));
    all.putAll(now);
    if (all.equals(before)) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Json.write(fresh, new Table(reading, all));
    Durable.force(fresh);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
