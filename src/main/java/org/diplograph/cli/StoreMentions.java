package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.Extraction;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.Iris;
import org.diplograph.resolve.Decisions;
import org.diplograph.store.Extractions;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;

/** Finds mentions of articles by their IRIs; reads only the articles that are asked for. */
final class StoreMentions implements Decisions.Mentions {
  private final Iris iris;
  private final Extractions kept;
  private final Map<String, String> identifiers = new HashMap<>();
  private final Map<String, String> extractions = new HashMap<>();
  private final Map<String, List<Decisions.Mentioned>> read = new HashMap<>();

  /**
   * Knows the mentions of these articles.
   *
   * @param copies the identifiers of those that only repeat others
   */
  StoreMentions(Iris iris, Collection<Entry> entries, Set<String> copies, Extractions kept) {
    this.iris = iris;
    this.kept = kept;
    for (Entry entry : entries) {
      if (!copies.contains(entry.identifier())) {
        identifiers.put(iri(entry.identifier()), entry.identifier());
        extractions.put(entry.identifier(), entry.extraction());
      }
    }
  }

  private String iri(String identifier) {
    return iris.article(identifier).getURI();
  }

  /** Adds an article. */
  void put(String identifier, Extraction extraction) {
    identifiers.put(iri(identifier), identifier);
    read.put(identifier, mentions(identifier, extraction));
  }

  @Override
  public Decisions.@Nullable Mentioned find(String article, int number) {
    String identifier = identifiers.get(article);
    if (identifier == null) {
      return null;
    }
    List<Decisions.Mentioned> mentions = read.computeIfAbsent(identifier, this::mentions);
    return number < mentions.size() ? mentions.get(number) : null;
  }

  private List<Decisions.Mentioned> mentions(String identifier) {
    String key = extractions.get(identifier);
    try {
      return key == null ? List.of() : mentions(identifier, kept.read(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Decisions.Mentioned> mentions(String identifier, Extraction extraction) {
    String text = extraction.article().text();
    return ArticleMapper.mentions(extraction).stream()
        .map(m -> new Decisions.Mentioned(identifier, m.actor(), m.span().in(text)))
        .toList();
  }
}
