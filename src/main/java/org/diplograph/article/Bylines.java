package org.diplograph.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article. */
final class Bylines {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}.'\u2019-]*)";
  private static final String NAME =
      WORD + "(?: (?:(?:de|da|do|van|von|bin|al|el|la|of) )?" + WORD + "){1,3}";
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?i:by|written by|author|posted by|reported by|text|story by)\\s*:?\\s+)("
              + NAME
              + ")(?=$|[,|\u00b7(\u2022]|\\s+(?:and|in|for|on|\u2013|-)\\s).{0,80}$");
  private static final Pattern WHOLE = Pattern.compile("^" + NAME + "$");

  /** A place or desk behind the name is cut. */
  private static final Pattern REST =
      Pattern.compile("(?:,| in | \\(|\\s[|\u00b7\u2013-]\\s| and ).*$");

  private static final Set<String> CLASSES =
      Set.of("byline", "author", "writer", "auth", "by", "reporter", "username");
  private static final int NEAR_TOP = 40;

  private Bylines() {}

  /** The name in a line that tells who wrote the article, or null. */
  static @Nullable String inLine(String line) {
    if (line.length() > 160) {
      return null;
    }
    Matcher matcher = LINE.matcher(line.replaceFirst("(?i)^by\\s+by\\s+", "By "));
    return matcher.find() ? capitals(matcher.group(1)) : null;
  }

  /** The first such name near the top. */
  static @Nullable String inLines(List<String> lines) {
    for (String line : lines.subList(0, Math.min(lines.size(), NEAR_TOP))) {
      String name = inLine(line);
      if (name != null) {
        return name;
      }
    }
    for (String line : lines) {
      if (line.length() < 80 && line.matches("(?i)author\\s*:.*")) {
        return inLine(line);
      }
    }
    return null;
  }

  /** The name in the first element whose class tells that it holds one. */
  static @Nullable String inClass(Element body) {
    for (Element element : body.select(PageFurniture.NAMED)) {
      boolean named = PageFurniture.nameParts(element).stream().anyMatch(CLASSES::contains);
      if (named && Blocks.isShort(element, 30) && element.text().length() < 160) {
        for (Element part : element.select("*")) {
          String text = part.text();
          String name = firstName(inLine(text), text.replaceFirst("(?i)^author:\\s+", ""));
          if (name != null) {
            return name;
          }
        }
      }
    }
    return null;
  }

  /** The first of the texts that is a name of a person and nothing else. */
  static @Nullable String firstName(@Nullable String... texts) {
    for (String text : texts) {
      String bare = text == null ? "" : text.strip().replaceFirst("(?i)^by\\s+", "");
      String name = REST.matcher(bare).replaceFirst("").strip();
      if (WHOLE.matcher(name).matches() && !isDesk(name)) {
        return capitals(name);
      }
    }
    return null;
  }

  private static boolean isDesk(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches(
            ".*\\b(?:desk|agenc(?:y|ies)|news|staff|correspondent|reporter|editor|editorial|office"
                + "|team|service|times|press|admin|bureau)\\b.*");
  }

  private static String capitals(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    Matcher letters = Pattern.compile("(?<=\\p{L})\\p{Lu}+").matcher(name);
    return letters.replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
  }
}
