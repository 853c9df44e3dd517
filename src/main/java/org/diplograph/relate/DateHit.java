package org.diplograph.relate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.diplograph.model.PartialDate;

/**
 * A date in a sentence's pieces, as it is read if it lies behind the article, ahead of it, and if
 * nothing tells which.
 *
 * @param first its first piece
 * @param end the index behind its last piece
 */
record DateHit(int first, int end, PartialDate past, PartialDate future, PartialDate open) {
  /** A date that means one thing only. */
  static DateHit of(int first, int end, PartialDate date) {
    return new DateHit(first, end, date, date, date);
  }

  static DateHit of(int first, int end, LocalDate day) {
    return of(first, end, PartialDate.of(day));
  }

  static DateHit of(int first, int end, YearMonth month) {
    return of(first, end, PartialDate.of(month));
  }

  static DateHit of(int first, int end, Year year) {
    return of(first, end, PartialDate.of(year));
  }

  /** The same with other words around it. */
  DateHit spanning(int newFirst, int newEnd) {
    return new DateHit(newFirst, newEnd, past, future, open);
  }

  DateHit map(UnaryOperator<PartialDate> change) {
    return new DateHit(first, end, change.apply(past), change.apply(future), change.apply(open));
  }
}
