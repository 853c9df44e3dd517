package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.diplograph.evaluate.TimedText.Time;
import org.diplograph.model.PartialDate;
import org.diplograph.relate.WordReader.DatedWords;
import org.jspecify.annotations.Nullable;

/** How many of the marked dates are given a value, and how many of these values are right. */
public final class DateScore {
  private final Map<String, Score> kinds = new TreeMap<>();
  private Score all = Score.NONE;
  private int without;
  private int extra;
  private final List<String> errors = new ArrayList<>();

  /** Begins with nothing. */
  public DateScore() {}

  /** Compares the dates found in a text with those that are marked in it. */
  public void add(TimedText gold, List<DatedWords> found) {
    for (Time time : gold.times()) {
      PartialDate expected = time.type().equals("DATE") ? TimeMl.date(time.value()) : null;
      if (expected == null) {
        without += time.type().equals("DATE") ? 1 : 0;
        continue;
      }
      DatedWords one =
          found.stream().filter(f -> f.span().overlaps(time.span())).findFirst().orElse(null);
      boolean right =
          one != null && (isRight(expected, time.mod(), one.date()) || isRange(gold.times(), one));
      Score score = new Score(right ? 1 : 0, one == null ? 0 : 1, 1);
      all = all.plus(score);
      kinds.merge(kind(expected), score, Score::plus);
      if (!right) {
        errors.add(error(gold, time, one));
      }
    }
    for (DatedWords one : found) {
      if (gold.times().stream().noneMatch(t -> t.span().overlaps(one.span()))) {
        extra++;
        errors.add("EXTRA   " + gold.article().identifier() + " " + words(gold, one));
      }
    }
  }

  /** "April 24 and 25", "between 1994 and 1997": two marked dates that are read as one. */
  private static boolean isRange(List<Time> times, DatedWords one) {
    List<PartialDate> inside =
        times.stream()
            .filter(t -> one.span().contains(t.span()))
            .map(t -> TimeMl.date(t.value()))
            .filter(Objects::nonNull)
            .toList();
    return inside.size() == 2
        && inside.get(0).earliest().equals(one.date().earliest())
        && inside.get(1).latest().equals(one.date().latest());
  }

  private static boolean isRight(PartialDate expected, @Nullable String mod, PartialDate given) {
    if (expected.text() != null) {
      return expected.text().equals(given.text());
    }
    boolean within =
        !given.earliest().isBefore(expected.earliest())
            && !given.latest().isAfter(expected.latest());
    return mod == null
        ? given.earliest().equals(expected.earliest()) && given.latest().equals(expected.latest())
        : given.text() == null && within;
  }

  private static String kind(PartialDate date) {
    if (date.text() == null) {
      return "week, season, decade";
    }
    return switch (date.text().length()) {
      case 4 -> "year";
      case 7 -> "month";
      default -> "day";
    };
  }

  private static String error(TimedText gold, Time time, @Nullable DatedWords given) {
    String text = gold.article().text();
    int end = Math.min(text.length(), time.span().end() + 40);
    String around = text.substring(Math.max(0, time.span().begin() - 60), end).replace('\n', ' ');
    return (given == null ? "MISSED  " : "WRONG   ")
        + gold.article().identifier()
        + " '"
        + time.span().in(text)
        + "' "
        + time.value()
        + (given == null ? "" : " not " + words(gold, given))
        + " | "
        + around;
  }

  private static String words(TimedText gold, DatedWords one) {
    return "'" + one.span().in(gold.article().text()) + "' " + one.date();
  }

  /** A table by kind of date, and how many there are besides. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-28s %6s %6s %6s   %8s %6s",
            "",
            "gold",
            "given",
            "right",
            "accuracy",
            "R"));
    kinds.forEach((kind, score) -> lines.add(line(kind, score)));
    lines.add(line("all", all));
    lines.add(
        String.format(
            Locale.ROOT,
            "%d marked dates without a day, month or year are not counted; %d dates are found where"
                + " no time is marked",
            without,
            extra));
    return lines;
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-28s %6d %6d %6d   %8.1f %6.1f",
        name,
        score.expected(),
        score.found(),
        score.right(),
        100 * score.precision(),
        100 * score.recall());
  }

  /** How many marked dates there are, are given a value, and the right one. */
  public Score score() {
    return all;
  }

  /** What is missed, wrong and extra, a line each. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
