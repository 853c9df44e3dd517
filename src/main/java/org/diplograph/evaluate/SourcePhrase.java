package org.diplograph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.Mention;
import org.diplograph.model.Span;

/** Tells whom a phrase means that says who speaks: not everybody it names does. */
final class SourcePhrase {
  /** What only describes the speaker follows these. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "\\s*[,(\\[\u2014]|\\s(?:who|which|that|whose|of|for|at|in|with|to|from|on|by|under|about|"
              + "and|or|as|during)\\s|['\u2019]s?\\s*$");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "i", "we", "who", "him", "her", "his", "their", "its");

  private SourcePhrase() {}

  /** The place of the noun that the phrase turns on: its last letter. */
  private static int head(Span source, String text) {
    Matcher description = DESCRIPTION.matcher(source.in(text));
    int end = source.end();
    if (description.find() && description.start() > 0) {
      end = source.begin() + description.start();
    }
    int last = end - 1;
    while (last > source.begin() && !Character.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    return last;
  }

  /**
   * Whether a mention is what the phrase turns on: "Clinton spokesman Nick Merrill, who advised
   * Obama" is Merrill.
   */
  static boolean means(Span source, Mention mention, String text) {
    int head = head(source, text);
    return mention.span().begin() <= head && head < mention.span().end();
  }

  /** Whether the phrases turn on a name or a pronoun: "Nick Merrill", not "a spokesman". */
  static boolean isNamed(List<Span> source, String text) {
    return source.stream().anyMatch(span -> isNamed(span, text));
  }

  private static boolean isNamed(Span source, String text) {
    int end = head(source, text) + 1;
    int begin = end - 1;
    while (begin > source.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, end);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return capital || PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
