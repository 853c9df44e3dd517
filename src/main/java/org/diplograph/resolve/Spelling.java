package org.diplograph.resolve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Makes the usual spellings of one name in Latin letters equal: Sergei and Sergey, Zelenskyy and
 * Zelensky, Mohammed and Muhammad.
 */
final class Spelling {
  private record Rule(Pattern pattern, String by) {
    static Rule of(String pattern, String by) {
      return new Rule(Pattern.compile(pattern), by);
    }
  }

  /** Applied in order to folded lower-case letters. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of("gue(?=[iy])", "ge"),
          Rule.of("x", "ks"),
          Rule.of("ph", "f"),
          Rule.of("tch|tsch", "ch"),
          Rule.of("sch", "sh"),
          Rule.of("dj|dzh|^j(?=[aeiou])", "J"),
          Rule.of("ck|q|c(?![hei])", "k"),
          Rule.of("w", "v"),
          Rule.of("oe", "o"),
          Rule.of("ue(?!l)", "u"),
          Rule.of("ou|oo", "u"),
          Rule.of("ee", "i"),
          Rule.of("[ae][iyj]+|i[ey]$|[iyj]+", "i"),
          Rule.of("ov(?=[^aeiouv])", "u"),
          Rule.of("(.)\\1+", "$1"),
          Rule.of("(?<=[ae])h$", ""));

  /** The beginning of names such as Abdel Fattah and Abdulaziz, whatever the vowel. */
  static final String SERVANT = "abd";

  private static final Pattern MUHAMMAD = Pattern.compile("^m[uo]h[aou]m+[aeiou]d$");
  private static final Pattern GLUED_ARTICLE = Pattern.compile("^[AE]l-?(?=\\p{Lu}\\p{Ll})");
  private static final Pattern ARTICLE = Pattern.compile("^(al|el|ul|ad|an|ar|as|ash|at|az)[-']");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
  private static final Pattern ABUL = Pattern.compile("^ab(o?u)l$");
  private static final Pattern SERVANT_OF = Pattern.compile("^abd[aeou]l?(?=.{4})|^abd[aeou]?l?$");
  private static final Pattern SERVANT_OF_GOD = Pattern.compile("^abd[aeou]l+ah?$");

  /** So many keys are kept, so that the memory does not grow with the texts. */
  private static final int KEPT = 50_000;

  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  private Spelling() {}

  /** What the first letters of all spellings of a word have in common. */
  static char initial(String key) {
    return switch (key.charAt(0)) {
      case 'c', 'q', 'x' -> 'k';
      case 'w' -> 'v';
      case 'j', 'J', 'y' -> 'i';
      case 'p' -> 'f';
      default -> key.charAt(0);
    };
  }

  /**
   * What all spellings of a word of a name have in common. Kept for words asked of before: texts
   * name the same people again and again, and the rules are many.
   */
  static String key(String word) {
    String known = KEYS.get(word);
    if (known != null) {
      return known;
    }
    if (KEYS.size() >= KEPT) {
      KEYS.clear();
    }
    String key = spelled(word);
    KEYS.put(word, key);
    return key;
  }

  private static String spelled(String word) {
    String key = Folding.key(GLUED_ARTICLE.matcher(word).replaceFirst(""));
    key = ARTICLE.matcher(key).replaceFirst("");
    key = NO_LETTER.matcher(key).replaceAll("");
    if (MUHAMMAD.matcher(key).matches()) {
      return "muhamad";
    }
    if (SERVANT_OF_GOD.matcher(key).matches()) {
      return SERVANT + "ula";
    }
    key = ABUL.matcher(key).replaceFirst("ab$1");
    key = SERVANT_OF.matcher(key).replaceFirst(SERVANT);
    for (Rule rule : RULES) {
      key = rule.pattern().matcher(key).replaceAll(rule.by());
    }
    return key.isEmpty() ? Folding.key(word) : key;
  }
}
