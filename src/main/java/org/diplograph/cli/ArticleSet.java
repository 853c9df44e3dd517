package org.diplograph.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.diplograph.model.Article;
import org.diplograph.store.Manifest.Entry;

/**
 * The articles of a graph, and which of them only repeat others. All is decided over the set, never
 * by the order in which they came.
 */
final class ArticleSet {
  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing((Entry e) -> e.issued() == null ? LocalDate.MIN : e.issued());
  private static final Comparator<Entry> NEWEST =
      BY_DATE.thenComparing(Entry::contentHash).thenComparing(Entry::source);
  private static final Comparator<Entry> FIRST = BY_DATE.thenComparing(Entry::identifier);

  private final Map<String, Entry> byIdentifier = new TreeMap<>();
  private final BiConsumer<String, String> rejected;

  /**
   * Makes an empty set.
   *
   * @param rejected takes where and why an article is left out
   */
  ArticleSet(BiConsumer<String, String> rejected) {
    this.rejected = rejected;
  }

  /** Adds an article; of two with one identifier the later wins, then the greater hash. */
  void add(Entry entry) {
    Entry other = byIdentifier.get(entry.identifier());
    if (other == null) {
      byIdentifier.put(entry.identifier(), entry);
      return;
    }
    Entry winner = NEWEST.compare(entry, other) > 0 ? entry : other;
    Entry loser = winner == entry ? other : entry;
    byIdentifier.put(entry.identifier(), winner);
    String reason =
        winner.contentHash().equals(loser.contentHash())
            ? "duplicate: the same article is in " + winner.source()
            : "same identifier "
                + entry.identifier()
                + " as "
                + winner.source()
                + ", which is later: keep one of them, or give them urls of their own";
    rejected.accept(loser.source(), reason);
  }

  /** Adds an article of an earlier build, unless this build has read its source anew. */
  void addEarlier(Entry entry) {
    Entry now = byIdentifier.get(entry.identifier());
    if (now == null || !now.source().equals(entry.source())) {
      add(entry);
    }
  }

  /** All articles by identifier. */
  Collection<Entry> entries() {
    return byIdentifier.values();
  }

  /** The articles that repeat another's words, each with the identifier of the first. */
  Map<String, String> copies() {
    Map<String, List<Entry>> groups = new TreeMap<>();
    for (Entry entry : entries()) {
      groups.computeIfAbsent(entry.textHash(), h -> new ArrayList<>(1)).add(entry);
    }
    Map<String, String> copies = new TreeMap<>();
    for (List<Entry> group : groups.values()) {
      Entry first = group.stream().min(FIRST).orElseThrow();
      for (Entry entry : group) {
        if (entry != first) {
          copies.put(entry.identifier(), first.identifier());
        }
      }
    }
    return copies;
  }

  /**
   * A hash of the words of an article's body: copies differ in headline, case and marks at most.
   */
  static String textHash(Article article) {
    String body = article.text().substring(article.bodyBegin());
    String words = body.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    byte[] digest = ProgramHash.sha256().digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 16);
  }
}
