package org.diplograph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes the next generation of a store: TDB2 with its text index, and beside it the quads as
 * N-Quads, so that exports need not open TDB2, which is for one process at a time. Nothing is in
 * use before {@link #finish}.
 */
public final class GenerationWriter implements AutoCloseable {
  static final String QUADS = "quads.nq.gz";
  static final String REFERENCE = "reference.nq.gz";
  static final String BUILD = "build.nq.gz";
  static final String MANIFEST = "manifest.json";
  static final String USER_FILES = "user-files.json.gz";

  private final StoreFolder store;
  private final Path folder;
  private final Dataset dataset;
  private final DatasetGraph graph;
  private final Output data;
  private final Output reference;
  private final Output build;
  private long quads;
  private boolean open = true;

  private static final class Output {
    final OutputStream bytes;
    final StreamRDF stream;

    Output(Path file) throws IOException {
      bytes = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16);
      stream = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
      stream.start();
    }

    void close() throws IOException {
      stream.finish();
      bytes.close();
    }
  }

  /** Begins a generation; the caller holds the store's lock. */
  public GenerationWriter(StoreFolder store) throws IOException {
    this.store = store;
    this.folder = store.next();
    Files.createDirectories(folder.resolve(TextIndexed.TDB2));
    this.data = new Output(folder.resolve(QUADS));
    this.reference = new Output(folder.resolve(REFERENCE));
    this.build = new Output(folder.resolve(BUILD));
    this.dataset = TextIndexed.open(folder);
    this.graph = dataset.asDatasetGraph();
    dataset.begin(ReadWrite.WRITE);
  }

  /** Adds what articles say, links and reference data: what every export holds. */
  public void add(List<Quad> more) {
    write(more, data);
  }

  /** Adds ontology and lexicon. */
  public void addReference(List<Quad> more) {
    write(more, reference);
  }

  /** Adds when and how the store was built. */
  public void addBuild(List<Quad> more) {
    write(more, build);
  }

  private void write(List<Quad> more, Output output) {
    for (Quad quad : more) {
      graph.add(quad);
      output.stream.quad(quad);
    }
    quads += more.size();
  }

  /** Keeps the user's files that the graph was built with. */
  public void keep(UserFiles files) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve(USER_FILES)))) {
      Json.MAPPER.writeValue(out, files);
    }
  }

  /** How many quads were added. */
  public long quads() {
    return quads;
  }

  /** Completes the generation and puts it into use. */
  public void finish(Manifest manifest) throws IOException {
    dataset.commit();
    dataset.end();
    closeAll();
    Json.MAPPER.writeValue(folder.resolve(MANIFEST).toFile(), manifest);
    store.use(folder);
  }

  private void closeAll() throws IOException {
    open = false;
    TextIndexed.close(dataset);
    data.close();
    reference.close();
    build.close();
  }

  /** Gives up the generation if it was not finished. */
  @Override
  public void close() throws IOException {
    if (open) {
      dataset.abort();
      dataset.end();
      closeAll();
      StoreFolder.delete(folder);
    }
  }
}
