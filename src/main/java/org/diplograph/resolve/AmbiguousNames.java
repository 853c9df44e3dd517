package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diplograph.resolve.Gazetteer.Match;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the rest of the article what a name with several meanings stands for: "Congo" where
 * Kinshasa is named, "Georgia" where Tbilisi is.
 */
final class AmbiguousNames {
  private final Nouns nouns;
  private final Map<String, Integer> evidence = new HashMap<>();
  private final List<List<Match>> matches;

  AmbiguousNames(ReferenceData data, List<List<Match>> matches) {
    this.nouns = data.nouns();
    this.matches = matches;
    for (List<Match> sentence : matches) {
      sentence.stream()
          .filter(match -> keys(match).size() == 1)
          .forEach(match -> match.senses().stream().limit(1).forEach(this::count));
    }
  }

  private void count(Sense sense) {
    if (!sense.ambiguous()) {
      evidence.merge(sense.key(), 1, Integer::sum);
    }
  }

  private static Set<String> keys(Match match) {
    return match.senses().stream().map(Sense::key).collect(Collectors.toSet());
  }

  /** What a name stands for, or null if that is not plain. */
  @Nullable Sense choose(Match match, int sentence, String text) {
    Map<String, Sense> byKey = new TreeMap<>();
    match.senses().forEach(sense -> byKey.merge(sense.key(), sense, AmbiguousNames::plainer));
    if (byKey.size() > 1) {
      return strongest(byKey);
    }
    Sense only = byKey.values().iterator().next();
    return !only.ambiguous() || isLikely(only, sentence, text) ? only : null;
  }

  /** Whether the article has other, plain names of the same actor. */
  boolean hasEvidence(String key) {
    return evidence.containsKey(key);
  }

  private static Sense plainer(Sense one, Sense other) {
    return one.kind().compareTo(other.kind()) <= 0 ? one : other;
  }

  private @Nullable Sense strongest(Map<String, Sense> byKey) {
    Sense best = null;
    int most = 0;
    boolean tie = false;
    for (Sense sense : byKey.values()) {
      int weight = evidence.getOrDefault(sense.key(), 0);
      tie = weight == most;
      if (weight > most) {
        most = weight;
        best = sense;
      } else if (tie && most > 0) {
        return null;
      }
    }
    return best != null ? best : onlyPlain(byKey);
  }

  private static @Nullable Sense onlyPlain(Map<String, Sense> byKey) {
    List<Sense> plain = byKey.values().stream().filter(sense -> !sense.ambiguous()).toList();
    return plain.size() == 1 ? plain.get(0) : null;
  }

  private boolean isLikely(Sense sense, int sentence, String text) {
    if (hasEvidence(sense.key())) {
      return true;
    }
    if (sense.kind() == Kind.ORGANIZATION || sense.kind() == Kind.SEAT) {
      return false;
    }
    String country = nouns.namesakeIn(text);
    return country == null ? sense.kind() == Kind.NAME : isAbroad(sense, country, sentence);
  }

  /** Whether the sentence, else the article, is about states other than the namesake's. */
  private boolean isAbroad(Sense sense, String country, int sentence) {
    Set<String> near = countries(matches.get(sentence), sense.key());
    if (!near.isEmpty()) {
      return !near.contains(country);
    }
    Set<String> all =
        matches.stream()
            .flatMap(list -> countries(list, sense.key()).stream())
            .collect(Collectors.toSet());
    return !all.isEmpty() && !all.contains(country);
  }

  private static Set<String> countries(List<Match> matches, String without) {
    return matches.stream()
        .filter(Match::isCountry)
        .filter(match -> keys(match).size() == 1)
        .map(match -> match.senses().get(0))
        .filter(sense -> !sense.ambiguous() && !sense.key().equals(without))
        .map(Sense::key)
        .collect(Collectors.toSet());
  }
}
