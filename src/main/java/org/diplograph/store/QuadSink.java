package org.diplograph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.diplograph.rdf.Vocabulary;

/** The dataset of a generation in the making, with its text index; for one thread. */
sealed interface QuadSink {
  void add(Quad quad);

  void delete(Quad quad);

  /** Ends the work and lets go of the files. */
  void commit();

  /** Gives the work up and lets go of the files. */
  void abort();

  /** Loads an empty dataset. */
  static QuadSink bulk(Path generation) throws IOException {
    return new Bulk(TextIndexed.open(generation));
  }

  /** Changes a dataset that holds something. */
  static QuadSink patch(Path generation) throws IOException {
    return new Patch(TextIndexed.open(generation));
  }

  /** What is read from the store in Turtle is then written with the prefixes that people know. */
  private static void addPrefixes(DatasetGraph graph) {
    Vocabulary.prefixes().forEach(graph.prefixes()::add);
  }

  /**
   * First one index of the quads, then the others one by one from that: twice as fast as all of
   * them quad by quad, because each is written in its own order.
   */
  final class Bulk implements QuadSink {
    private final Dataset dataset;
    private final TextIndex text;
    private final DataLoader loader;

    Bulk(Dataset dataset) {
      this.dataset = dataset;
      DatasetGraphText both = (DatasetGraphText) dataset.asDatasetGraph();
      this.text = both.getTextIndex();
      this.loader = LoaderFactory.sequentialLoader(both.getWrapped(), (line, values) -> {});
      loader.startBulk();
    }

    @Override
    public void add(Quad quad) {
      loader.stream().quad(quad);
      Entity entity = TextQueryFuncs.entityFromQuad(text.getDocDef(), quad);
      if (entity != null) {
        text.addEntity(entity);
      }
    }

    @Override
    public void delete(Quad quad) {
      throw new IllegalStateException("nothing is in it yet: " + quad);
    }

    @Override
    public void commit() {
      loader.finishBulk();
      Txn.executeWrite(dataset, () -> addPrefixes(dataset.asDatasetGraph()));
      text.commit();
      TextIndexed.close(dataset);
    }

    @Override
    public void abort() {
      try {
        loader.finishException(new IllegalStateException("given up"));
      } finally {
        TextIndexed.close(dataset);
      }
    }
  }

  /** Quad by quad, in one transaction. */
  final class Patch implements QuadSink {
    private final Dataset dataset;
    private final DatasetGraph graph;

    Patch(Dataset dataset) {
      this.dataset = dataset;
      this.graph = dataset.asDatasetGraph();
      dataset.begin(ReadWrite.WRITE);
    }

    @Override
    public void add(Quad quad) {
      graph.add(quad);
    }

    @Override
    public void delete(Quad quad) {
      graph.delete(quad);
    }

    @Override
    public void commit() {
      addPrefixes(graph);
      dataset.commit();
      dataset.end();
      TextIndexed.close(dataset);
    }

    @Override
    public void abort() {
      try {
        dataset.abort();
        dataset.end();
      } finally {
        TextIndexed.close(dataset);
      }
    }
  }
}
