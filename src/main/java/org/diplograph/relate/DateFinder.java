package org.diplograph.relate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Token;
import org.diplograph.relate.DateWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in the sentences of an article and resolves them against the article's date. Where
 * that is not known, only dates with a year are found: nothing is guessed.
 */
final class DateFinder {
  /** How many sentences the date named last is remembered. */
  private static final int MEMORY = 2;

  /**
   * A date in a sentence.
   *
   * @param firstToken its first token
   * @param endToken the index behind its last token
   * @param past the date if what it dates lies behind the article
   * @param future the date if what it dates lies ahead
   * @param open the date if nothing tells which
   */
  record Found(
      int firstToken, int endToken, PartialDate past, PartialDate future, PartialDate open) {}

  private final DateWords known;
  private final @Nullable LocalDate issued;
  private @Nullable DateHit named;
  private int since;

  DateFinder(DateWords known, @Nullable LocalDate issued) {
    this.known = known;
    this.issued = issued;
  }

  /**
   * The dates of a sentence in order of the text. Sentences are asked for in their order: "a day
   * later" refers to the date named last.
   */
  List<Found> find(List<Token> tokens) {
    DateText text = new DateText(tokens, known);
    List<Found> found = new ArrayList<>(1);
    since++;
    named = since > MEMORY ? null : named;
    int at = 0;
    while (at < text.size()) {
      DateHit hit = new Reading(text, issued, named, since == 0).at(at);
      if (hit != null) {
        found.add(found(text, hit));
        named = hit;
        since = 0;
      }
      at = hit == null ? at + 1 : hit.end();
    }
    return found;
  }

  private static Found found(DateText text, DateHit hit) {
    return new Found(
        text.token(hit.first()),
        text.token(hit.end() - 1) + 1,
        hit.past(),
        hit.future(),
        hit.open());
  }

  /** One look at a sentence. */
  private static final class Reading {
    private final DateText text;
    private final @Nullable LocalDate issued;
    private final CalendarDates calendar;
    private final @Nullable RelativeDates relative;
    private final @Nullable DateHit named;
    private final boolean here;

    Reading(DateText text, @Nullable LocalDate issued, @Nullable DateHit named, boolean here) {
      this.text = text;
      this.issued = issued;
      calendar = new CalendarDates(text, issued);
      relative = issued == null ? null : new RelativeDates(text, issued);
      this.named = named;
      this.here = here;
    }

    @Nullable DateHit at(int i) {
      DateHit hit = ofDay(i);
      hit = hit == null ? part(i) : hit;
      hit = hit == null ? side(i) : hit;
      hit = hit == null ? core(i) : hit;
      if (hit == null || !hit.open().isDay() || !text.is(Kind.TIME_OF_DAY, hit.end())) {
        return hit;
      }
      return hit.spanning(hit.first(), hit.end() + 1);
    }

    private @Nullable DateHit core(int i) {
      DateHit hit = calendar.at(i);
      hit = hit == null ? steppedDay(i) : hit;
      hit = hit == null && relative != null ? relative.at(i) : hit;
      return hit == null && named != null ? anaphoric(i, named) : hit;
    }

    /** Told from a date that itself may lie behind or ahead. */
    private @Nullable DateHit anaphoric(int i, DateHit anchor) {
      DateHit past = new AnaphoricDates(text, anchor.past(), here).at(i);
      DateHit future = new AnaphoricDates(text, anchor.future(), here).at(i);
      DateHit open = new AnaphoricDates(text, anchor.open(), here).at(i);
      return past == null || future == null || open == null
          ? null
          : new DateHit(i, past.end(), past.past(), future.future(), open.open());
    }

    /** "Friday, Oct. 23": the weekday tells the year. */
    private @Nullable DateHit ofDay(int i) {
      Integer weekday = text.isCapital(i) ? text.number(Kind.WEEKDAY, i) : null;
      if (weekday == null) {
        return null;
      }
      int at = text.is(i + 1, ",", "(") ? i + 2 : i + 1;
      at = text.is(at, "the") ? at + 1 : at;
      DateHit hit = calendar.at(at);
      return hit == null || !hit.open().isDay()
          ? null
          : new YearlessDates(issued).onWeekday(hit, DayOfWeek.of(weekday)).spanning(i, hit.end());
    }

    /** "last Oct. 23". */
    private @Nullable DateHit steppedDay(int i) {
      Integer step = text.number(Kind.STEP, i);
      DateHit hit = step == null || step == 0 ? null : calendar.at(i + 1);
      if (hit == null || step == null || !hit.open().isDay()) {
        return null;
      }
      return DateHit.of(i, hit.end(), step < 0 ? hit.past() : hit.future());
    }

    /** "mid-February", "the end of 2016", "late last month". */
    private @Nullable DateHit part(int i) {
      Integer third = text.number(Kind.PART, i);
      if (third == null) {
        return null;
      }
      int at = i + 1;
      while (text.isDash(at) || text.is(at, "of", "in", "the")) {
        at++;
      }
      DateHit hit = at > i + 1 && !text.isDash(i + 1) ? ofThe(at) : core(at);
      return hit == null
          ? null
          : hit.map(date -> DateParts.third(date, third)).spanning(i, hit.end());
    }

    /** Behind "of" and "the" stands the date or a single word of it. */
    private @Nullable DateHit ofThe(int at) {
      DateHit hit = core(at);
      return hit == null && text.is(at - 1, "the") ? core(at - 1) : hit;
    }

    /** "earlier this month". */
    private @Nullable DateHit side(int i) {
      Integer side = text.number(Kind.SIDE, i);
      LocalDate now = issued;
      if (side == null || now == null || relative == null || text.count(i - 2) != null) {
        return null;
      }
      DateHit hit = text.is(i + 1, "in") ? relative.at(i + 2) : relative.at(i + 1);
      return hit == null
          ? null
          : hit.map(date -> DateParts.side(date, now, side)).spanning(i, hit.end());
    }
  }
}
