package org.diplograph.relate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.diplograph.model.PartialDate;

/** Narrows dates to the part of them that is told: "mid-February", "earlier this month". */
final class DateParts {
  private static final int DAYS = 10;
  private static final int MONTHS = 4;
  private static final int DECADE = 10;

  private DateParts() {}

  /**
   * A third of a month, a year or a decade, the same for all else.
   *
   * @param third 1 for early, 2 for mid, 3 for late
   */
  static PartialDate third(PartialDate date, int third) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (date.equals(PartialDate.of(YearMonth.from(first)))) {
      LocalDate begin = first.plusDays((long) DAYS * (third - 1));
      return date.narrowed(begin, third == 3 ? last : begin.plusDays(DAYS - 1));
    }
    if (date.equals(PartialDate.of(Year.from(first)))) {
      LocalDate begin = first.plusMonths((long) MONTHS * (third - 1));
      return date.narrowed(begin, begin.plusMonths(MONTHS).minusDays(1));
    }
    if (last.getYear() - first.getYear() == DECADE - 1) {
      int[] years = {0, 4, 7, DECADE};
      return PartialDate.between(
          first.plusYears(years[third - 1]), first.plusYears(years[third]).minusDays(1));
    }
    return date;
  }

  /** What lies before the article's day, or behind it; all if that day is not within. */
  static PartialDate side(PartialDate date, LocalDate issued, int side) {
    if (issued.isBefore(date.earliest()) || issued.isAfter(date.latest()) || date.isDay()) {
      return date;
    }
    LocalDate first = side < 0 ? date.earliest() : issued;
    LocalDate last = side < 0 ? issued : date.latest();
    return date.text() == null ? PartialDate.between(first, last) : date.narrowed(first, last);
  }
}
