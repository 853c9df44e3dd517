package org.diplograph.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.diplograph.model.Article;
import org.diplograph.resolve.CopyFinder;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a graph, and which of them only repeat others. All is decided over the set, never
 * by the order in which they came. What is displaced by another of its identifier stays known: the
 * other may be gone one day.
 */
final class ArticleSet {
  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing((Entry e) -> e.issued() == null ? LocalDate.MIN : e.issued());
  private static final Comparator<Entry> NEWEST =
      BY_DATE.thenComparing(Entry::contentHash).thenComparing(Entry::source);
  private static final Comparator<Entry> FIRST = BY_DATE.thenComparing(Entry::identifier);

  private final Map<String, List<Entry>> byIdentifier = new TreeMap<>();
  private final Set<String> readNow = new HashSet<>();
  private final BiConsumer<String, String> rejected;
  private @Nullable Map<String, Entry> winners;

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
    readNow.add(entry.source());
    put(entry);
  }

  /** Adds an article of an earlier build, unless this build has read it anew. */
  void addEarlier(Entry entry) {
    if (!(readNow.contains(entry.source()) && knows(entry))) {
      put(entry);
    }
  }

  private boolean knows(Entry entry) {
    return byIdentifier.getOrDefault(entry.identifier(), List.of()).stream()
        .anyMatch(e -> e.source().equals(entry.source()));
  }

  private void put(Entry entry) {
    byIdentifier.computeIfAbsent(entry.identifier(), i -> new ArrayList<>(1)).add(entry);
    winners = null;
  }

  /** Whether an article of this identifier is in it. */
  boolean has(String identifier) {
    return byIdentifier.containsKey(identifier);
  }

  /** The articles by identifier, without those displaced. */
  Collection<Entry> entries() {
    if (winners == null) {
      Map<String, Entry> found = new TreeMap<>();
      byIdentifier.forEach((identifier, all) -> found.put(identifier, winner(all)));
      winners = found;
    }
    return winners.values();
  }

  /** All that was read, those displaced too, sorted. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    for (List<Entry> same : byIdentifier.values()) {
      same.stream().sorted(NEWEST.reversed()).forEach(all::add);
    }
    return all;
  }

  private Entry winner(List<Entry> all) {
    Entry winner = all.stream().max(NEWEST).orElseThrow();
    for (Entry loser : all) {
      boolean news = readNow.contains(loser.source()) || readNow.contains(winner.source());
      if (loser != winner && news) {
        rejected.accept(loser.source(), reason(loser, winner));
      }
    }
    return winner;
  }

  private static String reason(Entry loser, Entry winner) {
    return winner.contentHash().equals(loser.contentHash())
        ? "duplicate: the same article is in " + winner.source()
        : "same identifier "
            + winner.identifier()
            + " as "
            + winner.source()
            + ", which is later: keep one of them, or give them urls of their own";
  }

  /**
   * The articles that only repeat others, each with the identifier of the other.
   *
   * @param bodies gives the body of an article
   */
  Map<String, String> copies(Function<Entry, String> bodies) {
    Map<String, Entry> known = new TreeMap<>();
    entries().forEach(e -> known.put(e.identifier(), e));
    List<CopyFinder.Candidate> candidates =
        known.values().stream()
            .sorted(FIRST)
            .map(e -> new CopyFinder.Candidate(e.identifier(), e.textHash(), e.sketch()))
            .toList();
    return CopyFinder.find(candidates, identifier -> body(known.get(identifier), bodies));
  }

  private static String body(@Nullable Entry entry, Function<Entry, String> bodies) {
    return entry == null ? "" : bodies.apply(entry);
  }

  /** A hash of the words of an article's body: exact copies differ in case and marks at most. */
  static String textHash(Article article) {
    String words =
        body(article).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    byte[] digest = ProgramHash.sha256().digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 16);
  }

  /** An article's text without its headline. */
  static String body(Article article) {
    return article.text().substring(article.bodyBegin());
  }
}
