package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/**
 * A word as names are compared by: tokens are cut at hyphens and before a possessive "'s", so that
 * it does not matter how a tokenizer treats "Russian-US" or "Guinea-Bissau". Hyphens are dropped,
 * and so are the periods of "U.S.".
 *
 * @param token the index of the token it is part of
 * @param begin where it begins in the article
 * @param end where it ends in the article
 * @param text its characters without accents and abbreviating periods
 * @param key the same in lower case
 * @param tag the part of speech of its token
 * @param lemma the lemma of its token, or its own key if it is only a part of one
 * @param hyphen whether a hyphen stands directly before it
 */
record Piece(
    int token,
    int begin,
    int end,
    String text,
    String key,
    String tag,
    String lemma,
    boolean hyphen) {

  /** The pieces of a sentence in order. */
  static List<Piece> of(Sentence sentence) {
    Cutter cutter = new Cutter();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      cutter.cut(i, sentence.tokens().get(i));
    }
    cutter.cutPeriod();
    return List.copyOf(cutter.pieces);
  }

  /** The words of a name from the reference data, cut the same way. */
  static List<String> words(String name) {
    return ofName(name).stream().map(Piece::text).toList();
  }

  /** The pieces of a name that stands alone, without tags. */
  static List<Piece> ofName(String name) {
    Cutter cutter = new Cutter();
    int at = 0;
    for (String word : name.trim().split("\\s+")) {
      Token token =
          new Token(new org.diplograph.model.Span(at, at + word.length()), word, "X", word);
      cutter.cut(0, token);
      at += word.length() + 1;
    }
    return List.copyOf(cutter.pieces);
  }

  boolean is(String word) {
    return key.equals(word);
  }

  boolean hasTag(String one) {
    return tag.equals(one);
  }

  boolean isNounLike() {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  boolean isVerbLike() {
    return tag.equals("VERB") || tag.equals("AUX");
  }

  boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  boolean isPossessive() {
    return key.equals("'s") || (key.equals("'") && tag.equals("PART"));
  }

  boolean isUpperCase() {
    return Case.isUpper(text);
  }

  private static final class Cutter {
    private static final int MAX_ABBREVIATION = 5;

    private final List<Piece> pieces = new ArrayList<>();
    private boolean hyphen;

    private void cut(int index, Token token) {
      String text = token.text();
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean end = i == text.length();
        if (end || isHyphen(text, i) || isComma(text, i) || isClosing(text, i)) {
          add(index, token, from, i);
          if (!end && !isHyphen(text, i)) {
            add(index, token, i, i + 1);
          } else if (!end) {
            hyphen = true;
          }
          from = i + 1;
        } else if (i > from && isPossessiveAt(text, i)) {
          add(index, token, from, i);
          from = i;
        }
      }
    }

    private void add(int index, Token token, int from, int to) {
      if (from >= to) {
        return;
      }
      String text = bare(Folding.ascii(token.text().substring(from, to)));
      boolean whole = from == 0 && to == token.text().length();
      String key = text.toLowerCase(java.util.Locale.ROOT);
      String lemma = whole ? Folding.key(token.lemma()) : key;
      int begin = token.span().begin();
      pieces.add(new Piece(index, begin + from, begin + to, text, key, token.tag(), lemma, hyphen));
      hyphen = false;
    }

    /** The period that ends a sentence, where the tokenizer left it at a long last word. */
    private void cutPeriod() {
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      int length = last == null ? 0 : last.end() - last.begin();
      if (last != null && length > MAX_ABBREVIATION && length == last.text().length() + 1) {
        pieces.remove(pieces.size() - 1);
        int end = last.end() - 1;
        pieces.add(
            new Piece(
                last.token(),
                last.begin(),
                end,
                last.text(),
                last.key(),
                last.tag(),
                last.lemma(),
                last.hyphen()));
        pieces.add(new Piece(last.token(), end, end + 1, ".", ".", "PUNCT", ".", false));
      }
    }

    private static String bare(String text) {
      return text.length() > 1 && text.indexOf('.') > 0 && Character.isLetter(text.charAt(0))
          ? text.replace(".", "")
          : text;
    }

    private static boolean isHyphen(String text, int at) {
      char c = text.charAt(at);
      return c == '-' || c == '‐' || c == '‑' || (c == '–' && text.length() > 1) || c == '/';
    }

    /** The bracket that a tokenizer left at an abbreviation: "(PJ)". */
    private static boolean isClosing(String text, int at) {
      return text.charAt(at) == ')' && at > 0 && text.indexOf('(') < 0 && at + 1 == text.length();
    }

    private static boolean isComma(String text, int at) {
      return text.charAt(at) == ',' && text.length() > 1;
    }

    private static boolean isPossessiveAt(String text, int at) {
      char c = text.charAt(at);
      return (c == '\'' || c == '’')
          && at + 2 == text.length()
          && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
    }
  }
}
