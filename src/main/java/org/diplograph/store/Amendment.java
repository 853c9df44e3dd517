package org.diplograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateRequest;

/**
 * What people write into a store beside what builds make: a SPARQL update makes the next
 * generation, as a build does, so that all that holds of builds holds of it. What was written is
 * kept as N-Quads of its own, and builds take it over.
 */
public final class Amendment {
  private static final Set<String> LOCKS = Set.of("tdb.lock", "write.lock");

  /** Files that stay as they are, by name; those of the user may be missing. */
  private static final List<String> SAME =
      List.of(
          GenerationWriter.QUADS,
          GenerationWriter.REFERENCE,
          GenerationWriter.BUILD,
          GenerationWriter.USER_FILES,
          GenerationWriter.MANIFEST);

  /** What updates may not do. */
  public interface Limits {
    /** Takes away what an update may not use of a dataset. */
    void restrict(DatasetGraph dataset);

    /** Runs an update, as long as it may. */
    void run(UpdateExec update);
  }

  private final Generation last;
  private final Path folder;

  private Amendment(Generation last, Path folder) {
    this.last = last;
    this.folder = folder;
  }

  /**
   * Carries an update out and puts the generation that it makes into use.
   *
   * @param store the store
   * @param request the update
   * @param limits takes away what updates may not use, and bounds how long they run
   * @throws RefusedUpdate if it loads a file, or changes what builds make; nothing is changed
   * @throws StoreException if a build or another update runs; nothing is changed
   */
  public static void apply(StoreFolder store, UpdateRequest request, Limits limits)
      throws IOException {
    if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      throw new RefusedUpdate("LOAD: nothing is read from elsewhere: send the statements");
    }
    try (StoreFolder.Lock lock = store.lock()) {
      Generation last = Generation.current(store);
      Path folder = store.next();
      boolean used = false;
      try {
        new Amendment(last, folder).write(request, limits);
        Durable.forceAll(folder);
        used = true;
        store.use(folder);
      } finally {
        if (!used) {
          StoreFolder.delete(folder);
        }
      }
    }
  }

  private void write(UpdateRequest request, Limits limits) throws IOException {
    for (String name : SAME) {
      if (Files.exists(last.file(name))) {
        Files.copy(last.file(name), folder.resolve(name));
      }
    }
    for (String name : List.of(TextIndexed.TDB2, TextIndexed.LUCENE)) {
      Durable.copy(last.file(name), folder.resolve(name), LOCKS);
    }
    Dataset dataset = TextIndexed.open(folder);
    limits.restrict(dataset.asDatasetGraph());
    dataset.begin(ReadWrite.WRITE);
    try {
      OwnGraphs graphs = new OwnGraphs(dataset.asDatasetGraph(), last.manifest().base());
      limits.run(UpdateExec.dataset(graphs).update(request).build());
      keep(graphs);
      dataset.commit();
    } catch (IOException | RuntimeException | Error e) {
      dataset.abort();
      throw e;
    } finally {
      dataset.end();
      TextIndexed.close(dataset);
    }
  }

  /** Graphs that were not touched are taken over, those that were are read from the dataset. */
  private void keep(OwnGraphs graphs) throws IOException {
    Map<String, List<Part>> parts = new LinkedHashMap<>(last.graphs().parts());
    Map<String, Part> before = last.graphs().in(GenerationWriter.WRITTEN);
    Path old = before.isEmpty() ? null : last.file(GenerationWriter.WRITTEN);
    try (QuadFile file = new QuadFile(folder.resolve(GenerationWriter.WRITTEN), old, before)) {
      Set<Node> touched = graphs.touched();
      for (Part part : before.values()) {
        if (touched.stream().noneMatch(g -> g.getURI().equals(part.name()))) {
          file.add(part.name(), part.key(), part.quads(), file.bytes(part));
        }
      }
      for (Node graph : touched) {
        List<Quad> quads = new ArrayList<>();
        graphs.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        if (!quads.isEmpty()) {
          byte[] bytes = QuadBytes.of(quads);
          file.add(graph.getURI(), Hashes.of(bytes), quads.size(), bytes);
        }
      }
      parts.put(GenerationWriter.WRITTEN, file.parts());
    }
    Json.write(
        folder.resolve(GenerationWriter.GRAPHS), new GraphIndex(parts, last.graphs().freshBytes()));
  }
}
