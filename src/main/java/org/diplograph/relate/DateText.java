package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.Token;
import org.diplograph.relate.DateWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as dates are looked for in it: words, numbers and marks, each by itself, however the
 * tokenizer keeps them together.
 */
final class DateText {
  private static final Pattern PIECE =
      Pattern.compile("[’']?s\\b|\\p{L}+|\\d+(?:st|nd|rd|th|s)?|\\S");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

  private record Piece(String text, String written, int begin, int end, int token, String tag) {}

  private final DateWords known;
  private final List<Piece> pieces = new ArrayList<>();

  DateText(List<Token> tokens, DateWords known) {
    this.known = known;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Matcher matcher = PIECE.matcher(token.text());
      while (matcher.find()) {
        String word = matcher.group();
        int begin = token.span().begin() + matcher.start();
        String lower = word.toLowerCase(Locale.ROOT);
        if (!isDotOfMonth(lower)) {
          pieces.add(new Piece(lower, word, begin, begin + word.length(), i, token.tag()));
        }
      }
    }
  }

  /** "Nov." is "Nov". */
  private boolean isDotOfMonth(String text) {
    return text.equals(".") && (is(Kind.MONTH, size() - 1) || is(Kind.WEEKDAY, size() - 1));
  }

  int size() {
    return pieces.size();
  }

  /** The token that a piece belongs to. */
  int token(int i) {
    return pieces.get(i).token();
  }

  /** The piece in lower case; empty outside of the sentence. */
  String at(int i) {
    return i >= 0 && i < size() ? pieces.get(i).text() : "";
  }

  /** Pieces with blanks between them. */
  String phrase(int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(at(i));
    }
    return String.join(" ", words);
  }

  boolean is(int i, String... words) {
    for (String word : words) {
      if (at(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean is(Kind kind, int i) {
    return number(kind, i) != null;
  }

  @Nullable Integer number(Kind kind, int i) {
    return known.number(kind, at(i));
  }

  /** How many of a kind's words stand here: 2 for "from now", 0 for none. */
  int length(Kind kind, int i) {
    if (known.number(kind, at(i) + " " + at(i + 1)) != null) {
      return 2;
    }
    return is(kind, i) ? 1 : 0;
  }

  /** The number of a phrase of that length. */
  int number(Kind kind, int i, int length) {
    Integer number = known.number(kind, phrase(i, i + length));
    return number == null ? 0 : number;
  }

  DateWords known() {
    return known;
  }

  /** A number in words or digits, null for anything else. */
  @Nullable Integer count(int i) {
    Integer number = number(Kind.NUMBER, i);
    return number == null && isNumber(i) && COUNT.matcher(at(i)).matches()
        ? Integer.valueOf(at(i))
        : number;
  }

  /** Whether it begins with a digit; most words do not, which spares them the patterns. */
  boolean isNumber(int i) {
    String word = at(i);
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Four digits that may be a year. */
  @Nullable Integer year(int i) {
    return isNumber(i) && YEAR.matcher(at(i)).matches() ? Integer.valueOf(at(i)) : null;
  }

  /** A number that may be a day of a month. */
  @Nullable Integer day(int i) {
    if (!isNumber(i)) {
      return null;
    }
    Matcher matcher = DAY.matcher(at(i));
    return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
  }

  /** The month of this name; it has a capital. */
  @Nullable Integer month(int i) {
    return isCapital(i) ? number(Kind.MONTH, i) : null;
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(pieces.get(i).written().charAt(0));
  }

  boolean isNoun(int i) {
    return i >= 0 && i < size() && pieces.get(i).tag().equals("NOUN");
  }

  /** Whether no blank parts it from the piece before. */
  boolean isGlued(int i) {
    return i > 0 && i < size() && pieces.get(i).begin() == pieces.get(i - 1).end();
  }

  boolean isDash(int i) {
    return is(i, "-", "–", "—");
  }

  /** Whether it is a mark or the end of the sentence. */
  boolean isStop(int i) {
    return i >= size() || !Character.isLetterOrDigit(at(i).charAt(0));
  }
}
