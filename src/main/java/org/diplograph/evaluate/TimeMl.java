package org.diplograph.evaluate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.evaluate.TimedText.EventWord;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Says in the program's terms what TimeML says of times and events. */
final class TimeMl {
  private static final Pattern TIME_OF_DAY = Pattern.compile("T.*");
  private static final Pattern OPEN = Pattern.compile("(-XX)+$");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{1,2})(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
  private static final Map<String, Integer> FIRST_MONTHS =
      Map.of(
          "SP", 3, "SU", 6, "FA", 9, "WI", 12, "Q1", 1, "Q2", 4, "Q3", 7, "Q4", 10, "H1", 1, "H2",
          7);

  private TimeMl() {}

  /** When a value is; null for what is no date of the calendar ({@code PRESENT_REF}). */
  static @Nullable PartialDate date(String value) {
    String date = OPEN.matcher(TIME_OF_DAY.matcher(value).replaceAll("")).replaceAll("");
    Matcher decade = DECADE.matcher(date);
    if (decade.matches()) {
      int year = 10 * Integer.parseInt(decade.group(1));
      return PartialDate.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
    }
    Matcher week = WEEK.matcher(date);
    if (week.matches()) {
      return week(year(week), Integer.parseInt(week.group(2)), week.group(3) != null);
    }
    Matcher part = PART.matcher(date);
    if (part.matches()) {
      LocalDate first = LocalDate.of(year(part), FIRST_MONTHS.getOrDefault(part.group(2), 1), 1);
      int months = part.group(2).startsWith("H") ? 6 : 3;
      return PartialDate.between(first, first.plusMonths(months).minusDays(1));
    }
    return plain(date);
  }

  private static int year(Matcher matcher) {
    return Integer.parseInt(matcher.group(1));
  }

  private static @Nullable PartialDate plain(String date) {
    if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return PartialDate.of(LocalDate.parse(date));
    }
    if (date.matches("\\d{4}-\\d\\d")) {
      return PartialDate.of(YearMonth.parse(date));
    }
    return date.matches("\\d{4}") ? PartialDate.of(Year.parse(date)) : null;
  }

  private static PartialDate week(int year, int week, boolean weekend) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return PartialDate.between(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  /**
   * What an event's marks make it. "Would" stands for what is ahead of the past and for what
   * depends on a condition alike, so either is right.
   */
  static Set<Factuality> factuality(EventWord event) {
    if (event.polarity().equals("NEG")) {
      return EnumSet.of(Factuality.NEGATED);
    }
    if (event.modality() != null) {
      return switch (event.modality().toLowerCase(Locale.ROOT)) {
        case "will", "shall" -> EnumSet.of(Factuality.PROSPECTIVE);
        case "would" -> EnumSet.of(Factuality.HYPOTHETICAL, Factuality.PROSPECTIVE);
        default -> EnumSet.of(Factuality.HYPOTHETICAL);
      };
    }
    return switch (event.tense()) {
      case "FUTURE", "INFINITIVE" -> EnumSet.of(Factuality.PROSPECTIVE);
      default -> EnumSet.of(Factuality.ACTUAL);
    };
  }

  /** The marks by which an event is what it is, in a word. */
  static String mark(EventWord event) {
    if (event.polarity().equals("NEG")) {
      return "negated";
    }
    if (event.modality() != null) {
      return "modal verb";
    }
    return switch (event.tense()) {
      case "FUTURE" -> "future";
      case "INFINITIVE" -> "infinitive";
      case "NONE" -> "noun, adjective";
      default -> "past, present";
    };
  }
}
