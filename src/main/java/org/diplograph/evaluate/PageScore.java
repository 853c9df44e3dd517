package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.diplograph.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * How many of an article's words reading keeps, how many of those around it, and how often title,
 * day, publisher, address, author and dateline are right. Words that are kept are counted in order:
 * the longest sequence that page and article have in common; every other word counts as one of
 * those around the article.
 */
public final class PageScore {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The first line of the table. */
  public static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-28s %5s %7s %6s %7s %6s  %s",
          "",
          "pages",
          "words",
          "kept",
          "around",
          "kept",
          "title date publisher url byline dateline");

  private final Map<String, Counts> systems = new TreeMap<>();
  private final Counts all = new Counts();
  private final List<String> errors = new ArrayList<>();

  private static final class Counts {
    int pages;
    int words;
    int kept;
    int around;
    int keptAround;
    final int[] right = new int[Field.values().length];
    final int[] known = new int[Field.values().length];
  }

  private enum Field {
    TITLE,
    DATE,
    PUBLISHER,
    URL,
    BYLINE,
    DATELINE
  }

  /** Begins with nothing. */
  public PageScore() {}

  /**
   * Compares what was read with the truth.
   *
   * @param page the truth
   * @param article what was read, null if the page was refused
   * @param byline the author that was read
   */
  public void add(Page page, @Nullable Article article, @Nullable String byline) {
    Counts one = systems.computeIfAbsent(page.system(), s -> new Counts());
    List<String> truth = words(page.title() + " " + String.join(" ", page.article()));
    List<String> found = article == null ? List.of() : words(article.text());
    boolean[] keptTruth = new boolean[truth.size()];
    boolean[] keptFound = new boolean[found.size()];
    int common = common(truth, found, keptTruth, keptFound);
    int around = words(String.join(" ", page.boilerplate())).size();
    for (Counts counts : List.of(one, all)) {
      counts.pages++;
      counts.words += truth.size();
      counts.kept += common;
      counts.around += around;
      counts.keptAround += found.size() - common;
    }
    String name = String.valueOf(page.file().getFileName());
    runs(truth, keptTruth).forEach(run -> errors.add("LOST    " + name + ": " + run));
    runs(found, keptFound).forEach(run -> errors.add("KEPT    " + name + ": " + run));
    if (article == null) {
      errors.add("REFUSED " + name);
    }
    fields(name, one, page, article, byline);
  }

  private void fields(
      String name, Counts one, Page page, @Nullable Article article, @Nullable String byline) {
    field(name, one, Field.TITLE, page.title(), article == null ? null : article.title());
    String day = article == null ? null : Objects.toString(article.issued(), null);
    field(name, one, Field.DATE, page.issued(), day);
    String publisher = article == null ? null : article.publisher();
    field(name, one, Field.PUBLISHER, page.publisher(), publisher);
    field(name, one, Field.URL, page.url(), article == null ? null : article.url());
    field(name, one, Field.BYLINE, page.byline(), byline);
    String dateline =
        article == null || article.dateline() == null
            ? null
            : article.dateline().in(article.text());
    field(name, one, Field.DATELINE, page.dateline(), dateline);
  }

  private void field(
      String name, Counts one, Field field, @Nullable String truth, @Nullable String found) {
    if (truth == null) {
      return;
    }
    boolean right = found != null && truth.equalsIgnoreCase(found);
    for (Counts counts : List.of(one, all)) {
      counts.known[field.ordinal()]++;
      counts.right[field.ordinal()] += right ? 1 : 0;
    }
    if (!right) {
      errors.add(String.format("%-8s%s: %s, not %s", field, name, found, truth));
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** The length of the longest common subsequence, whose members are marked in both. */
  private static int common(List<String> a, List<String> b, boolean[] inA, boolean[] inB) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int j = 0;
    for (int i = 0; i < a.size() && j < b.size(); ) {
      if (a.get(i).equals(b.get(j))) {
        inA[i++] = true;
        inB[j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return longest[0][0];
  }

  /** Neighbours that are not marked, joined. */
  private static List<String> runs(List<String> words, boolean[] marked) {
    List<String> runs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i <= words.size(); i++) {
      if (i < words.size() && !marked[i]) {
        open.append(open.length() > 0 ? " " : "").append(words.get(i));
      } else if (open.length() > 0) {
        runs.add(open.toString());
        open.setLength(0);
      }
    }
    return runs;
  }

  /** The share of the articles' words that were kept. */
  public double kept() {
    return share(all.kept, all.words, 1);
  }

  /** The share of the other words that were kept. */
  public double keptAround() {
    return share(all.keptAround, all.around, 0);
  }

  /** The share of titles, days, publishers and addresses, of those known, that are right. */
  public double rightMetadata() {
    int right = 0;
    int known = 0;
    for (Field field : List.of(Field.TITLE, Field.DATE, Field.PUBLISHER, Field.URL)) {
      right += all.right[field.ordinal()];
      known += all.known[field.ordinal()];
    }
    return share(right, known, 1);
  }

  private static double share(int part, int whole, double ofNone) {
    return whole == 0 ? ofNone : (double) part / whole;
  }

  /** The table: a line for each system, and one for all. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    systems.forEach((name, counts) -> lines.add(line(name, counts)));
    lines.add(line("all", all));
    return lines;
  }

  private static String line(String name, Counts counts) {
    StringBuilder fields = new StringBuilder();
    for (Field field : Field.values()) {
      fields
          .append(counts.right[field.ordinal()])
          .append('/')
          .append(counts.known[field.ordinal()]);
      fields.append(' ');
    }
    return String.format(
        Locale.ROOT,
        "%-28s %5d %7d %5.1f%% %7d %5.1f%%  %s",
        name,
        counts.pages,
        counts.words,
        100 * share(counts.kept, counts.words, 1),
        counts.around,
        100 * share(counts.keptAround, counts.around, 0),
        fields.toString().strip());
  }

  /** What was lost, kept or read wrongly, page by page. */
  public List<String> errors() {
    return errors;
  }
}
