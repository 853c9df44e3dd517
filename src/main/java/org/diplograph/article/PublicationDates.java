package org.diplograph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days of publication in the forms that metadata and mastheads use. */
final class PublicationDates {
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d?)-(\\d\\d?)(?=\\b|T)");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)(?:\\d{6})?$");
  private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s+(\\d{4})\\b");

  private PublicationDates() {}

  /** The first full date in the text, or null if there is none. */
  static @Nullable LocalDate find(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), number(iso.group(2)), iso.group(3));
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
    return null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).startsWith(name)) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static @Nullable LocalDate date(String year, int month, String day) {
    try {
      return LocalDate.of(number(year), month, number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
