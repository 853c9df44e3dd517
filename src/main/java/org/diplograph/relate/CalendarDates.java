package org.diplograph.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.diplograph.model.PartialDate;
import org.diplograph.relate.DateWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dates that name a day, a month or a year of the calendar. */
final class CalendarDates {
  private static final int CENTURY = 1900;
  private static final Pattern DECADE = Pattern.compile("(?:1[89]|20)\\d0s");
  private static final Pattern DIGITS = Pattern.compile("[3-9]0s");

  private final DateText text;
  private final YearlessDates yearless;

  /**
   * Reads a sentence.
   *
   * @param issued the article's day, null if it is not known: then years must be told
   */
  CalendarDates(DateText text, @Nullable LocalDate issued) {
    this.text = text;
    this.yearless = new YearlessDates(issued);
  }

  /** The date that begins at a piece, null if none does. */
  @Nullable DateHit at(int i) {
    try {
      DateHit hit = digits(i);
      hit = hit == null ? named(i) : hit;
      hit = hit == null ? ofMonth(i) : hit;
      return hit == null ? ofYears(i) : hit;
    } catch (DateTimeException e) {
      // "February 30": it looks like a date and is none.
      return null;
    }
  }

  private @Nullable DateHit ofMonth(int i) {
    Integer month = text.month(i);
    if (month != null) {
      return monthFirst(i, month);
    }
    Integer day = text.day(i);
    return day == null ? null : dayFirst(i, day);
  }

  private @Nullable DateHit ofYears(int i) {
    DateHit hit = season(i);
    hit = hit == null ? decade(i) : hit;
    hit = hit == null ? partOfYear(i) : hit;
    return hit == null ? year(i) : hit;
  }

  /** "2016-11-14", "14.11.2016"; "3/4/2016" may be either order, so it is no date. */
  private @Nullable DateHit digits(int i) {
    boolean glued = text.isGlued(i + 1) && text.isGlued(i + 2) && text.isGlued(i + 4);
    if (!glued || !text.at(i + 1).equals(text.at(i + 3)) || text.isGlued(i)) {
      return null;
    }
    if (text.year(i) != null && text.isDash(i + 1)) {
      return DateHit.of(i, i + 5, day(text.year(i), text.day(i + 2), text.day(i + 4)));
    }
    Integer first = text.day(i);
    Integer second = text.day(i + 2);
    Integer year = text.year(i + 4);
    if (first == null || second == null || year == null) {
      return null;
    }
    boolean dayFirst = text.is(i + 1, ".") || first > 12;
    if (text.is(i + 1, ".", "/") && (dayFirst || second > 12 || first.equals(second))) {
      return DateHit.of(i, i + 5, dayFirst ? day(year, second, first) : day(year, first, second));
    }
    return null;
  }

  private static LocalDate day(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (year == null || month == null || day == null) {
      throw new DateTimeException("no date");
    }
    return LocalDate.of(year, month, day);
  }

  /** "the September 11 attacks". */
  private @Nullable DateHit named(int i) {
    if (!text.known().opensNamedDay(text.at(i))) {
      return null;
    }
    for (int end = Math.min(text.size(), i + 4); end > i + 1; end--) {
      LocalDate day = text.known().day(text.phrase(i, end));
      if (day != null) {
        return DateHit.of(i, end, day);
      }
    }
    return null;
  }

  /** "November 14, 2016", "Nov. 14-16", "November 14", "November 2016", "in November". */
  private @Nullable DateHit monthFirst(int i, int month) {
    Integer day = text.day(i + 1);
    if (day == null || text.isGlued(i + 2) && text.is(i + 2, ":")) {
      return monthAlone(i, month);
    }
    int last = text.day(i + 3) != null && joins(i + 2) && text.month(i + 4) == null ? i + 3 : i + 1;
    int comma = last + (text.is(last + 1, ",") ? 2 : 1);
    Integer year = text.year(comma);
    int end = year == null ? last + 1 : comma + 1;
    Integer lastDay = text.day(last);
    return days(i, end, year, month, day, lastDay == null ? day : lastDay);
  }

  private boolean joins(int i) {
    return text.isDash(i) || text.is(i, "to", "and", "through");
  }

  private @Nullable DateHit monthAlone(int i, int month) {
    int comma = i + (text.is(i + 1, ",") || text.is(i + 1, "of") ? 2 : 1);
    Integer year = text.year(comma);
    if (year != null) {
      return DateHit.of(i, comma + 1, YearMonth.of(year, month));
    }
    return isMonth(i) ? yearless.month(i, i + 1, month) : null;
  }

  /** "May" is a verb, "April" a person and "March" a walk, unless their surroundings tell. */
  private boolean isMonth(int i) {
    if (text.is(Kind.MONTH_OPENER, i - 1) || text.is(Kind.STEP, i - 1)) {
      return !text.isCapital(i + 1);
    }
    if (text.is(Kind.PART, i - 1) || (text.isDash(i - 1) && text.is(Kind.PART, i - 2))) {
      return true;
    }
    boolean named = (i > 1 && text.isCapital(i - 1)) || text.isCapital(i + 1);
    boolean owns = text.is(i + 1, "'s", "’s") || text.isNoun(i + 1);
    return !named && owns && text.is(i - 1, "the", "a", "an", "'s", "’s", "for");
  }

  /** "14 November 2016", "the 14th of November", "14-16 November". */
  private @Nullable DateHit dayFirst(int i, int day) {
    int last = text.day(i + 2) != null && joins(i + 1) ? i + 2 : i;
    int at = last + (text.is(last + 1, "of") ? 2 : 1);
    Integer month = text.month(at);
    Integer lastDay = text.day(last);
    if (month == null || lastDay == null) {
      return null;
    }
    int comma = at + (text.is(at + 1, ",") ? 2 : 1);
    Integer year = text.year(comma);
    return days(i, year == null ? at + 1 : comma + 1, year, month, day, lastDay);
  }

  private @Nullable DateHit days(
      int first, int end, @Nullable Integer year, int month, int day, int last) {
    if (year == null) {
      return yearless.days(first, end, month, day, last);
    }
    return DateHit.of(
        first,
        end,
        PartialDate.between(LocalDate.of(year, month, day), LocalDate.of(year, month, last)));
  }

  /** "summer 2015", "the fall of 1998". */
  private @Nullable DateHit season(int i) {
    Integer month = text.number(Kind.SEASON, i);
    int at = text.is(i + 1, "of") ? i + 2 : i + 1;
    Integer year = text.year(at);
    return month == null || year == null
        ? null
        : DateHit.of(i, at + 1, YearlessDates.season(year, month));
  }

  /** "the 1990s", "the '90s". */
  private @Nullable DateHit decade(int i) {
    if (!text.isNumber(i)) {
      return null;
    }
    String word = text.at(i);
    boolean whole = DECADE.matcher(word).matches();
    boolean digits =
        DIGITS.matcher(word).matches()
            && (text.is(i - 1, "'", "’", "‘", "`", "the", "-") || text.is(Kind.PART, i - 1));
    if (!whole && !digits) {
      return null;
    }
    int first = Integer.parseInt(word.substring(0, word.length() - 1)) + (whole ? 0 : CENTURY);
    return DateHit.of(
        i, i + 1, PartialDate.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
  }

  /** "the first quarter of 2015", "the second half of 2016". */
  private @Nullable DateHit partOfYear(int i) {
    Integer which = text.number(Kind.ORDINAL, i);
    Integer parts = text.number(Kind.YEAR_PART, i + 1);
    int at = text.is(i + 2, "of") ? i + 3 : i + 2;
    Integer year = text.year(at);
    if (which == null || parts == null || year == null || which > parts) {
      return null;
    }
    int months = 12 / parts;
    LocalDate first = LocalDate.of(year, months * (which - 1) + 1, 1);
    LocalDate last = first.plusMonths(months).minusDays(1);
    return DateHit.of(i, at + 1, PartialDate.of(Year.of(year)).narrowed(first, last));
  }

  /** "in 2014", "from 1990 to 1995", "1967-1970". */
  private @Nullable DateHit year(int i) {
    Integer year = text.year(i);
    if (year == null || isPartOfNumber(i)) {
      return null;
    }
    Integer last = rangeEnd(i);
    if (last != null && last > year && (text.isDash(i + 1) || text.is(Kind.YEAR_RANGE, i - 1))) {
      LocalDate first = LocalDate.of(year, 1, 1);
      return DateHit.of(i, i + 3, PartialDate.between(first, LocalDate.of(last, 12, 31)));
    }
    return isYear(i) ? DateHit.of(i, i + 1, Year.of(year)) : null;
  }

  private @Nullable Integer rangeEnd(int i) {
    Integer last = text.year(i + 2);
    if (last == null && text.isGlued(i + 2) && text.at(i + 2).matches("\\d\\d")) {
      Integer year = text.year(i);
      last = year == null ? null : year / 100 * 100 + Integer.parseInt(text.at(i + 2));
    }
    return joins(i + 1) ? last : null;
  }

  private boolean isPartOfNumber(int i) {
    boolean behind = text.isGlued(i) && !text.isDash(i - 1) && !text.is(i - 1, "(", "’", "'");
    boolean before =
        text.isGlued(i + 1) && text.is(i + 1, ",", ".", ":", "/", "%") && text.isGlued(i + 2);
    return behind || before;
  }

  /** "a force of 2000 troops" has no year, "the 2016 elections" has one. */
  private boolean isYear(int i) {
    if (text.is(Kind.PART, i - 1) || text.is(Kind.PART, i - 2)) {
      return true;
    }
    boolean describes =
        text.is(
            i - 1, "in", "the", "since", "during", "a", "its", "their", "his", "her", "'s", "’s",
            "s");
    boolean listed = text.year(i - 2) != null && text.is(i + 1, ",", "and", "or");
    boolean comma = text.is(i - 1, ",") && (text.month(i - 2) != null || listed);
    return comma || text.is(Kind.YEAR_OPENER, i - 1) && (describes || !text.isNoun(i + 1));
  }
}
