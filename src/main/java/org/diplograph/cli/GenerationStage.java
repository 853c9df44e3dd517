package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.LinksGraph;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.resolve.Identification;
import org.diplograph.store.Extractions;
import org.diplograph.store.Generation;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest;
import org.diplograph.store.StoreException;
import org.diplograph.store.StoreFolder;
import org.diplograph.store.UserFiles;
import org.jspecify.annotations.Nullable;

/** Writes the next generation of a store and puts it into use. */
final class GenerationStage {
  /** From this share of changed graphs on, all is loaded anew: that is faster for each graph. */
  private static final double MOST_CHANGED = 0.2;

  private final StoreFolder store;
  private final Workshop workshop;
  private final Extractions kept;
  private final BuildReport report;
  private final int workers;

  GenerationStage(
      StoreFolder store, Workshop workshop, Extractions kept, BuildReport report, int workers) {
    this.store = store;
    this.workshop = workshop;
    this.kept = kept;
    this.report = report;
    this.workers = workers;
  }

  /** What the generation is made of. */
  record Contents(
      Iris iris,
      ArticleSet articles,
      Map<String, String> copies,
      Identification identification,
      UserFiles files,
      String signature) {}

  /**
   * Writes it.
   *
   * @throws StoreException if there is no room for it; the last generation stays in use
   */
  Manifest write(Contents contents, @Nullable Generation last, Instant started) throws IOException {
    try {
      return writeAll(contents, last, started);
    } catch (StoreException | Failure e) {
      throw e;
    } catch (IOException | RuntimeException | InternalError e) {
      throw explained(e);
    }
  }

  private Manifest writeAll(Contents contents, @Nullable Generation last, Instant started)
      throws IOException {
    Iris iris = contents.iris();
    String knowledge = workshop.knowledge();
    GraphStage graphs =
        new GraphStage(
            kept,
            new ArticleMapper(iris, workshop.classes()),
            workshop.validator(),
            report,
            new GraphKeys(
                last, iris.base() + knowledge, contents.copies(), contents.identification()));
    LinksGraph links = new LinksGraph(iris, workshop.classes());
    boolean sameKnowledge = last != null && last.manifest().knowledge().equals(knowledge);
    boolean afresh = !sameKnowledge || graphs.changed(contents.articles().entries()) > MOST_CHANGED;
    try (GenerationWriter writer = new GenerationWriter(store, last, afresh)) {
      int rejected = report.rejectedCount();
      graphs.load(contents.articles().entries(), links, writer, workers);
      // An article that was not loaded must be reported by the next build as well.
      boolean whole = report.rejectedCount() == rejected;
      writer.add("links", links.quads());
      for (String name : List.of("countries", "organizations")) {
        List<Quad> quads = ReferenceGraphs.quads(name, iris);
        writer.add(name, knowledge + iris.base(), quads, GenerationWriter.bytes(quads));
      }
      writer.addReference(knowledge, ReferenceGraphs.reference(workshop.lexicon()));
      writer.addBuild(BuildGraph.quads(iris, started, Instant.now()));
      writer.keepWritten();
      writer.keep(contents.files().with(contents.identification().notices()));
      report.lap("map");
      report.count("quads", writer.quads());
      Manifest manifest =
          new Manifest(
              iris.base(),
              knowledge,
              whole ? contents.signature() : "incomplete",
              report.counts(),
              contents.copies(),
              contents.articles().all());
      writer.finish(manifest);
      report.notices(contents.identification().notices());
      report.lap("load");
      return manifest;
    }
  }

  /** A full disk shows as many kinds of failure: memory mapped to a file fails without a word. */
  private StoreException explained(Throwable e) throws IOException {
    Throwable first = e;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    long free = Files.getFileStore(store.path()).getUsableSpace();
    StoreException told =
        new StoreException(
            store.path(),
            String.format(
                Locale.ROOT,
                "the new state could not be written (%s; %d MB are free on its disk), and the last"
                    + " one stays: make room and build again",
                BuildReport.oneLine(first),
                free >> 20));
    told.initCause(e);
    return told;
  }
}
