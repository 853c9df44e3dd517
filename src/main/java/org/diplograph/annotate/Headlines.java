package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSTagger;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/**
 * Tags headlines like sentences: where nearly all words begin with capitals ("Oslo Rejects Offer"),
 * the tagger takes verbs and nouns for names. It is asked again with small letters outside names.
 */
final class Headlines {
  /** The share of the longer words outside names that begin with capitals. */
  private static final double CAPITALS = 0.8;

  private static final int LONG = 4;

  /** As many of them must stand outside names where nothing else says that it is a headline. */
  private static final int WORDS = 3;

  private final POSTagger tagger;
  private final Lemmas lemmas;

  Headlines(POSTagger tagger, Lemmas lemmas) {
    this.tagger = tagger;
    this.lemmas = lemmas;
  }

  /** The sentences, those written in capitals with other parts of speech. */
  List<Sentence> retag(List<Sentence> sentences, List<Name> names) {
    List<Sentence> tagged = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      boolean[] outside = outside(sentence, names);
      boolean headline = !isClosed(sentence) && isInCapitals(sentence, outside);
      tagged.add(headline ? retag(sentence, outside) : sentence);
    }
    return tagged;
  }

  /** Which words stand outside all names. */
  private static boolean[] outside(Sentence sentence, List<Name> names) {
    boolean[] outside = new boolean[sentence.tokens().size()];
    Arrays.fill(outside, true);
    for (Name name : names) {
      if (name.sentence() == sentence.index()) {
        Arrays.fill(outside, name.firstToken(), name.endToken(), false);
      }
    }
    return outside;
  }

  /** Headlines have no full stop. */
  private static boolean isClosed(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(tokens.size() - 1).text().endsWith(".");
  }

  private static boolean isInCapitals(Sentence sentence, boolean[] outside) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < outside.length; i++) {
      Token token = sentence.tokens().get(i);
      if (outside[i] && token.text().length() >= LONG && isLetter(token)) {
        words++;
        capitals += isCapitalised(token) ? 1 : 0;
      }
    }
    return words >= (sentence.headline() ? 1 : WORDS) && capitals >= CAPITALS * words;
  }

  private static boolean isLetter(Token token) {
    return Character.isLetter(token.text().charAt(0));
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private Sentence retag(Sentence sentence, boolean[] outside) {
    List<Token> tokens = sentence.tokens();
    String[] words = new String[outside.length];
    for (int i = 0; i < words.length; i++) {
      String text = tokens.get(i).text();
      words[i] = outside[i] ? text.toLowerCase(Locale.ROOT) : text;
    }
    String[] tags = tagger.tag(words);
    List<Token> retagged = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      retagged.add(
          outside[i] && isCapitalised(token)
              ? new Token(token.span(), token.text(), tags[i], lemmas.of(words[i], tags[i]))
              : token);
    }
    return new Sentence(
        sentence.index(), sentence.paragraph(), sentence.headline(), sentence.span(), retagged);
  }
}
