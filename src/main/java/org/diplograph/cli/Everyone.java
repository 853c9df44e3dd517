package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.Extraction;
import org.diplograph.model.LocalActor;
import org.diplograph.rdf.Iris;
import org.diplograph.store.Extractions;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The actors of all articles.
 *
 * @param actors the actors of each article by its identifier
 * @param dates when the articles were published, where that is known
 * @param mentions finds mentions by their IRIs
 */
record Everyone(
    Map<String, List<LocalActor>> actors, Map<String, LocalDate> dates, StoreMentions mentions) {

  /**
   * Reads them.
   *
   * @param copies the identifiers of articles that only repeat others: these have no actors
   */
  static Everyone read(Collection<Entry> entries, Set<String> copies, Iris iris, Extractions kept)
      throws IOException {
    Everyone everyone =
        new Everyone(
            new TreeMap<>(), new TreeMap<>(), new StoreMentions(iris, entries, copies, kept));
    List<Entry> originals = entries.stream().filter(e -> !copies.contains(e.identifier())).toList();
    List<List<LocalActor>> actors = actors(originals, kept);
    for (int i = 0; i < actors.size(); i++) {
      everyone.add(originals.get(i).identifier(), originals.get(i).issued(), actors.get(i));
    }
    return everyone;
  }

  private static List<List<LocalActor>> actors(List<Entry> entries, Extractions kept)
      throws IOException {
    try {
      return entries.parallelStream().map(entry -> actors(entry, kept)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<LocalActor> actors(Entry entry, Extractions kept) {
    try {
      return kept.read(entry.extraction()).actors();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String identifier, @Nullable LocalDate date, List<LocalActor> all) {
    actors.put(identifier, all);
    if (date != null) {
      dates.put(identifier, date);
    }
  }

  /** Adds an article that is not in the store, or puts it in the place of the one that is. */
  void put(String identifier, Extraction extraction) {
    dates.remove(identifier);
    add(identifier, extraction.article().issued(), extraction.actors());
    mentions.put(identifier, extraction);
  }
}
