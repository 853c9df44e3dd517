package org.diplograph.relate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.diplograph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds the year of days, months and seasons of which only the article's date tells it. */
record YearlessDates(@Nullable LocalDate issued) {
  /** A reporter's "on March 30" on the eve of that day is that day. */
  private static final int EVE = 2;

  /** How many days ahead a day without a year may lie. */
  private static final int FAR = 320;

  /** News tells more of what is over: so many times nearer must be what is ahead. */
  private static final int NEWS = 3;

  /** How many years ago a day with its weekday may be. */
  private static final int NEAR = 2;

  /** How far away a leap day may be. */
  private static final int YEARS = 8;

  private static final int SEASON = 3;

  /** The month nearest to the article, before and after it. */
  @Nullable DateHit month(int first, int end, int month) {
    return nearest(first, end, year -> PartialDate.of(YearMonth.of(year, month)));
  }

  /** The day, or the days of one month. */
  @Nullable DateHit days(int first, int end, int month, int day, int last) {
    return nearest(first, end, year -> days(year, month, day, last));
  }

  private static @Nullable PartialDate days(int year, int month, int day, int last) {
    if (YearMonth.of(year, month).lengthOfMonth() < Math.max(day, last) || last < day) {
      return null;
    }
    return PartialDate.between(LocalDate.of(year, month, day), LocalDate.of(year, month, last));
  }

  private @Nullable DateHit nearest(int first, int end, IntFunction<@Nullable PartialDate> inYear) {
    if (issued == null) {
      return null;
    }
    PartialDate past = null;
    PartialDate future = null;
    for (int i = 0; i < YEARS; i++) {
      PartialDate before = inYear.apply(issued.getYear() + 1 - i);
      boolean told = before != null && !before.earliest().isAfter(issued.plusDays(EVE));
      past = past == null && told ? before : past;
      PartialDate after = inYear.apply(issued.getYear() - 1 + i);
      boolean ahead = after != null && !after.latest().isBefore(issued);
      future = future == null && ahead ? after : future;
    }
    if (past == null || future == null) {
      return null;
    }
    long behind = ChronoUnit.DAYS.between(past.latest(), issued);
    long ahead = ChronoUnit.DAYS.between(issued, future.earliest());
    PartialDate nearest = behind <= NEWS * ahead ? past : future;
    // What lies nearly a year ahead is told with its year: this one was meant to be, and is over.
    return new DateHit(first, end, past, ahead > FAR ? nearest : future, nearest);
  }

  /** "Tuesday, May 12": the weekday tells the year, if one near by has it. */
  DateHit onWeekday(DateHit hit, DayOfWeek weekday) {
    if (issued == null || hit.past().equals(hit.future())) {
      return hit;
    }
    MonthDay day = MonthDay.from(hit.open().earliest());
    LocalDate best = null;
    for (int year = issued.getYear() - NEAR; year <= issued.getYear() + 1; year++) {
      LocalDate date = day.atYear(year);
      boolean nearer = best == null || distance(date) < distance(best);
      best = date.getDayOfWeek() == weekday && nearer ? date : best;
    }
    return best == null ? hit : DateHit.of(hit.first(), hit.end(), best);
  }

  private long distance(LocalDate date) {
    return issued == null ? 0 : Math.abs(ChronoUnit.DAYS.between(date, issued));
  }

  /** The three months that begin with this one. */
  static PartialDate season(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return PartialDate.between(first, first.plusMonths(SEASON).minusDays(1));
  }
}
