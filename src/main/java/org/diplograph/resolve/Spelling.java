package org.diplograph.resolve;

import java.util.List;
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
          Rule.of("dj|dzh", "j"),
          Rule.of("ck|q|c(?![hei])", "k"),
          Rule.of("w", "v"),
          Rule.of("oe", "o"),
          Rule.of("ue(?!l)", "u"),
          Rule.of("ou|oo", "u"),
          Rule.of("ee", "i"),
          Rule.of("[ae][iyj]+|i[ey]$|[iyj]+", "i"),
          Rule.of("(.)\\1+", "$1"));

  private static final Pattern MUHAMMAD = Pattern.compile("^m[uo]h[aou]m+[aeiou]d$");

  private Spelling() {}

  /** What all spellings of a word of a name have in common. */
  static String key(String word) {
    String key = Folding.key(word);
    key = key.replaceFirst("^(al|el|ul|ad|as|ash)[-']", "");
    key = key.replaceAll("[^a-z0-9]", "");
    if (MUHAMMAD.matcher(key).matches()) {
      return "muhamad";
    }
    for (Rule rule : RULES) {
      key = rule.pattern().matcher(key).replaceAll(rule.by());
    }
    return key.isEmpty() ? Folding.key(word) : key;
  }
}
