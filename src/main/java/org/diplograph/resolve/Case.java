package org.diplograph.resolve;

/** How the letters of words are written. */
final class Case {
  private Case() {}

  /** Whether it has at least two letters and all are upper case. */
  static boolean isUpper(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  /** Whether a text's word can be this word of a name: the same case, or shouted. */
  static boolean fits(String known, String seen) {
    if (known.equals(seen) || Character.isLowerCase(known.charAt(0))) {
      return true;
    }
    return isUpper(seen) && !isUpper(known);
  }

  /** "FOREIGN ministry" to "Foreign Ministry"; words without a vowel or of one letter stay. */
  static String title(String text) {
    StringBuilder titled = new StringBuilder(text.length());
    boolean start = true;
    for (String word : text.split(" ")) {
      if (!start) {
        titled.append(' ');
      }
      titled.append(isSmall(word) && !start ? word : capital(word));
      start = false;
    }
    return titled.toString();
  }

  private static boolean isSmall(String word) {
    return word.length() <= 3
        && (word.equals("of") || word.equals("and") || word.equals("for") || word.equals("the"));
  }

  /** The word with its first letter a capital. */
  static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
