package org.diplograph.relate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a sentence and resolves them against the article's date. Where that is not known,
 * only dates with a year are found: nothing is guessed.
 */
final class DateFinder {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern PART = Pattern.compile("(?:mid|early|late)-(\\p{L}+)");

  /** How far ahead of the article a date without a year may lie. */
  private static final int MONTHS_AHEAD = 5;

  static {
    for (java.time.Month month : java.time.Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month.getValue());
      MONTHS.put(name.substring(0, 3), month.getValue());
      MONTHS.put(name.substring(0, 3) + ".", month.getValue());
    }
    MONTHS.put("sept", 9);
    MONTHS.put("sept.", 9);
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(
          day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), day);
    }
    String[] numbers = {
      "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };
    for (int i = 0; i < numbers.length; i++) {
      NUMBERS.put(numbers[i], i + 1);
    }
    NUMBERS.put("one", 1);
    NUMBERS.put("an", 1);
  }

  /**
   * A date in a sentence.
   *
   * @param firstToken its first token
   * @param endToken the index behind its last token
   * @param past the date if what it dates lies behind the article
   * @param future the date if what it dates lies ahead
   */
  record Found(int firstToken, int endToken, PartialDate past, PartialDate future) {}

  private final @Nullable LocalDate issued;
  private @Nullable LocalDate lastDay;

  DateFinder(@Nullable LocalDate issued) {
    this.issued = issued;
  }

  /**
   * The dates of a sentence in order of the text. Sentences are asked for in their order: "a day
   * later" refers to the day named last.
   */
  List<Found> find(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    tokens.forEach(t -> words.add(t.text().toLowerCase(Locale.ROOT)));
    List<Found> found = new ArrayList<>(1);
    int at = 0;
    while (at < words.size()) {
      Found date = at(words, at);
      if (date == null && lastDay != null) {
        date = AnaphoricDates.at(words, at, lastDay);
      }
      if (date != null) {
        found.add(date);
        lastDay = date.past().day() == null ? lastDay : date.past().earliest();
      }
      at = date == null ? at + 1 : date.endToken();
    }
    return found;
  }

  private @Nullable Found at(List<String> words, int i) {
    String word = words.get(i);
    Matcher iso = ISO.matcher(word);
    try {
      if (iso.matches()) {
        return same(i, i + 1, PartialDate.of(LocalDate.parse(word)));
      }
      Integer month = month(word);
      if (month != null) {
        return monthFirst(words, i, month);
      }
      Matcher day = DAY.matcher(word);
      if (day.matches() && month(word(words, i + 1)) != null) {
        return dayFirst(words, i, Integer.parseInt(day.group(1)));
      }
    } catch (DateTimeException e) {
      return null;
    }
    if (YEAR.matcher(word).matches() && isYearContext(words, i)) {
      return same(i, i + 1, new PartialDate(Integer.parseInt(word), null, null));
    }
    return issued == null ? null : relative(words, i, issued);
  }

  private static boolean isYearContext(List<String> words, int i) {
    return switch (word(words, i - 1)) {
      case "in", "of", "since", "by", "until", "during", "early", "late", "the", "year", "," ->
          true;
      default -> false;
    };
  }

  private static String word(List<String> words, int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  private static @Nullable Integer month(String word) {
    Matcher part = PART.matcher(word);
    String name = part.matches() ? part.group(1) : word;
    // "may" is mostly a verb and "mar" a surname: in lower case here, so only with a day or year.
    return MONTHS.get(name);
  }

  private static Found same(int first, int end, PartialDate date) {
    return new Found(first, end, date, date);
  }

  /** "November 14, 2016", "November 14", "November 2016", "in November". */
  private @Nullable Found monthFirst(List<String> words, int i, int month) {
    Matcher day = DAY.matcher(word(words, i + 1));
    if (day.matches()) {
      int year = i + 2 + (word(words, i + 2).equals(",") ? 1 : 0);
      int number = Integer.parseInt(day.group(1));
      if (YEAR.matcher(word(words, year)).matches()) {
        return same(i, year + 1, date(words.get(year), month, number));
      }
      return withoutYear(i, i + 2, month, number);
    }
    int year = i + 1 + (word(words, i + 1).equals(",") ? 1 : 0);
    if (YEAR.matcher(word(words, year)).matches()) {
      return same(i, year + 1, new PartialDate(Integer.parseInt(words.get(year)), month, null));
    }
    boolean opened =
        switch (word(words, i - 1)) {
          case "in", "since", "last", "next", "this", "early", "late", "of", "during", "as" -> true;
          default -> words.get(i).contains("-");
        };
    return opened ? withoutYear(i, i + 1, month, null) : null;
  }

  private @Nullable Found dayFirst(List<String> words, int i, int day) {
    Integer month = month(word(words, i + 1));
    if (month == null) {
      return null;
    }
    if (YEAR.matcher(word(words, i + 2)).matches()) {
      return same(i, i + 3, date(words.get(i + 2), month, day));
    }
    return withoutYear(i, i + 2, month, day);
  }

  private static PartialDate date(String year, int month, int day) {
    return PartialDate.of(LocalDate.of(Integer.parseInt(year), month, day));
  }

  /** The nearest such day or month before the article, or the nearest after it. */
  private @Nullable Found withoutYear(int first, int end, int month, @Nullable Integer day) {
    if (issued == null) {
      return null;
    }
    int year = issued.getYear();
    PartialDate past = new PartialDate(year, month, day);
    PartialDate future = past;
    if (past.earliest().isAfter(issued)) {
      boolean near = past.earliest().isBefore(issued.plusMonths(MONTHS_AHEAD));
      past = near ? past : new PartialDate(year - 1, month, day);
      past = isShortlyAhead(past) ? past : new PartialDate(year - 1, month, day);
    }
    if (future.latest().isBefore(issued)) {
      future = new PartialDate(year + 1, month, day);
    }
    return new Found(first, end, past, future);
  }

  /** A reporter's "on March 30" on the eve of that day is that day. */
  private boolean isShortlyAhead(PartialDate date) {
    return issued != null && !date.earliest().isAfter(issued.plusDays(2));
  }

  private static @Nullable Found relative(List<String> words, int i, LocalDate issued) {
    String word = words.get(i);
    DayOfWeek weekday = WEEKDAYS.get(word);
    if (weekday != null) {
      return weekday(words, i, weekday, issued);
    }
    Found counted = ago(words, i, issued);
    if (counted != null) {
      return counted;
    }
    return switch (word) {
      case "today", "tonight" -> same(i, i + 1, PartialDate.of(issued));
      case "yesterday" -> same(i, i + 1, PartialDate.of(issued.minusDays(1)));
      case "tomorrow" -> same(i, i + 1, PartialDate.of(issued.plusDays(1)));
      case "last" -> unit(words, i, issued, -1);
      case "this" -> unit(words, i, issued, 0);
      case "next" -> unit(words, i, issued, 1);
      default -> null;
    };
  }

  private static Found weekday(List<String> words, int i, DayOfWeek weekday, LocalDate issued) {
    LocalDate before = issued.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = issued.with(TemporalAdjusters.nextOrSame(weekday));
    int first = i;
    switch (word(words, i - 1)) {
      case "last" -> {
        before = issued.with(TemporalAdjusters.previous(weekday));
        after = before;
        first = i - 1;
      }
      case "next", "coming" -> {
        after = issued.with(TemporalAdjusters.next(weekday));
        before = after;
        first = i - 1;
      }
      default -> {}
    }
    return new Found(first, i + 1, PartialDate.of(before), PartialDate.of(after));
  }

  /** "two weeks ago", "three days earlier". */
  private static @Nullable Found ago(List<String> words, int i, LocalDate issued) {
    Integer number = NUMBERS.get(words.get(i));
    if (number == null && DAY.matcher(words.get(i)).matches()) {
      number = Integer.valueOf(words.get(i).replaceAll("\\D", ""));
    }
    if (number == null || !word(words, i + 2).equals("ago")) {
      return null;
    }
    return switch (word(words, i + 1)) {
      case "day", "days" -> same(i, i + 3, PartialDate.of(issued.minusDays(number)));
      case "week", "weeks" -> same(i, i + 3, month(issued.minusWeeks(number)));
      case "month", "months" -> same(i, i + 3, month(issued.minusMonths(number)));
      case "year", "years" -> same(i, i + 3, year(issued.minusYears(number)));
      default -> null;
    };
  }

  /** "last month", "this year", "next week"; a week is known to its month at most. */
  private static @Nullable Found unit(List<String> words, int i, LocalDate issued, int step) {
    String unit = word(words, i + 1);
    if (unit.equals("month")) {
      return same(i, i + 2, month(issued.plusMonths(step)));
    }
    if (unit.equals("year")) {
      return same(i, i + 2, year(issued.plusYears(step)));
    }
    if (unit.equals("week")) {
      LocalDate monday =
          issued.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
      LocalDate sunday = monday.plus(6, ChronoUnit.DAYS);
      PartialDate date =
          monday.getMonth() == sunday.getMonth() ? month(monday) : year(monday.plusDays(3));
      return same(i, i + 2, date);
    }
    return null;
  }

  private static PartialDate month(LocalDate day) {
    return PartialDate.of(YearMonth.from(day));
  }

  private static PartialDate year(LocalDate day) {
    return new PartialDate(day.getYear(), null, null);
  }
}
