package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English words; irregular ones are the lemmatizer's business. */
public final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** The regular forms of a noun but the word itself. */
  public static List<String> ofNoun(String lemma) {
    return List.of(withS(lemma));
  }

  /** The regular forms of a verb but the word itself. */
  public static List<String> ofVerb(String lemma) {
    List<String> forms = new ArrayList<>(6);
    forms.add(withS(lemma));
    forms.add(lemma + "s");
    String stem = stem(lemma);
    forms.add(past(stem));
    forms.add(stem + "ing");
    if (doubles(lemma)) {
      char last = lemma.charAt(lemma.length() - 1);
      forms.add(lemma + last + "ed");
      forms.add(lemma + last + "ing");
    }
    return forms;
  }

  private static String withS(String lemma) {
    if (lemma.endsWith("y") && !vowelBeforeLast(lemma)) {
      return cut(lemma) + "ies";
    }
    boolean sibilant =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh");
    return lemma + (sibilant ? "es" : "s");
  }

  private static String stem(String lemma) {
    return lemma.endsWith("e") && !lemma.endsWith("ee") ? cut(lemma) : lemma;
  }

  private static String past(String stem) {
    if (stem.endsWith("ee")) {
      return stem + "d";
    }
    return stem.endsWith("y") && !vowelBeforeLast(stem) ? cut(stem) + "ied" : stem + "ed";
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean vowelBeforeLast(String word) {
    return word.length() > 1 && VOWELS.indexOf(word.charAt(word.length() - 2)) >= 0;
  }

  private static boolean doubles(String lemma) {
    int last = lemma.length() - 1;
    return last >= 2
        && VOWELS.indexOf(lemma.charAt(last)) < 0
        && "wxy".indexOf(lemma.charAt(last)) < 0
        && VOWELS.indexOf(lemma.charAt(last - 1)) >= 0
        && VOWELS.indexOf(lemma.charAt(last - 2)) < 0;
  }
}
