package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;

/** Plurals of English noun phrases by rule: of the last word, or of the one before "of". */
final class Plurals {
  private Plurals() {}

  static List<String> of(String phrase) {
    List<String> plurals = new ArrayList<>();
    plurals.add(word(phrase));
    for (String link : List.of(" of ", " general", "-general", " for ", " to ")) {
      int at = phrase.indexOf(link);
      if (at > 0) {
        plurals.add(word(phrase.substring(0, at)) + phrase.substring(at));
      }
    }
    return plurals;
  }

  private static String word(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("person")) {
      return noun.substring(0, noun.length() - 6) + "people";
    }
    if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    int last = noun.length() - 1;
    if (noun.endsWith("y") && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
      return noun.substring(0, last) + "ies";
    }
    return noun + "s";
  }
}
