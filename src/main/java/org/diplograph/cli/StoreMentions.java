package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.Mention;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.Iris;
import org.diplograph.resolve.Decisions;
import org.diplograph.store.Extractions;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;

/** Finds mentions of a store's articles by their IRIs. */
final class StoreMentions implements Decisions.Mentions {
  private final Extractions kept;
  private final Map<String, Entry> byIri = new HashMap<>();
  private final Map<String, List<Mention>> read = new HashMap<>();

  /**
   * Knows the mentions of these articles.
   *
   * @param copies the identifiers of those that only repeat others
   */
  StoreMentions(Iris iris, Collection<Entry> entries, Set<String> copies, Extractions kept) {
    this.kept = kept;
    for (Entry entry : entries) {
      if (!copies.contains(entry.identifier())) {
        byIri.put(iris.article(entry.identifier()).getURI(), entry);
      }
    }
  }

  @Override
  public Decisions.@Nullable Mentioned find(String article, int number) {
    Entry entry = byIri.get(article);
    if (entry == null) {
      return null;
    }
    List<Mention> mentions = read.computeIfAbsent(article, k -> mentions(entry));
    return number < mentions.size()
        ? new Decisions.Mentioned(entry.identifier(), mentions.get(number).actor())
        : null;
  }

  private List<Mention> mentions(Entry entry) {
    try {
      return ArticleMapper.mentions(kept.read(entry.extraction()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
