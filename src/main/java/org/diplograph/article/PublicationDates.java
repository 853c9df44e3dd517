package org.diplograph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of publication in the forms that metadata and mastheads use. The day is taken as
 * stated, in whatever time zone. Forms that mean one day here and another there (3/4/2020) mean
 * none.
 */
final class PublicationDates {
  /** Lines before the headline that may hold the day. */
  private static final int ABOVE = 12;

  /** Lines from the headline on that may hold it. */
  private static final int BELOW = 10;

  /** Nothing that states a day is longer, in characters. */
  private static final int LONGEST = 1_000;

  /** Longer lines are no mastheads. */
  private static final int MASTHEAD = 160;

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d/-])(\\d{4})([-/])(\\d\\d?)\\2(\\d\\d?)(?=\\b|T)");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)(?:T?\\d{4}(?:\\d\\d)?Z?)?$");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(\\d\\d?)\\.\\s?(\\d\\d?)\\.\\s?(\\d{4})(?!\\d)");
  private static final Pattern DASHED =
      Pattern.compile("(?<![\\d/-])(\\d\\d?)[-/](\\d\\d?)[-/](\\d{4})(?![\\d/-])");
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{0,6})\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private PublicationDates() {}

  /** The first full date in the text, or null if there is none. */
  static @Nullable LocalDate find(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), LONGEST));
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), number(iso.group(3)), iso.group(4));
    }
    Matcher compact = COMPACT.matcher(text.strip());
    if (compact.find()) {
      return date(compact.group(1), number(compact.group(2)), compact.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.find()) {
      return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.find()) {
      return date(dotted.group(3), number(dotted.group(2)), dotted.group(1));
    }
    Matcher dashed = DASHED.matcher(text);
    return dashed.find() ? certain(dashed.group(1), dashed.group(2), dashed.group(3)) : null;
  }

  /** The date that stands near the headline: behind it, else before it. */
  static @Nullable LocalDate near(@Nullable String headline, List<String> lines) {
    int at = Math.max(0, lines.indexOf(headline));
    for (String line : lines.subList(at, Math.min(lines.size(), at + BELOW))) {
      LocalDate date = inMasthead(line);
      if (date != null) {
        return date;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - ABOVE); i--) {
      LocalDate date = inMasthead(lines.get(i));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The date in a line that can be part of a masthead: short, and no sentence. */
  static @Nullable LocalDate inMasthead(String line) {
    return line.length() > MASTHEAD || Boilerplate.isProse(line) ? null : find(line);
  }

  /** Day and month in either order, if only one of them can be the month. */
  private static @Nullable LocalDate certain(String first, String second, String year) {
    if (number(first) > 12 || first.equals(second)) {
      return date(year, number(second), first);
    }
    return number(second) > 12 ? date(year, number(first), second) : null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(name.toUpperCase(Locale.ROOT))) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static @Nullable LocalDate date(String year, int month, String day) {
    try {
      int stated = number(year);
      return stated < 1500 || stated > 2200 ? null : LocalDate.of(stated, month, number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
