package org.diplograph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.diplograph.model.Extraction;
import org.diplograph.model.Sentence;

/** The kept extractions of a store, each in a file named by what it was made of. */
public final class Extractions {
  private static final String ENDING = ".json.gz";

  private final Path folder;
  private final Queue<Path> written = new ConcurrentLinkedQueue<>();
  private final Set<Path> folders = new HashSet<>();

  /** The extractions of the store in this folder. */
  public Extractions(StoreFolder store) {
    this.folder = store.extractions();
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + ENDING);
  }

  /** Whether there is an extraction of this key. */
  public boolean has(String key) {
    return Files.isRegularFile(file(key));
  }

  /** The keys of all extractions. */
  public Set<String> keys() throws IOException {
    Set<String> keys = new HashSet<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.endsWith(ENDING)) {
        keys.add(name.substring(0, name.length() - ENDING.length()));
      }
    }
    return keys;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  /** Keeps an extraction, without the words of its sentences: their spans tell where they are. */
  public void write(String key, Extraction extraction) throws IOException {
    Path file = file(key);
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), key, ".new");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh))) {
      Json.MAPPER.writeValue(out, withoutTokens(extraction));
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    written.add(file);
  }

  /** Brings what was written to the disk. */
  public void force() throws IOException {
    for (Path file = written.poll(); file != null; file = written.poll()) {
      Durable.force(file);
      folders.add(file.getParent());
    }
    folders.forEach(Durable::forceFolder);
    folders.clear();
  }

  private static Extraction withoutTokens(Extraction extraction) {
    List<Sentence> sentences =
        extraction.sentences().stream()
            .map(s -> new Sentence(s.index(), s.paragraph(), s.headline(), s.span(), List.of()))
            .toList();
    return new Extraction(
        extraction.article(),
        sentences,
        extraction.actors(),
        extraction.mentions(),
        extraction.events(),
        extraction.quotations(),
        extraction.tenures(),
        extraction.memberships(),
        extraction.coOccurrences());
  }

  /**
   * Reads an extraction.
   *
   * @throws StoreException if the file is broken
   */
  public Extraction read(String key) throws IOException {
    Path file = file(key);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return Json.MAPPER.readValue(in, Extraction.class);
    } catch (EOFException | ZipException | JsonProcessingException e) {
      throw new DamagedExtraction(key, file);
    } catch (IOException e) {
      throw new StoreException(file, "cannot be read (" + e.getMessage() + "): mend that");
    }
  }

  /** Deletes an extraction. */
  public void delete(String key) throws IOException {
    Files.deleteIfExists(file(key));
  }

  /** Deletes all extractions but these. */
  public void keep(Set<String> keys) throws IOException {
    Set<String> names = new HashSet<>();
    keys.forEach(key -> names.add(key + ENDING));
    for (Path file : files()) {
      if (!names.contains(file.getFileName().toString())) {
        Files.delete(file);
      }
    }
  }
}
