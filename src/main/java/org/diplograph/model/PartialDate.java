package org.diplograph.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When something is, as exactly as the text states it: a day, a month, a year, or a stretch of days
 * that none of these tells, as a week or a decade.
 *
 * @param text its XML Schema lexical form, {@code 2016-11-14}, {@code 2016-11} or {@code 2016};
 *     null where none of them tells it
 * @param earliest the first day it can be
 * @param latest the last day it can be
 */
public record PartialDate(@Nullable String text, LocalDate earliest, LocalDate latest) {
  /** Refuses what ends before it begins. */
  public PartialDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest);
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  /** A date known to the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  /** A date known to the year. */
  public static PartialDate of(Year year) {
    return new PartialDate(year.toString(), year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /**
   * A date of which the month, or the day of the month, may not be known.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  public static PartialDate of(int year, @Nullable Integer month, @Nullable Integer day) {
    if (month == null) {
      return of(Year.of(year));
    }
    return day == null ? of(YearMonth.of(year, month)) : of(LocalDate.of(year, month, day));
  }

  /** A stretch of days: "last week", "the 1990s". */
  public static PartialDate between(LocalDate first, LocalDate last) {
    return first.equals(last) ? of(first) : new PartialDate(null, first, last);
  }

  /** The same month or year, of which the text tells the part: "mid-February". */
  public PartialDate narrowed(LocalDate first, LocalDate last) {
    return new PartialDate(text, first, last);
  }

  /** Whether it is known to the day. */
  public boolean isDay() {
    return earliest.equals(latest);
  }

  /** Its lexical form, or its first and last day where there is none. */
  @Override
  public String toString() {
    return text == null ? earliest + "/" + latest : text;
  }
}
