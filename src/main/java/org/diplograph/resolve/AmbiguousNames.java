package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.diplograph.model.Name;
import org.diplograph.model.Span;
import org.diplograph.resolve.Gazetteer.Match;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the rest of the article what a name with several meanings stands for: "Congo" where
 * Kinshasa is named, "Georgia" where Tbilisi is.
 */
final class AmbiguousNames {
  private final ReferenceData data;
  private final Draft draft;
  private final Map<String, Integer> evidence = new HashMap<>();
  private final List<List<Match>> matches;

  AmbiguousNames(ReferenceData data, Draft draft, List<List<Match>> matches) {
    this.data = data;
    this.draft = draft;
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
  @Nullable Sense choose(Match match, int sentence) {
    Map<String, Sense> byKey = new TreeMap<>();
    match.senses().forEach(sense -> byKey.merge(sense.key(), sense, AmbiguousNames::plainer));
    if (byKey.size() > 1) {
      Sense place = isWhere(match, sentence) ? capital(byKey) : null;
      return place != null ? place : strongest(byKey);
    }
    Sense only = byKey.values().iterator().next();
    return !only.ambiguous() || isLikely(only, match, sentence) ? only : null;
  }

  /** "in Brussels" is Belgium, whoever has a seat there. */
  private static @Nullable Sense capital(Map<String, Sense> byKey) {
    boolean others =
        byKey.values().stream().allMatch(s -> s.kind() == Kind.CAPITAL || s.kind() == Kind.SEAT);
    List<Sense> capitals =
        byKey.values().stream().filter(sense -> sense.kind() == Kind.CAPITAL).toList();
    return others && capitals.size() == 1 ? capitals.get(0) : null;
  }

  private boolean isWhere(Match match, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    Span dateline = draft.annotation().article().dateline();
    boolean led =
        match.from() > 0
            && data.places().has("WhereWord", pieces.get(match.from() - 1).key())
            && !isPossessive(pieces, match.to());
    return led
        || (dateline != null && dateline.overlaps(draft.span(sentence, match.from(), match.to())));
  }

  private static boolean isPossessive(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).isPossessive();
  }

  /**
   * Whether a name that could be a person's is the country's: the article has other names of it, or
   * it stands beside other states, and no namesake is known.
   */
  boolean isCertain(Match match, int sentence) {
    Sense sense = match.senses().get(0);
    if (keys(match).size() > 1 || sense.kind() != Kind.NAME) {
      return false;
    }
    return hasEvidence(sense.key())
        || !countries(matches.get(sentence), sense.key()).isEmpty()
            && choose(match, sentence) != null;
  }

  /** Whether the article has other, plain names of the same actor. */
  boolean hasEvidence(String key) {
    return evidence.containsKey(key);
  }

  private static Sense plainer(Sense one, Sense other) {
    return one.kind().compareTo(other.kind()) <= 0 ? one : other;
  }

  /** By the countries' other names, else by their neighbours, else the only plain sense. */
  private @Nullable Sense strongest(Map<String, Sense> byKey) {
    for (ToIntFunction<Sense> weight : List.<ToIntFunction<Sense>>of(this::own, this::beside)) {
      if (byKey.values().stream().anyMatch(sense -> weight.applyAsInt(sense) > 0)) {
        return heaviest(byKey, weight);
      }
    }
    return onlyPlain(byKey);
  }

  private int own(Sense sense) {
    return evidence.getOrDefault(sense.key(), 0);
  }

  private int beside(Sense sense) {
    Country country = data.countries().get(sense.key());
    List<String> neighbours = country == null ? List.of() : country.neighbours();
    return neighbours.stream().mapToInt(key -> evidence.getOrDefault(key, 0)).sum();
  }

  /** The sense of the greatest weight, null if two have it. */
  private static @Nullable Sense heaviest(Map<String, Sense> byKey, ToIntFunction<Sense> weight) {
    int most = byKey.values().stream().mapToInt(weight).max().orElse(0);
    List<Sense> best =
        byKey.values().stream().filter(sense -> weight.applyAsInt(sense) == most).toList();
    return best.size() == 1 ? best.get(0) : null;
  }

  private static @Nullable Sense onlyPlain(Map<String, Sense> byKey) {
    List<Sense> plain = byKey.values().stream().filter(sense -> !sense.ambiguous()).toList();
    return plain.size() == 1 ? plain.get(0) : null;
  }

  private boolean isLikely(Sense sense, Match match, int sentence) {
    if (hasEvidence(sense.key())) {
      return true;
    }
    return switch (sense.kind()) {
      case ORGANIZATION, SEAT -> false;
      case DEMONYM -> isBeforeOffice(match, sentence);
      case GOVERNMENT -> isSubject(match, sentence);
      default -> isLikelyName(sense, match, sentence);
    };
  }

  /** "the Micronesian president": parts of the world have none. */
  private boolean isBeforeOffice(Match match, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    return match.to() < pieces.size()
        && data.offices().roles().at(pieces, match.to()).values().stream()
            .anyMatch(role -> !role.plural());
  }

  /** "Miraflores accused the opposition": what acts is the government, not the place. */
  private boolean isSubject(Match match, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean governed = match.from() > 0 && pieces.get(match.from() - 1).hasTag("ADP");
    return !governed && match.to() < pieces.size() && pieces.get(match.to()).isVerbLike();
  }

  private boolean isLikelyName(Sense sense, Match match, int sentence) {
    String text = draft.text(sentence, match.from(), match.to());
    String country = data.nouns().namesakeIn(text);
    return country == null
        ? sense.kind() == Kind.NAME || sense.kind() == Kind.CAPITAL && isLocation(match, sentence)
        : isAbroad(sense, country, match, sentence);
  }

  /** Whether the name finder takes it for a place: "Wellington", not a duke. */
  private boolean isLocation(Match match, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    int first = pieces.get(match.from()).token();
    int last = pieces.get(match.to() - 1).token();
    return draft.annotation().names().stream()
        .filter(name -> name.sentence() == sentence && name.type() == Name.Type.LOCATION)
        .anyMatch(name -> name.firstToken() == first && last < name.endToken());
  }

  /** Whether the sentence, else the article, is about states other than the namesake's. */
  private boolean isAbroad(Sense sense, String country, Match match, int sentence) {
    Set<String> near = countries(matches.get(sentence), sense.key());
    near.addAll(provinces(match, sentence));
    if (!near.isEmpty()) {
      return !near.contains(country);
    }
    Set<String> all =
        matches.stream()
            .flatMap(list -> countries(list, sense.key()).stream())
            .collect(Collectors.toSet());
    return !all.isEmpty() && !all.contains(country);
  }

  /** The countries of the other provinces that the sentence names. */
  private Set<String> provinces(Match match, int sentence) {
    return data.places().provinces().all(draft.pieces(sentence)).stream()
        .filter(hit -> hit.end() <= match.from() || match.to() <= hit.begin())
        .flatMap(hit -> hit.values().stream())
        .filter(province -> !province.abbreviated())
        .map(Places.Province::country)
        .collect(Collectors.toSet());
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
