package org.diplograph.resolve;

import java.util.Map;

/**
 * Measures how far apart two spellings of a word sound. Writers who bring a name into Latin letters
 * differ in vowels, in voice (k and g, t and d), in h, and in the many ways to write sh, zh and ch;
 * such differences count less than others.
 */
final class Sounds {
  /** Letters that several letters stand for, longest first. */
  private static final String[][] DIGRAPHS = {
    {"ch", "C"},
    {"sh", "S"},
    {"zh", "Z"},
    {"kh", "X"},
    {"gh", "G"},
    {"ts", "c"},
    {"tz", "c"},
    {"th", "t"},
    {"dh", "d"},
    {"hs", "S"}
  };

  /** Letters that stand for each other, with what taking one for the other costs. */
  private static final Map<String, Double> NEAR =
      Map.ofEntries(
          Map.entry("ae", 0.25),
          Map.entry("ei", 0.25),
          Map.entry("ou", 0.25),
          Map.entry("ao", 0.35),
          Map.entry("bp", 0.35),
          Map.entry("dt", 0.35),
          Map.entry("gk", 0.35),
          Map.entry("sz", 0.35),
          Map.entry("fv", 0.35),
          Map.entry("bv", 0.35),
          Map.entry("JZ", 0.2),
          Map.entry("Ji", 0.3),
          Map.entry("CJ", 0.35),
          Map.entry("JS", 0.4),
          Map.entry("GJ", 0.4),
          Map.entry("Jg", 0.4),
          Map.entry("Jd", 0.4),
          Map.entry("Jz", 0.4),
          Map.entry("Zd", 0.4),
          Map.entry("CZ", 0.35),
          Map.entry("CS", 0.35),
          Map.entry("SZ", 0.35),
          Map.entry("Ss", 0.35),
          Map.entry("Zz", 0.35),
          Map.entry("Cc", 0.35),
          Map.entry("cz", 0.35),
          Map.entry("cs", 0.35),
          Map.entry("Gg", 0.2),
          Map.entry("Gk", 0.4),
          Map.entry("GX", 0.4),
          Map.entry("Xk", 0.3),
          Map.entry("Xh", 0.2),
          Map.entry("gh", 0.4),
          Map.entry("Gh", 0.4),
          Map.entry("Xg", 0.4),
          Map.entry("hk", 0.5),
          Map.entry("nr", 0.5),
          Map.entry("mn", 0.5));

  private static final String VOWELS = "aeiou";
  private static final double OTHER_VOWEL = 0.5;
  private static final double VOWEL_LEFT_OUT = 0.35;
  private static final double H_LEFT_OUT = 0.25;
  private static final double G_AFTER_N = 0.25;
  private static final double LEFT_OUT = 0.9;

  private Sounds() {}

  /** How far apart two spelling keys are, as a share of the longer one: 0 where they are equal. */
  static double distance(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    String a = letters(one);
    String b = letters(other);
    double[] before = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      before[j] = before[j - 1] + leftOut(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] now = new double[b.length() + 1];
      now[0] = before[0] + leftOut(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        double changed = before[j - 1] + changed(a.charAt(i - 1), b.charAt(j - 1));
        double without = Math.min(before[j] + leftOut(a, i - 1), now[j - 1] + leftOut(b, j - 1));
        now[j] = Math.min(changed, without);
      }
      before = now;
    }
    return before[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
  }

  /** What spellings of one word have in common even where they differ much: its consonants. */
  static String skeleton(String key) {
    StringBuilder skeleton = new StringBuilder();
    String text = letters(key);
    for (int i = 0; i < text.length(); i++) {
      char sound = kind(text.charAt(i), i == 0);
      boolean again = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
      if (sound != 0 && !again && !(i > 0 && text.charAt(i - 1) == 'n' && sound == 'k')) {
        skeleton.append(sound);
      }
    }
    return skeleton.isEmpty() ? text : skeleton.toString();
  }

  private static char kind(char letter, boolean first) {
    return switch (letter) {
      case 'b', 'p' -> 'p';
      case 'f', 'v', 'w' -> 'f';
      case 'd', 't' -> 't';
      case 'g', 'k', 'q', 'G' -> 'k';
      case 'c', 's', 'z', 'J', 'x', 'C', 'S', 'Z' -> 's';
      case 'l', 'm', 'n', 'r' -> letter;
      case 'a', 'e', 'i', 'o', 'u', 'y' -> first ? 'a' : 0;
      default -> 0;
    };
  }

  private static String letters(String key) {
    String letters = key;
    for (String[] digraph : DIGRAPHS) {
      letters = letters.replace(digraph[0], digraph[1]);
    }
    return letters;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static double changed(char one, char other) {
    if (one == other) {
      return 0;
    }
    String pair = one < other ? "" + one + other : "" + other + one;
    boolean vowels = isVowel(one) && isVowel(other);
    return NEAR.getOrDefault(pair, vowels ? OTHER_VOWEL : 1.0);
  }

  private static double leftOut(String text, int at) {
    char letter = text.charAt(at);
    if (isVowel(letter)) {
      return VOWEL_LEFT_OUT;
    }
    if (letter == 'h') {
      return H_LEFT_OUT;
    }
    return letter == 'g' && at > 0 && text.charAt(at - 1) == 'n' ? G_AFTER_N : LEFT_OUT;
  }
}
