package org.diplograph.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as exactly as the text states it.
 *
 * @param year the year
 * @param month the month, 1 to 12, or null where only the year is known
 * @param day the day of the month, or null where it is not known; never without a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {
  /** Refuses what is no date. */
  public PartialDate {
    if (month == null && day != null) {
      throw new IllegalArgumentException("a day without a month");
    }
    if (month != null) {
      LocalDate.of(year, month, day == null ? 1 : day);
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** A date known to the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), null);
  }

  /** The first day it can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day it can be. */
  public LocalDate latest() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** Its XML Schema lexical form: {@code 2016-11-14}, {@code 2016-11} or {@code 2016}. */
  @Override
  public String toString() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == null
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
