package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.resolve.CoreferenceGold.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Compares the people and organizations of resolved articles with those that people marked.
 *
 * <p>A pronoun or description is linked right if the actor it is linked to has most of its names in
 * the same cluster. Mentions that stand for several actors have no counterpart and do not count.
 */
final class CoreferenceScore {
  private int linked;
  private int right;
  private int open;
  private int found;
  private double precision;
  private int mentions;
  private double recall;
  private int phrases;

  /** What went wrong, one line each. */
  final List<String> errors = new ArrayList<>();

  void add(CoreferenceGold gold, ResolvedArticle article) {
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
        linked++;
        right += good ? 1 : 0;
        if (!good) {
          note(gold, "WRONG", mention.span().begin(), mention.span().end(), name(article, mention));
        }
      }
    }
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
        open++;
        found += good ? 1 : 0;
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

  double linkPrecision() {
    return linked == 0 ? 0 : (double) right / linked;
  }

  double linkRecall() {
    return open == 0 ? 0 : (double) found / open;
  }

  double bCubed() {
    double p = precision / Math.max(1, mentions);
    double r = recall / Math.max(1, phrases);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "links: precision %.3f (%d of %d), recall %.3f (%d of %d); B3: precision %.3f, recall"
            + " %.3f, F1 %.3f",
        linkPrecision(),
        right,
        linked,
        linkRecall(),
        found,
        open,
        precision / Math.max(1, mentions),
        recall / Math.max(1, phrases),
        bCubed());
  }
}
