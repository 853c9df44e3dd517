package org.diplograph.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Extraction;
import org.diplograph.model.Mention;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.ArticleValidator;
import org.diplograph.rdf.LinksGraph;
import org.diplograph.store.Extractions;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.Part;
import org.jspecify.annotations.Nullable;

/** Maps and validates each article whose graph is not as it was, and loads what conforms. */
final class GraphStage {
  private final Extractions kept;
  private final ArticleMapper mapper;
  private final ArticleValidator validator;
  private final BuildReport report;
  private final GraphKeys keys;
  private final Set<Actor> seen = new HashSet<>();

  GraphStage(
      Extractions kept,
      ArticleMapper mapper,
      ArticleValidator validator,
      BuildReport report,
      GraphKeys keys) {
    this.kept = kept;
    this.mapper = mapper;
    this.validator = validator;
    this.report = report;
    this.keys = keys;
  }

  /** An article's graph, or what is wrong with it. */
  private record Mapped(
      Entry entry,
      @Nullable Extraction extraction,
      @Nullable Part unchanged,
      List<Quad> quads,
      byte[] bytes,
      List<String> violations) {
    static Mapped wrong(Entry entry, List<String> violations) {
      return new Mapped(entry, null, null, List.of(), new byte[0], violations);
    }
  }

  /** The share of articles whose graphs are not as they were. */
  double changed(Collection<Entry> entries) throws IOException {
    int changed = 0;
    for (Entry entry : entries) {
      if (keys.unchanged(entry) == null) {
        changed++;
      }
    }
    report.aside("graphs written", changed);
    return (double) changed / entries.size();
  }

  /** Loads the articles, in order; the rest of the work is done by several workers. */
  void load(Collection<Entry> entries, LinksGraph links, GenerationWriter writer, int workers)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    Deque<Future<Mapped>> waiting = new ArrayDeque<>();
    try (Progress progress = new Progress("graphs", entries.size())) {
      for (Entry entry : entries) {
        waiting.add(pool.submit(() -> map(entry)));
        if (waiting.size() > 4 * workers) {
          load(take(waiting), links, writer);
          progress.step();
        }
      }
      while (!waiting.isEmpty()) {
        load(take(waiting), links, writer);
        progress.step();
      }
    } finally {
      pool.shutdownNow();
    }
    keys.copies().forEach(links::addCopy);
    keys.identification().links().stream()
        .filter(link -> seen.contains(link.actor()))
        .forEach(links::addSame);
    count();
  }

  private static Mapped take(Deque<Future<Mapped>> waiting) throws IOException {
    try {
      return waiting.removeFirst().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof OutOfMemoryError memory) {
        throw memory;
      }
      throw new IOException("map: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Mapped map(Entry entry) throws IOException {
    Part unchanged = keys.unchanged(entry);
    Extraction extraction = kept.read(entry.extraction());
    boolean copy = keys.isCopy(entry);
    if (unchanged != null) {
      return new Mapped(
          entry, copy ? null : extraction, unchanged, List.of(), new byte[0], List.of());
    }
    try {
      List<Quad> quads =
          copy ? mapper.mapCopy(extraction.article()) : mapper.map(extraction, keys.actors(entry));
      List<String> violations = copy ? List.of() : validator.violations(quads);
      return violations.isEmpty()
          ? new Mapped(
              entry,
              copy ? null : extraction,
              null,
              quads,
              GenerationWriter.bytes(quads),
              List.of())
          : Mapped.wrong(entry, violations);
    } catch (RuntimeException | StackOverflowError e) {
      return Mapped.wrong(entry, List.of(String.valueOf(e.getMessage())));
    }
  }

  private void load(Mapped mapped, LinksGraph links, GenerationWriter writer) throws IOException {
    Entry entry = mapped.entry();
    if (!mapped.violations().isEmpty()) {
      report.reject(
          entry.source(),
          "its graph does not conform to ontology/shapes.ttl and is not loaded: "
              + mapped.violations().get(0)
              + (mapped.violations().size() > 1
                  ? " (and " + (mapped.violations().size() - 1) + " more)"
                  : ""));
      return;
    }
    if (mapped.unchanged() != null) {
      writer.same(mapped.unchanged());
    } else {
      writer.add(entry.identifier(), keys.key(entry), mapped.quads(), mapped.bytes());
    }
    report.count("articles", 1);
    Extraction extraction = mapped.extraction();
    if (extraction == null) {
      report.count("copies", 1);
    } else {
      List<Actor> actors = keys.actors(entry);
      links.add(extraction, actors);
      report.count("sentences", extraction.sentences().size());
      report.count("events", extraction.events().size());
      mentioned(extraction).forEach(local -> seen.add(actors.get(local)));
    }
  }

  private static List<Integer> mentioned(Extraction extraction) {
    List<Integer> ids = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.form() != Mention.Form.PLACE) {
        ids.add(mention.actor());
      }
    }
    return ids;
  }

  private void count() {
    report.count("people", of(ActorType.PERSON));
    report.count("countries", of(ActorType.COUNTRY));
    report.count("organizations", of(ActorType.ORGANIZATION));
  }

  private long of(ActorType type) {
    return seen.stream().filter(a -> a.type() == type).count();
  }
}
