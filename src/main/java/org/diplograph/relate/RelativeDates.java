package org.diplograph.relate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.diplograph.model.PartialDate;
import org.diplograph.relate.DateWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dates that are told from the article's day: "Friday", "last month", "two weeks ago". */
final class RelativeDates {
  private static final int WEEK = 7;

  /** How far a day may lie from where counted weeks lead. */
  private static final int ABOUT = 3;

  private final DateText text;
  private final LocalDate issued;

  RelativeDates(DateText text, LocalDate issued) {
    this.text = text;
    this.issued = issued;
  }

  /** The date that begins at a piece, null if none does. */
  @Nullable DateHit at(int i) {
    Integer days = text.number(Kind.DAY_WORD, i);
    if (days != null) {
      return DateHit.of(i, i + 1, issued.plusDays(days));
    }
    DateHit hit = counted(i);
    hit = hit == null ? stepped(i) : hit;
    hit = hit == null ? weekday(i) : hit;
    return hit == null ? definite(i) : hit;
  }

  /** "two weeks ago", "a day from now"; "more than two weeks ago" tells no date. */
  private @Nullable DateHit counted(int i) {
    Integer count = text.count(i);
    int length = text.length(Kind.AGO, i + 2);
    if (count == null || length == 0 || text.is(Kind.VAGUE, i - 1) || text.is(i - 1, "half")) {
      return null;
    }
    int end = i + 2 + length;
    int signed = count * text.number(Kind.AGO, i + 2, length);
    Integer days = text.number(Kind.DAYS, i + 1);
    if (days != null) {
      LocalDate day = issued.plusDays((long) signed * days);
      return DateHit.of(i, end, days == 1 ? PartialDate.of(day) : about(day));
    }
    Integer months = text.number(Kind.MONTHS, i + 1);
    if (months != null) {
      return DateHit.of(i, end, YearMonth.from(issued).plusMonths((long) signed * months));
    }
    Integer years = text.number(Kind.YEARS, i + 1);
    return years == null
        ? null
        : DateHit.of(i, end, Year.from(issued).plusYears((long) signed * years));
  }

  /** A week around a day. */
  static PartialDate about(LocalDate day) {
    return PartialDate.between(day.minusDays(ABOUT), day.plusDays(ABOUT));
  }

  /** "last month", "this week", "next Friday", "this past May"; "the last year" is no date. */
  private @Nullable DateHit stepped(int i) {
    Integer step = text.number(Kind.STEP, i);
    if (step == null || (step != 0 && text.is(i - 1, "the", "'s", "’s"))) {
      return null;
    }
    int at = i + 1;
    Integer second = text.number(Kind.STEP, at);
    if (second != null) {
      step = second;
      at++;
    } else if (text.is(i, "past", "coming")) {
      return null;
    }
    DateHit hit = ofUnit(at, step);
    hit = hit == null ? ofName(at, step) : hit;
    return hit == null ? null : hit.spanning(i, at + 1);
  }

  private @Nullable DateHit ofUnit(int at, int step) {
    Integer days = text.number(Kind.DAYS, at);
    if (days != null) {
      return days == WEEK ? DateHit.of(at, at, week(issued, step)) : null;
    }
    if (text.is(Kind.MONTHS, at)) {
      return DateHit.of(at, at, YearMonth.from(issued).plusMonths(step));
    }
    Integer years = text.number(Kind.YEARS, at);
    if (years != null) {
      return years == 1 ? DateHit.of(at, at, Year.from(issued).plusYears(step)) : null;
    }
    if (text.is(Kind.WEEKEND, at)) {
      return weekend(at, step);
    }
    return text.is(Kind.TIME_OF_DAY, at) && step <= 0
        ? DateHit.of(at, at, issued.plusDays(step))
        : null;
  }

  /** The week from Monday to Sunday that lies some weeks from that of a day. */
  static PartialDate week(LocalDate day, int step) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
    return PartialDate.between(monday, monday.plusDays(WEEK - 1));
  }

  private DateHit weekend(int at, int step) {
    LocalDate saturday = issued.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate next = issued.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
    PartialDate before = PartialDate.between(saturday, saturday.plusDays(1));
    PartialDate after = PartialDate.between(next, next.plusDays(1));
    if (step == 0) {
      return new DateHit(at, at, before, after, before);
    }
    return DateHit.of(at, at, step < 0 ? before : after);
  }

  private @Nullable DateHit ofName(int at, int step) {
    Integer month = text.month(at);
    if (month != null) {
      return DateHit.of(at, at, month(month, step));
    }
    Integer weekday = text.isCapital(at) ? text.number(Kind.WEEKDAY, at) : null;
    if (weekday != null) {
      return DateHit.of(at, at, day(DayOfWeek.of(weekday), step));
    }
    Integer season = text.number(Kind.SEASON, at);
    return season == null ? null : DateHit.of(at, at, season(season, step));
  }

  private YearMonth month(int month, int step) {
    YearMonth now = YearMonth.from(issued);
    YearMonth named = YearMonth.of(issued.getYear(), month);
    if (step < 0) {
      return named.isBefore(now) ? named : named.minusYears(1);
    }
    return step == 0 || named.isAfter(now) ? named : named.plusYears(1);
  }

  private LocalDate day(DayOfWeek weekday, int step) {
    if (step < 0) {
      return issued.with(TemporalAdjusters.previous(weekday));
    }
    return step > 0
        ? issued.with(TemporalAdjusters.next(weekday))
        : week(issued, 0).earliest().with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** The last season that is over, the next one that has not begun, or that of this year. */
  private PartialDate season(int month, int step) {
    PartialDate season = YearlessDates.season(issued.getYear() - (month == 12 ? 1 : 0), month);
    if (step == 0) {
      return season;
    }
    int year = season.earliest().getYear() + (step < 0 ? 1 : -1);
    PartialDate found = YearlessDates.season(year, month);
    while (step < 0 ? !found.latest().isBefore(issued) : !found.earliest().isAfter(issued)) {
      year += step;
      found = YearlessDates.season(year, month);
    }
    return found;
  }

  /** "Friday", "Friday of last week". */
  private @Nullable DateHit weekday(int i) {
    Integer number = text.number(Kind.WEEKDAY, i);
    if (number == null
        || !text.isCapital(i)
        || text.is(i + 1, "of") && text.is(i - 1, "last", "first")) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    int at = text.is(i + 1, "of") ? i + 2 : i + 1;
    Integer step = text.number(Kind.STEP, at);
    Integer days = text.number(Kind.DAYS, at + 1);
    if (step != null && days != null && days == WEEK) {
      LocalDate monday = week(issued, step).earliest();
      return DateHit.of(i, at + 2, monday.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    PartialDate before = PartialDate.of(issued.with(TemporalAdjusters.previousOrSame(weekday)));
    PartialDate after = PartialDate.of(issued.with(TemporalAdjusters.nextOrSame(weekday)));
    return new DateHit(i, i + 1, before, after, before);
  }

  /** "over the weekend", "the day before yesterday", "on the 14th". */
  private @Nullable DateHit definite(int i) {
    if (!text.is(i, "the")) {
      return null;
    }
    Integer days = text.number(Kind.DAYS, i + 1);
    Integer from = text.number(Kind.DAY_WORD, i + 3);
    if (days != null && days == 1 && from != null && text.is(i + 2, "before", "after")) {
      return DateHit.of(i, i + 4, issued.plusDays(from + (text.is(i + 2, "after") ? 1 : -1)));
    }
    if (text.is(Kind.WEEKEND, i + 1) && !text.is(i + 2, "of")) {
      return weekend(i + 1, 0).spanning(i, i + 2);
    }
    Integer day = text.at(i + 1).matches("\\d+(?:st|nd|rd|th)") ? text.day(i + 1) : null;
    boolean alone = !text.isNoun(i + 2) && !text.isCapital(i + 2) && !text.is(i + 2, "of", "-");
    return day != null && alone && text.is(i - 1, "on") ? dayOfMonth(i, day) : null;
  }

  private DateHit dayOfMonth(int i, int day) {
    YearMonth before = YearMonth.from(issued);
    while (before.lengthOfMonth() < day || before.atDay(day).isAfter(issued)) {
      before = before.minusMonths(1);
    }
    YearMonth after = YearMonth.from(issued);
    while (after.lengthOfMonth() < day || after.atDay(day).isBefore(issued)) {
      after = after.plusMonths(1);
    }
    PartialDate past = PartialDate.of(before.atDay(day));
    return new DateHit(i, i + 2, past, PartialDate.of(after.atDay(day)), past);
  }
}
