package org.diplograph.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops what pages put around an article: share bars, captions, "Read more", tags, terms of use.
 * The patterns are data; a line that matches is dropped, one that ends the article ends it, and
 * what remains of a page's furniture is known by its shape: short, without a full stop, among its
 * like.
 */
final class Boilerplate {
  private static final String DATA = "boilerplate.txt";

  /** Fewer words than this, without a full stop, look like a menu entry or a caption. */
  private static final int SHORT = 9;

  private static final List<Pattern> DROP = new ArrayList<>();
  private static final List<Pattern> END = new ArrayList<>();
  private static final List<Pattern> CREDIT = new ArrayList<>();
  private static final List<Pattern> CUT = new ArrayList<>();

  static {
    load();
  }

  private Boilerplate() {}

  private static void load() {
    try (InputStream in = Boilerplate.class.getResourceAsStream(DATA)) {
      if (in == null) {
        throw new IllegalStateException(DATA + ": not in the program: build it again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().forEach(Boilerplate::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line) {
    int space = line.indexOf(' ');
    switch (space < 0 ? "" : line.substring(0, space)) {
      case "drop" -> DROP.add(pattern(line, space));
      case "end" -> END.add(pattern(line, space));
      case "credit" -> CREDIT.add(pattern(line, space));
      case "cut" -> CUT.add(Pattern.compile(line.substring(space + 1)));
      default -> {}
    }
  }

  private static Pattern pattern(String line, int space) {
    return Pattern.compile(line.substring(space + 1), Pattern.CASE_INSENSITIVE);
  }

  /** The paragraphs that belong to the article, in order. */
  static List<String> strip(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    boolean afterCredit = false;
    for (String raw : paragraphs) {
      String paragraph = cut(raw);
      if (matches(END, paragraph) && hasProse(kept)) {
        break;
      }
      boolean credit = matches(CREDIT, paragraph);
      if (credit) {
        dropCaption(kept);
      }
      boolean teaser = afterCredit && !isClosed(paragraph);
      if (!teaser && !isFurniture(paragraph)) {
        kept.add(paragraph);
      }
      afterCredit = credit;
    }
    return trimmed(kept);
  }

  private static String cut(String paragraph) {
    String text = paragraph;
    for (Pattern pattern : CUT) {
      text = pattern.matcher(text).replaceFirst("");
    }
    return text;
  }

  /** The line before a photo's credit is its caption, if it is no sentence of the article. */
  private static void dropCaption(List<String> kept) {
    int last = kept.size() - 1;
    if (last >= 1 && !isClosed(kept.get(last))) {
      kept.remove(last);
    }
  }

  private static boolean hasProse(List<String> paragraphs) {
    return paragraphs.stream().anyMatch(Boilerplate::isProse);
  }

  /** Cuts runs of short lines before the first and behind the last paragraph of prose. */
  private static List<String> trimmed(List<String> paragraphs) {
    int first = 0;
    while (first < paragraphs.size() && !isProse(paragraphs.get(first))) {
      first++;
    }
    int last = paragraphs.size();
    while (last > first && !isProse(paragraphs.get(last - 1))) {
      last--;
    }
    return first == last ? paragraphs : paragraphs.subList(first, last);
  }

  /** Whether a line is known to belong to the page rather than to the article. */
  static boolean isFurniture(String paragraph) {
    return matches(DROP, paragraph) || matches(CREDIT, paragraph) || matches(END, paragraph);
  }

  private static boolean matches(List<Pattern> patterns, String paragraph) {
    return patterns.stream().anyMatch(p -> p.matcher(paragraph).find());
  }

  /** Whether a paragraph is a sentence or more, not a heading, caption or menu entry. */
  static boolean isProse(String paragraph) {
    boolean closed = isClosed(paragraph);
    int words = paragraph.split(" ").length;
    return words >= SHORT ? closed || words > 25 : closed && words >= 4;
  }

  private static boolean isClosed(String paragraph) {
    String end = paragraph.replaceAll("[\"'\u201d\u2019)\\]]+$", "");
    return !end.isEmpty() && ".!?:;,\u2026".indexOf(end.charAt(end.length() - 1)) >= 0;
  }
}
