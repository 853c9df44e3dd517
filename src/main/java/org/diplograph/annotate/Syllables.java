package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/**
 * Knows given names of two syllables with a hyphen behind a family name, as Koreans and Taiwanese
 * write them: "Yoon Suk-yeol", "Ban Ki-moon". Tokenizers part some, and name finders miss some
 * whose family name is a common word.
 */
final class Syllables {
  private static final String GIVEN =
      "\\p{Lu}\\p{Ll}{1,4}-"
          + "(?!\\p{Ll}*ed\\b|led|run|held|born|made|era|wide|style|type|like|bound|rule|day|only)"
          + "\\p{Ll}{2,5}(?![\\p{L}-])";

  /** A given name in a text, behind a family name; not "Iran-led" behind "The" or "Saudi". */
  static final Pattern IN_TEXT =
      Pattern.compile("(?<=(?<!\\p{L})(?!The |An |In |On |For )\\p{Lu}\\p{L}{1,8} )" + GIVEN);

  private static final Pattern WORD = Pattern.compile(GIVEN);

  private static final double PROBABILITY = 0.6;

  private Syllables() {}

  /** The people whom the name finder missed in a sentence. */
  static List<Name> missed(Sentence sentence, List<Name> found) {
    List<Token> tokens = sentence.tokens();
    List<Name> missed = new ArrayList<>(0);
    for (int i = 1; i < tokens.size(); i++) {
      int begin = i - 1;
      boolean free =
          found.stream().noneMatch(n -> n.firstToken() < begin + 2 && n.endToken() > begin);
      if (free && isGiven(tokens.get(i)) && isFamily(tokens.get(begin))) {
        missed.add(new Name(sentence.index(), begin, i + 1, Name.Type.PERSON, PROBABILITY));
      }
    }
    return missed;
  }

  private static boolean isGiven(Token token) {
    return token.tag().equals("PROPN") && WORD.matcher(token.text()).matches();
  }

  private static boolean isFamily(Token token) {
    return token.text().matches("\\p{Lu}\\p{Ll}{1,8}") && !token.tag().matches("DET|ADP|PRON");
  }
}
