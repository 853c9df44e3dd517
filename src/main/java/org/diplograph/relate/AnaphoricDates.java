package org.diplograph.relate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.PartialDate;
import org.diplograph.relate.DateFinder.Found;
import org.jspecify.annotations.Nullable;

/** Resolves dates that refer to the day named last: "the same night", "a day later". */
final class AnaphoricDates {
  private static final Set<String> PARTS =
      Set.of("day", "night", "evening", "morning", "afternoon");
  private static final Map<String, Integer> NUMBERS =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  private AnaphoricDates() {}

  /**
   * The date at a place of a sentence.
   *
   * @param words the sentence's words in lower case
   * @param anchor the day named last
   */
  static @Nullable Found at(List<String> words, int i, LocalDate anchor) {
    String word = words.get(i);
    if (word.equals("that") && PARTS.contains(word(words, i + 1)) && isEnd(words, i + 2)) {
      return found(i, i + 2, anchor);
    }
    if (word.equals("same") && PARTS.contains(word(words, i + 1))) {
      return found(i, i + 2, anchor);
    }
    boolean next = word.equals("next") || word.equals("following");
    if (next && word(words, i - 1).equals("the") && PARTS.contains(word(words, i + 1))) {
      return found(i, i + 2, anchor.plusDays(1));
    }
    Integer number = NUMBERS.get(word);
    return number == null ? null : counted(words, i, number, anchor);
  }

  /** "a day later", "two weeks earlier". */
  private static @Nullable Found counted(List<String> words, int i, int number, LocalDate anchor) {
    int days =
        switch (word(words, i + 1)) {
          case "day", "days" -> number;
          case "week", "weeks" -> 7 * number;
          default -> 0;
        };
    if (days == 0) {
      return null;
    }
    return switch (word(words, i + 2)) {
      case "later" -> found(i, i + 3, anchor.plusDays(days));
      case "earlier" -> found(i, i + 3, anchor.minusDays(days));
      default -> null;
    };
  }

  /** "that day" is no date in "that day of victory". */
  private static boolean isEnd(List<String> words, int i) {
    String word = word(words, i);
    return !word.equals("of") && !word.equals("when") && !word.equals("that");
  }

  private static String word(List<String> words, int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  private static Found found(int first, int end, LocalDate day) {
    return new Found(first, end, PartialDate.of(day), PartialDate.of(day));
  }
}
