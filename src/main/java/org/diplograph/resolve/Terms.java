package org.diplograph.resolve;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Term;
import org.jspecify.annotations.Nullable;

/** Reads from when to when an office is held, where the text gives years. */
final class Terms {
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
  private static final Pattern SHORT = Pattern.compile("\\d\\d");
  private static final Pattern DAY = Pattern.compile("[0-3]?\\d(st|nd|rd|th)?");
  private static final Set<String> BEGINS = Set.of("since", "from");
  private static final Set<String> ENDS = Set.of("until", "till");
  private static final Set<String> LINKS = Set.of("to", "and", "until", "till", "through");
  private static final int REACH = 12;

  /** By name: asked of each piece, and dear to look up. */
  private static final Map<String, Integer> MONTHS =
      Arrays.stream(Month.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), Month::getValue));

  private Terms() {}

  /** A date and the piece behind it. */
  private record Dated(PartialDate date, int end) {}

  /** The term told by the words that follow an office, before the next clause. */
  static Term behind(List<Piece> pieces, int from) {
    for (int i = from; i < pieces.size() && i < from + REACH; i++) {
      Piece piece = pieces.get(i);
      Term term = piece.is("(") ? range(pieces, i + 1) : marked(pieces, i);
      if (term != null) {
        return term;
      }
      if (piece.isVerbLike() || piece.is(",") || piece.is(";") || piece.is("who")) {
        return Term.UNKNOWN;
      }
    }
    return Term.UNKNOWN;
  }

  /** "From 1990 to 1992, …", "In 2009, …": the term told where a sentence begins. */
  static Term atFront(List<Piece> pieces) {
    Term term = pieces.isEmpty() ? null : marked(pieces, 0);
    return term == null ? Term.UNKNOWN : term;
  }

  /** The day, month or year on which something is told to have happened: "in 2010". */
  static @Nullable PartialDate day(List<Piece> pieces, int from) {
    for (int i = from; i < pieces.size() && i < from + REACH; i++) {
      Piece piece = pieces.get(i);
      Dated dated = piece.is("in") || piece.is("on") ? date(pieces, i + 1) : null;
      if (dated != null) {
        return dated.date();
      }
      if (piece.isVerbLike() || piece.is(";") || piece.is("who")) {
        return null;
      }
    }
    Dated front =
        !pieces.isEmpty() && (pieces.get(0).is("in") || pieces.get(0).is("on"))
            ? date(pieces, 1)
            : null;
    return front == null ? null : front.date();
  }

  private static @Nullable Term marked(List<Piece> pieces, int at) {
    String word = pieces.get(at).key();
    if (BEGINS.contains(word) || word.equals("between")) {
      Term range = range(pieces, at + 1);
      Dated since = range == null ? date(pieces, at + 1) : null;
      return since != null ? new Term(since.date(), null) : range;
    }
    if (ENDS.contains(word)) {
      Dated until = date(pieces, at + 1);
      return until == null ? null : new Term(null, until.date());
    }
    Dated first = YEAR.matcher(word).matches() ? date(pieces, at) : null;
    return first != null && first.end() < pieces.size() && pieces.get(first.end()).hyphen()
        ? range(pieces, at)
        : null;
  }

  /** "1998 to 2002", "2002-2010", "1983-84". */
  private static @Nullable Term range(List<Piece> pieces, int at) {
    Dated since = date(pieces, at);
    if (since == null || since.end() >= pieces.size()) {
      return null;
    }
    Piece next = pieces.get(since.end());
    boolean dash = next.is("–") || next.is("-") || next.is("—");
    boolean linked = LINKS.contains(next.key()) || dash;
    if (!linked && !next.hyphen()) {
      return null;
    }
    int behind = linked ? since.end() + 1 : since.end();
    Dated until = date(pieces, behind);
    if (until != null) {
      return new Term(since.date(), until.date());
    }
    boolean year = behind < pieces.size() && SHORT.matcher(pieces.get(behind).key()).matches();
    if (year && (dash || next.hyphen())) {
      int century = since.date().earliest().getYear() / 100 * 100;
      int end = century + Integer.parseInt(pieces.get(behind).key());
      return new Term(since.date(), PartialDate.of(end, null, null));
    }
    return null;
  }

  /** "1998", "March 1998", "March 3, 1998", "3 March 1998", "the 2013 election". */
  private static @Nullable Dated date(List<Piece> pieces, int from) {
    int at = from;
    while (at < pieces.size() && isFiller(pieces.get(at))) {
      at++;
    }
    if (at >= pieces.size()) {
      return null;
    }
    if (YEAR.matcher(pieces.get(at).key()).matches()) {
      return new Dated(PartialDate.of(year(pieces, at), null, null), at + 1);
    }
    Integer month = month(pieces.get(at));
    if (month != null) {
      return behindMonth(pieces, at + 1, month, null);
    }
    boolean day = DAY.matcher(pieces.get(at).key()).matches() && at + 1 < pieces.size();
    month = day ? month(pieces.get(at + 1)) : null;
    return month == null ? null : behindMonth(pieces, at + 2, month, day(pieces.get(at)));
  }

  private static boolean isFiller(Piece piece) {
    return piece.is("the")
        || piece.is("years")
        || piece.is("early")
        || piece.is("mid")
        || piece.is("late")
        || piece.is("at")
        || piece.is("least")
        || piece.is("about")
        || piece.is("around");
  }

  private static @Nullable Dated behindMonth(
      List<Piece> pieces, int from, int month, @Nullable Integer given) {
    int at = from;
    Integer day = given;
    if (day == null && at < pieces.size() && DAY.matcher(pieces.get(at).key()).matches()) {
      day = day(pieces.get(at));
      at++;
    }
    if (at < pieces.size() && pieces.get(at).is(",")) {
      at++;
    }
    if (at >= pieces.size() || !YEAR.matcher(pieces.get(at).key()).matches()) {
      return null;
    }
    try {
      return new Dated(PartialDate.of(year(pieces, at), month, day), at + 1);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(List<Piece> pieces, int at) {
    return Integer.parseInt(pieces.get(at).key());
  }

  private static int day(Piece piece) {
    return Integer.parseInt(piece.key().replaceAll("\\D", ""));
  }

  static boolean isMonth(Piece piece) {
    return month(piece) != null;
  }

  private static @Nullable Integer month(Piece piece) {
    return MONTHS.get(piece.text());
  }
}
