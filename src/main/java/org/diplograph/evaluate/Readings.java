package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.diplograph.evaluate.CoreferenceGold.Form;
import org.diplograph.evaluate.CoreferenceGold.Phrase;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the program takes the words of a text for, beside what people marked there.
 *
 * @param all each stretch of words that the program takes for somebody, in order of the text
 * @param clusters for each actor whom the most of its names stand for
 * @param byPhrase what each marked phrase is taken for
 */
record Readings(List<Reading> all, Map<Integer, String> clusters, Map<Phrase, Reading> byPhrase) {
  private static final Pattern NOTHING = Pattern.compile("(['’]s)?\\W*");

  /**
   * Words that the program takes for somebody.
   *
   * @param span where they stand
   * @param actors for whom; several if the words stand for all of them
   * @param states whether all of these are countries
   * @param named whether they name somebody
   * @param phrase the shortest marked phrase around them
   */
  record Reading(
      Span span, Set<Integer> actors, boolean states, boolean named, @Nullable Phrase phrase) {
    /**
     * The phrase if the words stand for all of it: "Swedish" does not in "the Swedish captain", and
     * "NATO" does not in "the NATO alliance".
     */
    @Nullable Phrase whole() {
      if (phrase == null || !named || (!states && phrase.form() == Form.NAME)) {
        return phrase;
      }
      String behind = phrase.text().substring(span.end() - phrase.span().begin());
      boolean ends = NOTHING.matcher(behind).matches();
      return ends && (!states || phrase.form() == Form.NAME) ? phrase : null;
    }

    /** The only actor, or null if the words stand for several. */
    @Nullable Integer actor() {
      return actors.size() == 1 ? actors.iterator().next() : null;
    }
  }

  static Readings of(CoreferenceGold gold, ResolvedArticle article) {
    List<Reading> all = new ArrayList<>();
    Map<Span, List<Mention>> bySpan = new LinkedHashMap<>();
    for (Mention mention : article.mentions()) {
      if (mention.form() != Mention.Form.PLACE) {
        bySpan.computeIfAbsent(mention.span(), k -> new ArrayList<>()).add(mention);
      }
    }
    bySpan.forEach(
        (span, mentions) -> {
          Phrase phrase = gold.around(span);
          boolean states = areCountries(article, mentions);
          if (!states || (phrase != null && phrase.actor())) {
            Set<Integer> actors = new LinkedHashSet<>();
            mentions.forEach(mention -> actors.add(mention.actor()));
            boolean named = mentions.stream().anyMatch(Mention::isNamed);
            all.add(new Reading(span, actors, states, named, phrase));
          }
        });
    return new Readings(all, clusters(all), byPhrase(all));
  }

  /** The gold marks countries as places: where it marks no actor, it cannot tell of them. */
  private static boolean areCountries(ResolvedArticle article, List<Mention> mentions) {
    return mentions.stream()
        .allMatch(m -> article.actors().get(m.actor()).type() == ActorType.COUNTRY);
  }

  private static Map<Integer, String> clusters(List<Reading> all) {
    Map<Integer, Map<String, Integer>> counts = new TreeMap<>();
    for (Reading reading : all) {
      Phrase phrase = reading.whole();
      if (reading.named() && phrase != null) {
        for (int actor : reading.actors()) {
          counts
              .computeIfAbsent(actor, k -> new LinkedHashMap<>())
              .merge(phrase.cluster(), 1, Integer::sum);
        }
      }
    }
    Map<Integer, String> clusters = new HashMap<>();
    counts.forEach((actor, count) -> clusters.put(actor, most(count)));
    return clusters;
  }

  /** The key of the greatest number, the first one if there are several. */
  private static String most(Map<String, Integer> count) {
    String most = "";
    for (String cluster : count.keySet()) {
      most = count.get(cluster) > count.getOrDefault(most, 0) ? cluster : most;
    }
    return most;
  }

  /** Names stand for phrases that are names, and longer words before shorter ones. */
  private static Map<Phrase, Reading> byPhrase(List<Reading> all) {
    Map<Phrase, Reading> readings = new LinkedHashMap<>();
    for (Reading reading : all) {
      Phrase phrase = reading.whole();
      if (phrase != null) {
        Reading other = readings.get(phrase);
        if (other == null || preference(phrase).compare(reading, other) > 0) {
          readings.put(phrase, reading);
        }
      }
    }
    return readings;
  }

  private static Comparator<Reading> preference(Phrase phrase) {
    Comparator<Reading> named = Comparator.comparing(Reading::named);
    Comparator<Reading> longest = Comparator.comparing(r -> r.span().end() - r.span().begin());
    return phrase.form() == Form.NAME ? named.thenComparing(longest) : longest;
  }

  /** Whether words are taken for all those whom the gold says, and for nobody else. */
  boolean isRight(Reading reading, Map<String, Set<String>> groups) {
    Phrase phrase = reading.phrase();
    if (phrase == null) {
      return false;
    }
    Set<String> taken = new LinkedHashSet<>();
    reading.actors().forEach(actor -> taken.add(clusters.getOrDefault(actor, "")));
    return taken.equals(Set.of(phrase.cluster())) || taken.equals(groups.get(phrase.cluster()));
  }
}
