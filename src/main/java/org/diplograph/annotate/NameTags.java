package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/**
 * Corrects parts of speech by the names found: the tagger takes rare names for nouns or verbs, and
 * the parser then builds on that.
 */
final class NameTags {
  /** What opens an object; other determiners also open times: "talks this week". */
  private static final Set<String> OBJECTS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "it", "them");

  private NameTags() {}

  /** The sentences with capitalised words inside names tagged as such, and no others. */
  static List<Sentence> correct(List<Sentence> sentences, List<Name> names) {
    List<List<Token>> tokens = new ArrayList<>();
    sentences.forEach(s -> tokens.add(new ArrayList<>(s.tokens())));
    for (Name name : names) {
      List<Token> here = tokens.get(name.sentence());
      for (int i = name.firstToken(); i < name.endToken(); i++) {
        here.set(i, asName(here.get(i)));
      }
    }
    List<Sentence> corrected = new ArrayList<>(sentences.size());
    for (Sentence s : sentences) {
      List<Token> here = tokens.get(s.index());
      here.replaceAll(NameTags::lowerCase);
      verbBetweenNames(here);
      verbBeforeObject(here);
      corrected.add(new Sentence(s.index(), s.paragraph(), s.headline(), s.span(), here));
    }
    corrected.sort(Comparator.comparingInt(Sentence::index));
    return corrected;
  }

  private static Token asName(Token token) {
    boolean wrong =
        switch (token.tag()) {
          case "NOUN", "VERB", "ADV", "INTJ", "X", "AUX", "SCONJ", "SYM" -> true;
          default -> false;
        };
    return wrong && Character.isUpperCase(token.text().charAt(0))
        ? new Token(token.span(), token.text(), "PROPN", token.text())
        : token;
  }

  /**
   * "Turkey backs Qatar", "Hungary sided with Poland": a sentence without a verb has it behind the
   * name that it begins with.
   */
  private static void verbBetweenNames(List<Token> tokens) {
    boolean verb = tokens.stream().anyMatch(t -> t.tag().equals("VERB") || t.tag().equals("AUX"));
    for (int i = 1; !verb && i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean named = tokens.get(i - 1).tag().equals("PROPN");
      boolean between = named && tokens.get(i + 1).tag().equals("PROPN");
      boolean inflected = token.tag().equals("NOUN") && token.text().matches("\\p{Ll}+(?:s|ed)");
      boolean participle = token.tag().equals("ADJ") && token.text().matches("\\p{Ll}+ed");
      if ((inflected && between) || (participle && named && isClauseStart(tokens, i - 1))) {
        tokens.set(i, new Token(token.span(), token.text(), "VERB", token.lemma()));
        return;
      }
    }
  }

  /** "Canada chairs the group": no noun stands between a name and an article. */
  private static void verbBeforeObject(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean subject = tokens.get(i - 1).tag().equals("PROPN") && isClauseStart(tokens, i - 1);
      if (subject
          && token.tag().equals("NOUN")
          && token.text().matches("\\p{Ll}+s")
          && OBJECTS.contains(tokens.get(i + 1).text())) {
        tokens.set(i, new Token(token.span(), token.text(), "VERB", token.lemma()));
      }
    }
  }

  /** Whether only the words of the name stand before it in its clause. */
  private static boolean isClauseStart(List<Token> tokens, int at) {
    int first = at;
    while (first > 0 && tokens.get(first).tag().equals("PROPN")) {
      first--;
    }
    String before = tokens.get(first).tag();
    return before.equals("PROPN")
        || before.equals("CCONJ")
        || before.equals("SCONJ")
        || (before.equals("DET") && first == 0);
  }

  /** No proper noun is written in small letters, but for a few particles of names. */
  private static Token lowerCase(Token token) {
    boolean small = Character.isLowerCase(token.text().charAt(0)) && token.text().length() > 3;
    return small && token.tag().equals("PROPN")
        ? new Token(token.span(), token.text(), "NOUN", token.lemma())
        : token;
  }
}
