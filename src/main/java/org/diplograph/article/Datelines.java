package org.diplograph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that opens a report: place, date and agency, closed by a dash or by the
 * agency's mark ("MOSCOW, March 29. /TASS/.", "SEOUL (DN) —", "Addis Ababa, 2 November -").
 */
public final class Datelines {
  private static final String WORD = "\\p{Lu}[\\p{L}.'\u2019-]*";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String DATE =
      "(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")(?:,?\\s+\\d{4})?";
  private static final String AGENCY = "(?:\\([^()\\n]{2,30}\\)|/[^/\\n]{2,30}/)";
  private static final String PLACE =
      WORD
          + "(?:\\s+(?:de|da|do|of|el|al|\\p{L}*"
          + WORD
          + "))*(?:\\s*[,/]\\s*"
          + WORD
          + "(?:\\s+"
          + WORD
          + ")*)?";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'\u2019 -]{2,40}(?:,\\s*" + WORD + "(?:\\s" + WORD + ")*)?";

  /** A short dash needs a space: "U.S.-China talks" is none. */
  private static final String DASH = "(?:\\s*(?:--|\u2014)\\s*|\\s+[-\u2013]\\s*|[-\u2013]\\s+)";

  /** Capitals need only a dash; other places need a date or an agency to be a dateline. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:"
              + "(?:"
              + CAPITALS
              + ")(?:,?\\s+"
              + DATE
              + ")?(?:\\.?\\s*"
              + AGENCY
              + ")?"
              + DASH
              + "|"
              + PLACE
              + ",?\\s+"
              + DATE
              + "(?:\\.?\\s*"
              + AGENCY
              + "|,?\\s+\\p{Lu}{2,8})?"
              + DASH
              + "|"
              + PLACE
              + "\\s*"
              + AGENCY
              + DASH
              + "|(?:"
              + CAPITALS
              + "|"
              + PLACE
              + ")(?:,\\s+"
              + DATE
              + ")?\\.?\\s*/[^/\\n]{2,30}/[.:]?\\s*"
              + ")");

  private Datelines() {}

  /**
   * The dateline at the beginning of a paragraph, or null if it opens with none.
   *
   * @param paragraph the paragraph
   * @param offset where the paragraph stands in the article
   */
  public static @Nullable Span find(String paragraph, int offset) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), 120));
    Matcher matcher = DATELINE.matcher(head);
    if (!matcher.find() || matcher.end() >= paragraph.length()) {
      return null;
    }
    String line = matcher.group();
    boolean gap = line.endsWith(" ") || Character.isUpperCase(paragraph.charAt(matcher.end()));
    return gap ? new Span(offset, offset + line.stripTrailing().length()) : null;
  }
}
