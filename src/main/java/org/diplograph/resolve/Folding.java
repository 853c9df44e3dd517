package org.diplograph.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Takes the accents off letters, so that "Löfven" and "Lofven" compare equal. */
final class Folding {
  private static final String SPECIAL = "øØłŁđĐıİßæÆœŒðÐþÞəƏ";
  private static final String[] PLAIN = {
    "o", "O", "l", "L", "d", "D", "i", "I", "ss", "ae", "AE", "oe", "OE", "d", "D", "th", "Th", "e",
    "E"
  };

  private Folding() {}

  /** The text in ASCII letters where it has any, its case kept; apostrophes made one. */
  static String ascii(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int special = SPECIAL.indexOf(c);
      if (special >= 0) {
        folded.append(PLAIN[special]);
      } else if (c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`') {
        folded.append('\'');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** The same in lower case: what is looked up. */
  static String key(String text) {
    return ascii(text).toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || c == '`') {
        return false;
      }
    }
    return true;
  }
}
