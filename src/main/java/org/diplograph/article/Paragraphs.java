package org.diplograph.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes clean paragraphs of raw text: joins wrapped lines, drops markup and control characters. */
final class Paragraphs {
  /** Lines of this length are wrapped by an editor rather than ended by a writer. */
  private static final int WRAPPED_FROM = 55;

  private static final int WRAPPED_TO = 120;
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc"
              + "\ufffe\uffff]|[\\x{e0000}-\\x{e007f}]");

  /** No writing has so many marks on one letter; more of them cost time by the square. */
  private static final Pattern MARKS = Pattern.compile("(\\p{M}{12})\\p{M}+");

  private static final Pattern LONE_SURROGATE =
      Pattern.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]");
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{0,500})\\]\\([^()\\s]{0,2000}\\)");
  private static final Pattern MARKDOWN_LEAD = Pattern.compile("^(?:#{1,6}|>|[*+-])\\s+");
  private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)([^*_\\n]{1,500})\\1");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private Paragraphs() {}

  /** The paragraphs of a text, none of them empty. */
  static List<String> of(String text) {
    String plain = plain(text.replace("\r\n", "\n").replace('\r', '\n'));
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String before = "";
    boolean wrapped = isWrappedText(plain);
    for (String line : plain.split("\n", -1)) {
      String clean = clean(line);
      if (open.length() > 0 && (clean.isEmpty() || !wrapped || !isWrapped(before))) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      if (!clean.isEmpty()) {
        open.append(open.length() > 0 ? " " : "").append(clean);
      }
      before = clean;
    }
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  /** The text without characters that show nothing, change the direction, or are half of one. */
  static String plain(String text) {
    String whole = LONE_SURROGATE.matcher(text).replaceAll("");
    String lines = whole.replace('\u2028', '\n').replace('\u2029', '\n');
    return MARKS.matcher(CONTROL.matcher(lines).replaceAll("")).replaceAll("$1");
  }

  private static String clean(String line) {
    String text = MARKDOWN_LEAD.matcher(line.strip()).replaceFirst("");
    text = MARKDOWN_LINK.matcher(text).replaceAll("$1");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    return Normalizer.normalize(SPACE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
  }

  /** A text with long lines has a paragraph on each; one without is wrapped. */
  private static boolean isWrappedText(String text) {
    return text.lines().noneMatch(line -> line.length() > WRAPPED_TO + 10);
  }

  private static boolean isWrapped(String line) {
    if (line.length() < WRAPPED_FROM || line.length() > WRAPPED_TO) {
      return false;
    }
    return ".!?\"\u201d:".indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
