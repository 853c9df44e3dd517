package org.diplograph.resolve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Which country an article, or a part of it, is plainly about. */
final class Context {
  private static final double DOMINANT = 0.7;

  private Context() {}

  /** The only country of a sentence, or the one that has most of the article's mentions. */
  static @Nullable Who country(Draft draft, int sentence) {
    Who only = only(draft.found(sentence));
    return only != null || hasCountry(draft.found(sentence)) ? only : dominant(draft);
  }

  private static boolean hasCountry(List<Found> found) {
    return found.stream().anyMatch(Context::isCountry);
  }

  private static @Nullable Who only(List<Found> found) {
    List<Who> countries =
        found.stream().filter(Context::isCountry).map(Found::who).distinct().toList();
    return countries.size() == 1 ? countries.get(0) : null;
  }

  private static boolean isCountry(Found mention) {
    return mention.who().isCountry() && mention.form() != Form.PLACE;
  }

  /** The country that the article was written in, if the article is about it too. */
  static @Nullable Who dateline(Draft draft) {
    Span dateline = draft.annotation().article().dateline();
    if (dateline == null || draft.sentences() == 0) {
      return null;
    }
    return draft.all().stream()
        .filter(f -> f.who().isCountry())
        .filter(f -> dateline.overlaps(draft.span(f.sentence(), f.from(), f.to())))
        .map(Found::who)
        .filter(who -> draft.all().stream().anyMatch(f -> f.who() == who && isCountry(f)))
        .findFirst()
        .orElse(null);
  }

  /** The country that most mentions of countries mean, if plain. */
  static @Nullable Who dominant(Draft draft) {
    Map<Who, Long> counts =
        draft.all().stream()
            .filter(Context::isCountry)
            .collect(
                Collectors.groupingBy(
                    Found::who, java.util.LinkedHashMap::new, Collectors.counting()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= DOMINANT * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
