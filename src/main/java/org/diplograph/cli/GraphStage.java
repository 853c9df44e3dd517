package org.diplograph.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Extraction;
import org.diplograph.model.Mention;
import org.diplograph.model.Resolution;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.ArticleValidator;
import org.diplograph.rdf.LinksGraph;
import org.diplograph.resolve.Identification;
import org.diplograph.store.Extractions;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;

/** Maps and validates each article, and loads what conforms. */
final class GraphStage {
  private final Extractions kept;
  private final ArticleMapper mapper;
  private final ArticleValidator validator;
  private final BuildReport report;

  GraphStage(
      Extractions kept, ArticleMapper mapper, ArticleValidator validator, BuildReport report) {
    this.kept = kept;
    this.mapper = mapper;
    this.validator = validator;
    this.report = report;
  }

  /** An article's graph, or what is wrong with it. */
  private record Mapped(
      Entry entry, @Nullable Extraction extraction, List<Quad> quads, List<String> violations) {}

  /** Loads the articles, in order; the rest of the work is done by several workers. */
  void load(
      Collection<Entry> entries,
      Map<String, String> copies,
      Identification identification,
      LinksGraph links,
      GenerationWriter writer,
      int workers)
      throws IOException {
    Resolution resolution = identification.resolution();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    Deque<Future<Mapped>> waiting = new ArrayDeque<>();
    Set<Actor> seen = new HashSet<>();
    try {
      for (Entry entry : entries) {
        boolean copy = copies.containsKey(entry.identifier());
        Callable<Mapped> task = () -> map(entry, copy, resolution);
        waiting.add(pool.submit(task));
        if (waiting.size() > 4 * workers) {
          load(take(waiting), resolution, links, writer, seen);
        }
      }
      while (!waiting.isEmpty()) {
        load(take(waiting), resolution, links, writer, seen);
      }
    } finally {
      pool.shutdownNow();
    }
    copies.forEach(links::addCopy);
    identification.links().stream()
        .filter(link -> seen.contains(link.actor()))
        .forEach(links::addSame);
    count(seen);
  }

  private static Mapped take(Deque<Future<Mapped>> waiting) throws IOException {
    try {
      return waiting.removeFirst().get();
    } catch (ExecutionException e) {
      throw new IOException("map: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Mapped map(Entry entry, boolean copy, Resolution resolution) throws IOException {
    Extraction extraction = kept.read(entry.extraction());
    if (copy) {
      return new Mapped(entry, null, mapper.mapCopy(extraction.article()), List.of());
    }
    try {
      List<Quad> quads = mapper.map(extraction, resolution.of(entry.identifier()));
      return new Mapped(entry, extraction, quads, validator.violations(quads));
    } catch (RuntimeException e) {
      return new Mapped(entry, extraction, List.of(), List.of(String.valueOf(e.getMessage())));
    }
  }

  private void load(
      Mapped mapped,
      Resolution resolution,
      LinksGraph links,
      GenerationWriter writer,
      Set<Actor> seen) {
    if (!mapped.violations().isEmpty()) {
      report.reject(
          mapped.entry().source(),
          "its graph does not conform to ontology/shapes.ttl and is not loaded: "
              + mapped.violations().get(0)
              + (mapped.violations().size() > 1
                  ? " (and " + (mapped.violations().size() - 1) + " more)"
                  : ""));
      return;
    }
    writer.add(mapped.quads());
    report.count("articles", 1);
    Extraction extraction = mapped.extraction();
    if (extraction != null) {
      List<Actor> actors = resolution.of(mapped.entry().identifier());
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

  private void count(Set<Actor> seen) {
    report.count("people", of(ActorType.PERSON, seen));
    report.count("countries", of(ActorType.COUNTRY, seen));
    report.count("organizations", of(ActorType.ORGANIZATION, seen));
  }

  private static long of(ActorType type, Set<Actor> seen) {
    return seen.stream().filter(a -> a.type() == type).count();
  }
}
