package org.diplograph.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words some texts write with a capital where no sentence begins. */
final class LetterCase {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}.'’-]*");
  private static final String STARTERS = "\n.!?:;\"“”‘([—–";

  private final Map<String, Integer> capitals = new HashMap<>();

  private LetterCase() {}

  /** Counts the words of texts. */
  static LetterCase of(List<String> texts) {
    LetterCase counts = new LetterCase();
    texts.forEach(counts::add);
    return counts;
  }

  private void add(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean capital = Character.isUpperCase(word.group().codePointAt(0));
      if (!capital || !startsSentence(text, word.start())) {
        capitals.merge(word.group().toLowerCase(Locale.ROOT), capital ? 1 : -1, Integer::sum);
      }
    }
  }

  /** Whether a word is of those that have a capital of their own. */
  boolean isProper(String text, int begin, String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && (!startsSentence(text, begin)
            || capitals.getOrDefault(word.toLowerCase(Locale.ROOT), 0) >= 0);
  }

  private static boolean startsSentence(String text, int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 || STARTERS.indexOf(text.charAt(i - 1)) >= 0;
  }
}
