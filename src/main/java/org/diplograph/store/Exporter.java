package org.diplograph.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.diplograph.rdf.Vocabulary;

/** Writes a generation's graph in a format that other tools read. */
public final class Exporter {
  private final Generation generation;
  private final boolean withReference;
  private final boolean withBuild;
  private final boolean withWritten;

  /**
   * Makes an exporter.
   *
   * @param generation what to export
   * @param withReference whether ontology and lexicon are to be added
   * @param withBuild whether the graph about the build is to be added
   * @param withWritten whether what people wrote by updates is to be added
   */
  public Exporter(
      Generation generation, boolean withReference, boolean withBuild, boolean withWritten) {
    this.generation = generation;
    this.withReference = withReference;
    this.withBuild = withBuild;
    this.withWritten = withWritten;
  }

  /**
   * Exports.
   *
   * @param target a file, gzipped if it ends in {@code .gz}, or {@code -} for standard output
   * @return how many quads, or triples where the format has no graphs, were written
   */
  public long export(ExportFormat format, String target) throws IOException {
    try (Closeable hold = generation.hold();
        OutputStream out = open(target)) {
      return switch (format) {
        case nquads -> stream(out, RDFFormat.NQUADS_UTF8, false);
        case trig -> stream(out, RDFFormat.TRIG_BLOCKS, false);
        case ntriples -> stream(out, RDFFormat.NTRIPLES_UTF8, true);
        case turtle -> stream(out, RDFFormat.TURTLE_BLOCKS, true);
        case jsonld -> dataset(out);
        case rdfxml -> graph(out);
      };
    }
  }

  private static OutputStream open(String target) throws IOException {
    if (target.equals("-")) {
      return new FilterOutputStream(new BufferedOutputStream(System.out)) {
        @Override
        public void close() throws IOException {
          flush();
        }
      };
    }
    Path file = Path.of(target);
    if (Files.isDirectory(file)) {
      throw new IOException("export: " + target + ": is a folder: name a file");
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new IOException("export: " + target + ": its folder does not exist: make it first");
    }
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return target.endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
  }

  private void send(StreamRDF out) throws IOException {
    generation.data(out);
    if (withReference) {
      generation.reference(out);
    }
    if (withBuild) {
      generation.build(out);
    }
    if (withWritten) {
      generation.written(out);
    }
  }

  private long stream(OutputStream out, RDFFormat format, boolean triples) throws IOException {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    CountingStream counting = new CountingStream(writer, triples);
    counting.start();
    Vocabulary.prefixes().forEach(counting::prefix);
    send(new CountingStream.Body(counting));
    counting.finish();
    return counting.count();
  }

  private long dataset(OutputStream out) throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    send(StreamRDFLib.dataset(dataset));
    Vocabulary.prefixes().forEach(dataset.prefixes()::add);
    RDFDataMgr.write(out, dataset, RDFFormat.JSONLD11_PLAIN);
    return dataset.stream().count();
  }

  private long graph(OutputStream out) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    CountingStream counting = new CountingStream(StreamRDFLib.graph(graph), true);
    send(new CountingStream.Body(counting));
    graph.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes());
    RDFDataMgr.write(out, graph, RDFFormat.RDFXML_PLAIN);
    return graph.size();
  }
}
