package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.evaluate.CoreferenceGold.Phrase;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Compares the people and organizations of resolved articles with those that people marked.
 *
 * <p>A pronoun or description is linked right if the actor it is linked to has most of its names in
 * the same cluster. Mentions that stand for several actors have no counterpart and do not count.
 */
public final class CoreferenceScore {
  private final Map<LinkKind, LinkScore> links = new EnumMap<>(LinkKind.class);
  private double precision;
  private int mentions;
  private double recall;
  private int phrases;

  private final List<String> errors = new ArrayList<>();

  /** Compares one text. */
  public void add(CoreferenceGold gold, ResolvedArticle article) {
    Map<Phrase, Integer> actors = aligned(gold, article);
    Map<Integer, String> clusters = clusters(gold, article);
    countLinks(gold, article, clusters);
    countOpen(gold, actors, clusters);
    countBCubed(gold, actors);
  }

  private static boolean isActor(ResolvedArticle article, Mention mention) {
    return article.actors().get(mention.actor()).type() != ActorType.COUNTRY
        && mention.form() != Form.PLACE;
  }

  private static boolean isShared(ResolvedArticle article, Mention mention) {
    return article.mentions().stream()
        .anyMatch(m -> m.span().equals(mention.span()) && m.actor() != mention.actor());
  }

  private static Map<Phrase, Integer> aligned(CoreferenceGold gold, ResolvedArticle article) {
    Map<Phrase, Integer> actors = new LinkedHashMap<>();
    for (Mention mention : article.mentions()) {
      Phrase phrase = isActor(article, mention) ? gold.around(mention.span()) : null;
      if (phrase != null && phrase.actor() && !isShared(article, mention)) {
        actors.putIfAbsent(phrase, mention.actor());
      }
    }
    return actors;
  }

  /** For each actor the cluster that most of its names are in. */
  private static Map<Integer, String> clusters(CoreferenceGold gold, ResolvedArticle article) {
    Map<Integer, Map<String, Integer>> counts = new HashMap<>();
    for (Mention mention : article.mentions()) {
      Phrase phrase = mention.isNamed() ? gold.around(mention.span()) : null;
      if (phrase != null) {
        counts
            .computeIfAbsent(mention.actor(), k -> new TreeMap<>())
            .merge(phrase.cluster(), 1, Integer::sum);
      }
    }
    Map<Integer, String> clusters = new HashMap<>();
    counts.forEach(
        (actor, count) ->
            clusters.put(
                actor, count.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey()));
    return clusters;
  }

  private void countLinks(
      CoreferenceGold gold, ResolvedArticle article, Map<Integer, String> clusters) {
    for (Mention mention : article.mentions()) {
      boolean counts = isActor(article, mention) && !mention.isNamed();
      if (counts && !isShared(article, mention)) {
        Phrase phrase = gold.around(mention.span());
        boolean good = phrase != null && phrase.cluster().equals(clusters.get(mention.actor()));
        count(mention.span().in(gold.article().text()), new LinkScore(1, good ? 1 : 0, 0, 0));
        if (!good) {
          note(gold, "WRONG", mention.span().begin(), mention.span().end(), name(article, mention));
        }
      }
    }
  }

  private void count(String words, LinkScore score) {
    links.merge(LinkKind.of(words), score, LinkScore::plus);
  }

  private static String name(ResolvedArticle article, Mention mention) {
    return article.actors().get(mention.actor()).name();
  }

  private void countOpen(
      CoreferenceGold gold, Map<Phrase, Integer> actors, Map<Integer, String> clusters) {
    Set<String> named = gold.named();
    for (Phrase phrase : gold.phrases()) {
      boolean counts = phrase.actor() && named.contains(phrase.cluster());
      if (counts && !phrase.isName() && !phrase.isRelative()) {
        Integer actor = actors.get(phrase);
        boolean good = actor != null && phrase.cluster().equals(clusters.get(actor));
        count(phrase.text(), new LinkScore(0, 0, 1, good ? 1 : 0));
        if (!good) {
          note(gold, "MISSED", phrase.span().begin(), phrase.span().end(), phrase.link());
        }
      }
    }
  }

  private void note(CoreferenceGold gold, String what, int begin, int end, String more) {
    String text = gold.article().text();
    String before = text.substring(Math.max(0, begin - 70), begin);
    String after = text.substring(end, Math.min(text.length(), end + 40));
    String place = before + "<<" + text.substring(begin, end) + ">>" + after;
    errors.add(
        String.join(
            "\t", what, gold.genre(), gold.article().identifier(), more, place.replace('\n', ' ')));
  }

  /** B³ over the phrases of named people and organizations. */
  private void countBCubed(CoreferenceGold gold, Map<Phrase, Integer> actors) {
    Set<String> named = gold.named();
    Map<String, Set<Phrase>> key = new HashMap<>();
    Map<Integer, Set<Phrase>> response = new HashMap<>();
    for (Phrase phrase : gold.phrases()) {
      if (phrase.actor() && !phrase.isRelative() && named.contains(phrase.cluster())) {
        key.computeIfAbsent(phrase.cluster(), k -> new HashSet<>()).add(phrase);
      }
    }
    actors.forEach(
        (phrase, actor) -> response.computeIfAbsent(actor, k -> new HashSet<>()).add(phrase));
    key.values()
        .forEach(
            cluster -> {
              for (Phrase phrase : cluster) {
                phrases++;
                Set<Phrase> own = own(actors, response, phrase);
                recall += own == null ? 0 : (double) shared(own, cluster) / cluster.size();
              }
            });
    for (Phrase phrase : actors.keySet()) {
      Set<Phrase> own = Objects.requireNonNull(own(actors, response, phrase));
      mentions++;
      precision +=
          (double) own.stream().filter(p -> p.cluster().equals(phrase.cluster())).count()
              / own.size();
    }
  }

  private static @Nullable Set<Phrase> own(
      Map<Phrase, Integer> actors, Map<Integer, Set<Phrase>> response, Phrase phrase) {
    Integer actor = actors.get(phrase);
    return actor == null ? null : response.get(actor);
  }

  private static long shared(Set<Phrase> some, Set<Phrase> others) {
    return some.stream().filter(others::contains).count();
  }

  /** Pronouns and descriptions by their kind. */
  public Map<LinkKind, LinkScore> links() {
    return Collections.unmodifiableMap(links);
  }

  /** All pronouns and descriptions. */
  public LinkScore allLinks() {
    return links.values().stream().reduce(LinkScore.NONE, LinkScore::plus);
  }

  /** B³ precision, 0 to 1. */
  public double bCubedPrecision() {
    return precision / Math.max(1, mentions);
  }

  /** B³ recall, 0 to 1. */
  public double bCubedRecall() {
    return recall / Math.max(1, phrases);
  }

  /** B³ F1, 0 to 1. */
  public double bCubed() {
    double sum = bCubedPrecision() + bCubedRecall();
    return sum == 0 ? 0 : 2 * bCubedPrecision() * bCubedRecall() / sum;
  }

  /** What went wrong, a line each. */
  public List<String> errors() {
    return Collections.unmodifiableList(errors);
  }

  /** The table of what was counted. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(LinkScore.HEADER);
    links.forEach((kind, score) -> lines.add(score.line(kind.label())));
    lines.add(allLinks().line("all"));
    lines.add(
        String.format(
            Locale.ROOT,
            "B3: P %.1f  R %.1f  F1 %.1f",
            100 * bCubedPrecision(),
            100 * bCubedRecall(),
            100 * bCubed()));
    return lines;
  }
}
