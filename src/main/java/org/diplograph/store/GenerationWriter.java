package org.diplograph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes the next generation of a store: TDB2 with its text index, and beside it the quads as
 * N-Quads, so that exports need not open TDB2, which is for one process at a time. Nothing is in
 * use before {@link #finish}.
 *
 * <p>Where little changes, it begins with a copy of the last generation's TDB2 and puts in and
 * takes out the quads that differ; else it loads all anew, graphs that are the same from their kept
 * quads.
 */
public final class GenerationWriter implements AutoCloseable {
  static final String QUADS = "quads.nq.gz";
  static final String REFERENCE = "reference.nq.gz";
  static final String BUILD = "build.nq.gz";
  static final String WRITTEN = "written.nq.gz";
  static final String MANIFEST = "manifest.json";
  static final String GRAPHS = "graphs.json.gz";
  static final String USER_FILES = "user-files.json.gz";

  /** TDB2 keeps what was replaced: from this growth on it is loaded from nothing again. */
  private static final int MOST_GROWTH = 2;

  private static final Set<String> LOCKS = Set.of("tdb.lock", "write.lock");

  private final StoreFolder store;
  private final Path folder;
  private final boolean patching;
  private final long freshBytes;
  private final QuadSink sink;
  private final Map<String, QuadFile> files = new LinkedHashMap<>();
  private long quads;
  private boolean open = true;
  private boolean used;

  /** Begins a generation with nothing in it; the caller holds the store's lock. */
  public GenerationWriter(StoreFolder store) throws IOException {
    this(store, null, true);
  }

  /**
   * Begins a generation; the caller holds the store's lock.
   *
   * @param last the generation before, if there is one
   * @param afresh whether so much changes that all is better loaded anew
   */
  public GenerationWriter(StoreFolder store, @Nullable Generation last, boolean afresh)
      throws IOException {
    this.store = store;
    this.folder = store.next();
    this.patching = last != null && !afresh && canGrow(last);
    this.freshBytes = patching && last != null ? last.graphs().freshBytes() : 0;
    try {
      for (String name : List.of(QUADS, REFERENCE, BUILD, WRITTEN)) {
        Path before = last == null || last.graphs().in(name).isEmpty() ? null : last.file(name);
        files.put(
            name,
            new QuadFile(
                folder.resolve(name), before, last == null ? Map.of() : last.graphs().in(name)));
      }
      if (patching && last != null) {
        Durable.copy(last.file(TextIndexed.TDB2), folder.resolve(TextIndexed.TDB2), LOCKS);
        Durable.copy(last.file(TextIndexed.LUCENE), folder.resolve(TextIndexed.LUCENE), LOCKS);
      } else {
        Files.createDirectories(folder.resolve(TextIndexed.TDB2));
      }
      this.sink = patching ? QuadSink.patch(folder) : QuadSink.bulk(folder);
    } catch (IOException | RuntimeException | Error e) {
      closeFiles();
      StoreFolder.delete(folder);
      throw e;
    }
  }

  private static boolean canGrow(Generation last) throws IOException {
    long fresh = last.graphs().freshBytes();
    return fresh > 0 && Durable.size(last.file(TextIndexed.TDB2)) <= MOST_GROWTH * fresh;
  }

  /** A graph's bytes as the store keeps them; may be made by any thread. */
  public static byte[] bytes(List<Quad> graph) {
    return QuadBytes.of(graph);
  }

  /**
   * The graph of this name in the generation before, if it was made from the same; {@link #same}
   * takes it.
   */
  public static @Nullable Part unchanged(@Nullable Generation last, String name, String key)
      throws IOException {
    Part part = last == null ? null : last.graphs().in(QUADS).get(name);
    return part == null || !part.key().equals(key) ? null : part;
  }

  /** Takes a graph from the generation before. */
  public void same(Part part) throws IOException {
    same(files(QUADS), part);
  }

  private void same(QuadFile file, Part part) throws IOException {
    byte[] bytes = file.bytes(part);
    if (!patching) {
      QuadBytes.read(bytes).forEach(sink::add);
    }
    file.add(part.name(), part.key(), part.quads(), bytes);
    quads += part.quads();
  }

  /** Takes over what people wrote into the generation before; it is not counted. */
  public void keepWritten() throws IOException {
    long counted = quads;
    for (Part part : files(WRITTEN).before().values()) {
      same(files(WRITTEN), part);
    }
    quads = counted;
  }

  /**
   * Adds a graph.
   *
   * @param name its name, unique among all
   * @param key hash of what it was made from
   * @param more its quads
   * @param bytes the same as bytes
   */
  public void add(String name, String key, List<Quad> more, byte[] bytes) throws IOException {
    add(files(QUADS), name, key, more, bytes);
  }

  /** Adds a graph that is the same if its quads are: of links and reference data. */
  public void add(String name, List<Quad> more) throws IOException {
    add(files(QUADS), name, more);
  }

  /**
   * Adds ontology and lexicon.
   *
   * @param key hash of these; where it differs from the last generation's, all is loaded anew,
   *     since nodes without names cannot be told from one another
   */
  public void addReference(String key, List<Quad> more) throws IOException {
    QuadFile file = files(REFERENCE);
    Part before = file.before().get("reference");
    if (before != null && before.key().equals(key)) {
      same(file, before);
    } else {
      add(file, "reference", key, more, QuadBytes.of(more));
    }
  }

  /** Adds when and how the store was built. */
  public void addBuild(List<Quad> more) throws IOException {
    add(files(BUILD), "build", more);
  }

  private void add(QuadFile file, String name, List<Quad> more) throws IOException {
    byte[] bytes = QuadBytes.of(more);
    String key = Hashes.of(bytes);
    Part before = file.before().get(name);
    if (before != null && before.key().equals(key)) {
      same(file, before);
    } else {
      add(file, name, key, more, bytes);
    }
  }

  private void add(QuadFile file, String name, String key, List<Quad> more, byte[] bytes)
      throws IOException {
    Part before = patching ? file.before().get(name) : null;
    Set<Quad> gone = before == null ? Set.of() : new HashSet<>(file.quads(before));
    Set<Quad> here = gone.isEmpty() ? Set.of() : new HashSet<>(more);
    for (Quad quad : gone) {
      if (!here.contains(quad)) {
        sink.delete(quad);
      }
    }
    for (Quad quad : more) {
      if (!gone.contains(quad)) {
        sink.add(quad);
      }
    }
    file.add(name, key, more.size(), bytes);
    quads += more.size();
  }

  private QuadFile files(String name) {
    QuadFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException(name);
    }
    return file;
  }

  /** Keeps the user's files that the graph was built with. */
  public void keep(UserFiles user) throws IOException {
    Json.write(folder.resolve(USER_FILES), user);
  }

  /** How many quads were added. */
  public long quads() {
    return quads;
  }

  /** Completes the generation and puts it into use. */
  public void finish(Manifest manifest) throws IOException {
    if (patching) {
      for (QuadFile file : files.values()) {
        removeGone(file);
      }
    }
    open = false;
    sink.commit();
    Map<String, List<Part>> parts = new LinkedHashMap<>();
    files.forEach((name, file) -> parts.put(name, file.parts()));
    closeFiles();
    long fresh = patching ? freshBytes : Durable.size(folder.resolve(TextIndexed.TDB2));
    Json.write(folder.resolve(GRAPHS), new GraphIndex(parts, fresh));
    try (OutputStream out = Files.newOutputStream(folder.resolve(MANIFEST))) {
      Json.MAPPER.writeValue(out, manifest);
    }
    Durable.forceAll(folder);
    used = true;
    store.use(folder);
  }

  private void removeGone(QuadFile file) throws IOException {
    Set<String> here = new HashSet<>();
    file.parts().forEach(part -> here.add(part.name()));
    for (Part part : file.before().values()) {
      if (!here.contains(part.name())) {
        file.quads(part).forEach(sink::delete);
      }
    }
  }

  private void closeFiles() throws IOException {
    for (QuadFile file : files.values()) {
      file.close();
    }
  }

  /** Gives up the generation if it was not finished. */
  @Override
  public void close() throws IOException {
    if (used) {
      return;
    }
    try {
      if (open) {
        open = false;
        sink.abort();
      }
    } finally {
      closeFiles();
      StoreFolder.delete(folder);
    }
  }
}
