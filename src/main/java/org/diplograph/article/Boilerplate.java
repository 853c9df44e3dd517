package org.diplograph.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Drops what pages put around an article: share bars, captions, "Read more", tags, terms of use.
 * The patterns are data; {@code boilerplate.txt} says what each kind of them does. What remains of
 * a page's furniture is known by its shape: short, without a full stop, among its like.
 */
final class Boilerplate {
  private static final String DATA = "boilerplate.txt";

  /** Fewer words than this, without a full stop, look like a menu entry or a caption. */
  private static final int SHORT = 9;

  /** Longer paragraphs, in characters, are no furniture. */
  private static final int LONGEST = 1_500;

  /** Paragraphs of more words are never dropped for the words in them. */
  private static final int LONGEST_HINTED = 80;

  /** So many words make a line over the first paragraph a standfirst rather than a menu entry. */
  private static final int STANDFIRST = 5;

  /** So many paragraphs of prose behind a box of links belong to the article. */
  private static final int RESUMED = 3;

  /** A list that ends an article has no more items than this. */
  private static final int LIST = 20;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d");

  private enum Kind {
    DROP,
    LABEL,
    HINT,
    WEAK,
    READER,
    END,
    STOP,
    CREDIT,
    CUT
  }

  private static final Map<Kind, List<Pattern>> PATTERNS = new EnumMap<>(Kind.class);
  private static final Map<String, List<String>> WORDS = new HashMap<>();

  static {
    load();
  }

  private Boilerplate() {}

  private static void load() {
    for (Kind kind : Kind.values()) {
      PATTERNS.put(kind, new ArrayList<>());
    }
    try (InputStream in = Boilerplate.class.getResourceAsStream(DATA)) {
      if (in == null) {
        throw new IllegalStateException(DATA + ": not in the program: build it again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(Boilerplate::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line) {
    int space = line.indexOf(' ');
    String kind = line.substring(0, space);
    String rest = line.substring(space + 1);
    for (Kind known : Kind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        int flags = known == Kind.CUT ? 0 : Pattern.CASE_INSENSITIVE;
        patterns(known).add(Pattern.compile(rest, flags));
        return;
      }
    }
    WORDS.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(List.of(rest.split(" ")));
  }

  private static List<Pattern> patterns(Kind kind) {
    return PATTERNS.getOrDefault(kind, List.of());
  }

  /** The plain words of one kind in the data. */
  static List<String> words(String kind) {
    return WORDS.getOrDefault(kind, List.of());
  }

  /** The paragraphs that belong to the article, in order. */
  static List<String> strip(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    boolean afterCredit = false;
    boolean inBox = false;
    boolean after = false;
    int[] ahead = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = cut(paragraphs.get(i));
      if (after && is(Kind.STOP, paragraph)) {
        break;
      }
      if (after && is(Kind.END, paragraph)) {
        ahead = ahead == null ? proseAhead(paragraphs) : ahead;
        if (ahead[i] < RESUMED) {
          break;
        }
        inBox = true;
      }
      inBox = inBox && !isProse(paragraph);
      boolean credit = is(Kind.CREDIT, paragraph);
      if (credit) {
        dropCaption(kept);
      }
      boolean teaser = inBox || (afterCredit && !isClosed(paragraph));
      if (!teaser && !isFurniture(paragraph)) {
        kept.add(paragraph);
        after = after || isProse(paragraph);
      }
      afterCredit = credit;
    }
    return trimmed(kept);
  }

  /** How many paragraphs of prose follow each before the article is over in any case. */
  private static int[] proseAhead(List<String> paragraphs) {
    int[] ahead = new int[paragraphs.size() + 1];
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      String paragraph = paragraphs.get(i);
      boolean prose = isProse(paragraph) && !isFurniture(paragraph);
      ahead[i] = is(Kind.STOP, paragraph) ? 0 : ahead[i + 1] + (prose ? 1 : 0);
    }
    return ahead;
  }

  private static String cut(String paragraph) {
    String text = paragraph;
    for (Pattern pattern : patterns(Kind.CUT)) {
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

  /**
   * Cuts runs of short lines before the first and behind the last paragraph of prose; a longer line
   * right above the first is a headline or standfirst.
   */
  private static List<String> trimmed(List<String> paragraphs) {
    int first = 0;
    while (first < paragraphs.size() && !isProse(paragraphs.get(first))) {
      first++;
    }
    int last = paragraphs.size();
    while (last > first && !isProse(paragraphs.get(last - 1))) {
      last--;
    }
    last = withList(paragraphs, last);
    if (first == last) {
      return paragraphs;
    }
    while (first > 0 && isStandfirst(paragraphs.get(first - 1))) {
      first--;
    }
    return paragraphs.subList(first, last);
  }

  /** A list that a colon announces belongs to the article, also at its end. */
  private static int withList(List<String> paragraphs, int last) {
    int colon = -1;
    for (int i = Math.max(0, last - 1); i < Math.min(paragraphs.size(), last + 2); i++) {
      colon = colon < 0 && paragraphs.get(i).endsWith(":") ? i : colon;
    }
    int end = colon + 1;
    while (colon >= 0
        && end < paragraphs.size()
        && end - colon <= LIST
        && paragraphs.get(end).split(" ").length >= 3) {
      end++;
    }
    return colon >= 0 && end > colon + 2 ? Math.max(last, end) : last;
  }

  private static boolean isStandfirst(String line) {
    return line.split(" ").length >= STANDFIRST && PublicationDates.find(line) == null;
  }

  /** Whether a line is known to belong to the page rather than to the article. */
  static boolean isFurniture(String paragraph) {
    return paragraph.length() <= LONGEST && isKnown(paragraph);
  }

  private static boolean isKnown(String paragraph) {
    return matches(Kind.DROP, paragraph)
        || is(Kind.CREDIT, paragraph)
        || is(Kind.END, paragraph)
        || is(Kind.STOP, paragraph)
        || is(Kind.LABEL, paragraph)
        || isHinted(paragraph);
  }

  /** Whether a line of that kind, which no sentence can be. */
  private static boolean is(Kind kind, String paragraph) {
    return paragraph.length() <= LONGEST && !isSentence(paragraph) && matches(kind, paragraph);
  }

  /** Words that call upon the reader, with words of what sites offer and forbid. */
  private static boolean isHinted(String paragraph) {
    if (paragraph.split(" ").length > LONGEST_HINTED) {
      return false;
    }
    String own = QUOTED.matcher(paragraph).replaceAll(" ");
    long hints = count(Kind.HINT, own);
    return hints > 0 && matches(Kind.READER, own) && hints + count(Kind.WEAK, own) > 1;
  }

  private static long count(Kind kind, String text) {
    return patterns(kind).stream().filter(p -> p.matcher(text).find()).count();
  }

  private static boolean matches(Kind kind, String paragraph) {
    return patterns(kind).stream().anyMatch(p -> p.matcher(paragraph).find());
  }

  /** Whether a paragraph is a sentence or more, not a heading, caption or menu entry. */
  static boolean isProse(String paragraph) {
    boolean closed = isClosed(paragraph);
    int words = paragraph.split(" ").length;
    return words >= SHORT ? closed || words > 25 : closed && words >= 4;
  }

  private static boolean isSentence(String paragraph) {
    String end = bare(paragraph);
    return paragraph.split(" ").length >= 4 && !end.isEmpty() && ".!?".indexOf(last(end)) >= 0;
  }

  /** Whether it ends as sentences do. */
  static boolean isClosed(String paragraph) {
    String end = bare(paragraph);
    return !end.isEmpty() && ".!?:;,\u2026".indexOf(last(end)) >= 0;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private static String bare(String paragraph) {
    int end = paragraph.length();
    while (end > 0 && "\"'\u201d\u2019)]".indexOf(paragraph.charAt(end - 1)) >= 0) {
      end--;
    }
    return paragraph.substring(0, end);
  }
}
