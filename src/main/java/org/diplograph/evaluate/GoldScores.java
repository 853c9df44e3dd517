package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.evaluate.ArticleFacts.EventFact;
import org.diplograph.evaluate.ArticleFacts.Named;
import org.diplograph.evaluate.ArticleFacts.QuotationFact;
import org.diplograph.evaluate.ArticleFacts.TenureFact;
import org.jspecify.annotations.Nullable;

/** Adds up, article by article, how an extracted graph compares with what a reader wrote down. */
public final class GoldScores {
  private final Map<String, Score> scores = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private final Map<String, Boolean> verdicts = new TreeMap<>();

  /** The counts by name, in order. */
  public Map<String, Score> scores() {
    return scores;
  }

  /** Whether the class and the actors of a found event are right, by its IRI. */
  public Map<String, Boolean> verdicts() {
    return verdicts;
  }

  /** What is missing and what is too much, in words. */
  public List<String> differences() {
    return differences;
  }

  /** Compares one article. */
  public void add(String article, ArticleFacts gold, ArticleFacts found) {
    Map<String, String> toGold = align(gold, found);
    entities(article, gold, found, toGold);
    events(article, gold, found, toGold);
    tenures(article, gold, found, toGold);
    quotations(article, gold, found, toGold);
  }

  private void count(String name, int right, int foundCount, int expected) {
    scores.merge(name, new Score(right, foundCount, expected), Score::plus);
  }

  /** Which found actor is which gold actor: same country, or a shared name of the same type. */
  private static Map<String, String> align(ArticleFacts gold, ArticleFacts found) {
    Map<String, String> toGold = new HashMap<>();
    found
        .actors()
        .forEach(
            (uri, actor) ->
                gold.actors()
                    .forEach(
                        (goldUri, expected) -> {
                          if (same(actor, expected)) {
                            toGold.putIfAbsent(uri, goldUri);
                          }
                        }));
    return toGold;
  }

  private static boolean same(Named found, Named expected) {
    if (!found.type().equals(expected.type())) {
      return false;
    }
    if (found.key().equals(expected.key())) {
      return true;
    }
    return !found.type().equals("Country")
        && expected.names().stream().anyMatch(found.names()::contains);
  }

  private void entities(
      String article, ArticleFacts gold, ArticleFacts found, Map<String, String> toGold) {
    Set<String> matched = new TreeSet<>(toGold.values());
    for (String type : List.of("Person", "Country", "Organization")) {
      int right = 0;
      int expected = 0;
      int all = 0;
      for (Map.Entry<String, Named> e : gold.actors().entrySet()) {
        if (e.getValue().type().equals(type)) {
          expected++;
          right += matched.contains(e.getKey()) ? 1 : 0;
          note(article, "missing " + type, e.getKey(), !matched.contains(e.getKey()));
        }
      }
      for (Map.Entry<String, Named> e : found.actors().entrySet()) {
        if (e.getValue().type().equals(type)) {
          all++;
          note(article, "extra " + type, e.getKey(), !toGold.containsKey(e.getKey()));
        }
      }
      count("entity " + type, Math.min(right, all), all, expected);
    }
  }

  private void note(String article, String what, String which, boolean worth) {
    if (worth) {
      differences.add(article + ": " + what + ": " + which);
    }
  }

  private void events(
      String article, ArticleFacts gold, ArticleFacts found, Map<String, String> toGold) {
    List<EventFact> open = new ArrayList<>();
    found.events().forEach(e -> open.add(renamed(e, toGold)));
    int strict = 0;
    int matched = 0;
    for (EventFact expected : gold.events()) {
      EventFact best = best(expected, open);
      note(article, "missing event", describe(expected), best == null);
      if (best != null) {
        open.remove(best);
        verdicts.put(String.valueOf(best.iri()), true);
        matched++;
        boolean exact =
            best.sources().equals(expected.sources()) && best.targets().equals(expected.targets());
        strict += exact ? 1 : 0;
        facets(article, expected, best);
      }
    }
    open.forEach(e -> verdicts.put(String.valueOf(e.iri()), false));
    open.forEach(e -> note(article, "extra event", describe(e), true));
    count("event (class, actors)", matched, found.events().size(), gold.events().size());
    count("event (all actors exact)", strict, found.events().size(), gold.events().size());
  }

  private void facets(String article, EventFact expected, EventFact best) {
    boolean factuality = String.valueOf(expected.factuality()).equals(best.factuality());
    note(
        article,
        "factuality " + best.factuality() + " for " + expected.factuality(),
        describe(expected),
        !factuality);
    count("  facet factuality", factuality ? 1 : 0, 1, 1);
    boolean voice = expected.attributedTo().equals(best.attributedTo());
    note(
        article,
        "attribution " + best.attributedTo() + " for " + expected.attributedTo(),
        describe(expected),
        !voice);
    count("  facet attribution", voice ? 1 : 0, 1, 1);
    if (expected.date() != null || best.date() != null) {
      boolean date = expected.date() != null && expected.date().equals(best.date());
      note(article, "date " + best.date() + " for " + expected.date(), describe(expected), !date);
      count(
          "  facet date",
          date ? 1 : 0,
          best.date() == null ? 0 : 1,
          expected.date() == null ? 0 : 1);
    }
  }

  private static String describe(EventFact e) {
    return e.type()
        + " "
        + locals(e.sources())
        + " -> "
        + locals(e.targets())
        + " "
        + e.factuality();
  }

  private static List<String> locals(Set<String> uris) {
    return uris.stream().map(u -> u.substring(u.lastIndexOf('/') + 1)).toList();
  }

  private static EventFact renamed(EventFact e, Map<String, String> toGold) {
    return new EventFact(
        e.iri(),
        e.type(),
        renamed(e.sources(), toGold),
        renamed(e.targets(), toGold),
        e.factuality(),
        renamed(e.attributedTo(), toGold),
        e.date(),
        e.hasContent());
  }

  private static Set<String> renamed(Set<String> uris, Map<String, String> toGold) {
    Set<String> names = new TreeSet<>();
    uris.forEach(u -> names.add(toGold.getOrDefault(u, u)));
    return names;
  }

  /** The found event of the same class that shares actors on each side, the most alike first. */
  private static @Nullable EventFact best(EventFact expected, List<EventFact> open) {
    EventFact best = null;
    int most = 0;
    for (EventFact e : open) {
      boolean sources = overlap(e.sources(), expected.sources());
      boolean targets =
          overlap(e.targets(), expected.targets())
              || (e.targets().isEmpty() && expected.targets().isEmpty());
      if (e.type().equals(expected.type()) && sources && targets) {
        int alike = 1 + (e.sources().equals(expected.sources()) ? 4 : 0);
        alike += e.targets().equals(expected.targets()) ? 4 : 0;
        alike += String.valueOf(e.factuality()).equals(expected.factuality()) ? 2 : 0;
        alike += e.attributedTo().equals(expected.attributedTo()) ? 1 : 0;
        if (alike > most) {
          best = e;
          most = alike;
        }
      }
    }
    return best;
  }

  private static boolean overlap(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private void tenures(
      String article, ArticleFacts gold, ArticleFacts found, Map<String, String> toGold) {
    Set<TenureFact> have = new HashSet<>();
    for (TenureFact t : found.tenures()) {
      String owner = t.owner() == null ? null : toGold.getOrDefault(t.owner(), t.owner());
      have.add(
          new TenureFact(toGold.getOrDefault(t.holder(), t.holder()), t.role(), owner, t.status()));
    }
    Set<TenureFact> want = new HashSet<>(gold.tenures());
    int right = 0;
    for (TenureFact t : want) {
      right += have.contains(t) ? 1 : 0;
      note(article, "missing office", t.toString(), !have.contains(t));
    }
    have.forEach(t -> note(article, "extra office", t.toString(), !want.contains(t)));
    count("office", right, have.size(), want.size());
  }

  private void quotations(
      String article, ArticleFacts gold, ArticleFacts found, Map<String, String> toGold) {
    List<QuotationFact> open = new ArrayList<>();
    found
        .quotations()
        .forEach(
            q ->
                open.add(
                    new QuotationFact(
                        toGold.getOrDefault(q.speaker(), q.speaker()), q.text(), q.direct())));
    int right = 0;
    int speakers = 0;
    for (QuotationFact q : gold.quotations()) {
      QuotationFact same =
          open.stream()
              .filter(o -> o.text().contains(q.text()) || q.text().contains(o.text()))
              .findFirst()
              .orElse(null);
      note(article, "missing quotation", q.toString(), same == null);
      if (same != null) {
        // A quotation broken by "he said" may be one in one graph and two in the other.
        speakers++;
        right += same.speaker().equals(q.speaker()) ? 1 : 0;
        note(
            article,
            "speaker " + same.speaker(),
            q.toString(),
            !same.speaker().equals(q.speaker()));
      }
    }
    // Of reported speech, a reader writes down only some.
    long unmatched =
        open.stream()
            .filter(QuotationFact::direct)
            .filter(
                o ->
                    gold.quotations().stream()
                        .noneMatch(q -> o.text().contains(q.text()) || q.text().contains(o.text())))
            .count();
    count("quotation", right, speakers + (int) unmatched, gold.quotations().size());
  }
}
