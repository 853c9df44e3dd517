package org.diplograph.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's headline, and the name of the site that many pages put before or behind it.
 *
 * @param headline the headline
 * @param site the name of the site
 */
record PageTitle(@Nullable String headline, @Nullable String site) {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+(?:[|\u2013\u2014\u00bb\u00b7\u2022:-]|::|//|<|>|\u00ab)\\s+|:\\s+|\\s+by\\s+");

  /** A name has no more words than this. */
  private static final int NAME_WORDS = 6;

  /**
   * The title that the metadata gives or the page has; of one with the site's name in it, the part
   * that stands on the page as a line of its own.
   */
  static PageTitle of(Document page, @Nullable String given, List<String> lines) {
    Element heading = page.selectFirst("h1");
    String h1 = heading == null ? null : heading.text();
    String full = PageMetadata.firstOf(given, page.title());
    if (full == null) {
      return new PageTitle(PageMetadata.firstOf(h1), null);
    }
    PageTitle ofGiven = shorten(full.strip(), h1, lines);
    String site = ofGiven.site() != null ? ofGiven.site() : shorten(page.title(), h1, lines).site();
    boolean isSite = given == null && h1 != null && !h1.isBlank() && ofGiven.site() == null;
    return new PageTitle(isSite ? h1 : ofGiven.headline(), site);
  }

  private static PageTitle shorten(String full, @Nullable String h1, List<String> lines) {
    String known = full.toLowerCase(Locale.ROOT);
    if (lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).equals(known))) {
      return new PageTitle(full, null);
    }
    Matcher separator = SEPARATOR.matcher(full);
    while (separator.find()) {
      String before = full.substring(0, separator.start());
      String behind = full.substring(separator.end());
      if (stands(before, h1, lines)) {
        return new PageTitle(before, name(behind));
      }
      if (stands(behind, h1, lines)) {
        return new PageTitle(behind, name(before));
      }
    }
    return new PageTitle(full, null);
  }

  private static boolean stands(String part, @Nullable String h1, List<String> lines) {
    return part.split(" ").length >= 3
        && (part.equalsIgnoreCase(h1) || lines.stream().anyMatch(part::equalsIgnoreCase));
  }

  /** What stands behind the last separator, if it can be a name. */
  private static @Nullable String name(String rest) {
    String[] parts = SEPARATOR.split(rest);
    String last = parts[parts.length - 1].strip();
    boolean date = PublicationDates.find(last) != null || last.matches("[\\d/., -]*");
    return last.isEmpty() || date || last.split(" ").length > NAME_WORDS ? null : last;
  }
}
