package org.diplograph.relate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.diplograph.model.PartialDate;
import org.diplograph.relate.DateWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dates that are told from the date named last: "the same night", "a day later". */
final class AnaphoricDates {
  private final DateText text;
  private final PartialDate anchor;
  private final boolean inSentence;

  /**
   * Reads a sentence.
   *
   * @param anchor the date named last
   * @param inSentence whether it was named in this sentence
   */
  AnaphoricDates(DateText text, PartialDate anchor, boolean inSentence) {
    this.text = text;
    this.anchor = anchor;
    this.inSentence = inSentence;
  }

  /** The date that begins at a piece, null if none does. */
  @Nullable DateHit at(int i) {
    DateHit hit = same(i);
    hit = hit == null ? neighbour(i) : hit;
    hit = hit == null ? counted(i) : hit;
    return hit == null && inSentence ? offset(i) : hit;
  }

  /** "on Monday, four days after troops invaded": the day of the invasion. */
  private @Nullable DateHit offset(int i) {
    Integer count = text.count(i);
    boolean after = text.is(i + 2, "after");
    boolean vague = text.is(Kind.VAGUE, i - 1);
    if (count == null || vague || !(after || text.is(i + 2, "before")) || text.isStop(i + 3)) {
      return null;
    }
    PartialDate date = shifted(i + 1, after ? -count : count, true);
    return date == null ? null : DateHit.of(i, i + 3, date);
  }

  /** "the same day", "that night", "that same year"; "that day of victory" is no date. */
  private @Nullable DateHit same(int i) {
    if (!text.is(Kind.SAME, i)) {
      return null;
    }
    int unit = text.is(Kind.SAME, i + 1) ? i + 2 : i + 1;
    boolean more = text.is(unit + 1, "of", "when", "that", "the");
    PartialDate date = more ? null : shifted(unit, 0, false);
    return date == null ? null : DateHit.of(i, unit + 1, date);
  }

  /** "the following day", "the previous year", "the day after". */
  private @Nullable DateHit neighbour(int i) {
    if (!text.is(i, "the")) {
      return null;
    }
    Integer step = text.number(Kind.NEIGHBOUR, i + 1);
    boolean before = text.is(i + 2, "before", "earlier");
    if (step == null && (before || text.is(i + 2, "after")) && text.isStop(i + 3)) {
      PartialDate date = shifted(i + 1, before ? -1 : 1, false);
      return date == null ? null : DateHit.of(i, i + 3, date);
    }
    PartialDate date = step == null ? null : shifted(i + 2, step, false);
    return date == null ? null : DateHit.of(i, i + 3, date);
  }

  /** "a day later", "two weeks earlier", "three months before that". */
  private @Nullable DateHit counted(int i) {
    Integer count = text.count(i);
    if (count == null || text.is(Kind.VAGUE, i - 1)) {
      return null;
    }
    int length = text.length(Kind.LATER, i + 2);
    int sign = text.number(Kind.LATER, i + 2, length);
    if (length == 0 && text.is(i + 2, "before", "after") && text.isStop(i + 3)) {
      length = 1;
      sign = text.is(i + 2, "before") ? -1 : 1;
    }
    if (length == 0 || text.is(i + 2 + length, "than")) {
      return null;
    }
    PartialDate date = shifted(i + 1, sign * count, true);
    return date == null ? null : DateHit.of(i, i + 2 + length, date);
  }

  /** The date so many units away; null if the date named last is not known as exactly as these. */
  private @Nullable PartialDate shifted(int unit, int count, boolean counted) {
    Integer days =
        text.is(Kind.TIME_OF_DAY, unit) ? Integer.valueOf(1) : text.number(Kind.DAYS, unit);
    LocalDate first = anchor.earliest();
    if (days != null) {
      return anchor.isDay() ? days(first, days, count, counted) : null;
    }
    Integer months = text.number(Kind.MONTHS, unit);
    if (months != null && YearMonth.from(first).equals(YearMonth.from(anchor.latest()))) {
      return PartialDate.of(YearMonth.from(first).plusMonths((long) months * count));
    }
    Integer years = text.number(Kind.YEARS, unit);
    boolean oneYear = first.getYear() == anchor.latest().getYear();
    return years != null && oneYear && (counted || years == 1)
        ? PartialDate.of(Year.from(first).plusYears((long) years * count))
        : null;
  }

  private static PartialDate days(LocalDate day, int unit, int count, boolean counted) {
    if (unit == 1) {
      return PartialDate.of(day.plusDays(count));
    }
    return counted
        ? RelativeDates.about(day.plusDays((long) unit * count))
        : RelativeDates.week(day, count);
  }
}
