package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/** Corrects parts of speech that the tagger mistakes in the ways of news writing. */
final class TagRepair {
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  /** What stands in the phrase that a word before it describes. */
  private static final Set<String> PHRASE = Set.of("NOUN", "PROPN", "ADJ", "NUM", "ADV");

  private final Lemmas lemmas;

  TagRepair(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  /** The sentences with some other parts of speech. */
  List<Sentence> repair(List<Sentence> sentences) {
    return sentences.stream().map(this::repair).toList();
  }

  private Sentence repair(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (int i = 1; i < tokens.size(); i++) {
      String tag = tag(tokens, i);
      if (!tag.equals(tokens.get(i).tag())) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(token.span(), token.text(), tag, lemmas.of(token.text(), tag)));
        changed = true;
      }
    }
    return changed
        ? new Sentence(
            sentence.index(), sentence.paragraph(), sentence.headline(), sentence.span(), tokens)
        : sentence;
  }

  private static String tag(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.tag().equals("VERB") && isSecondHalf(tokens, i) && describesNext(tokens, i)) {
      return "ADJ";
    }
    boolean verb =
        token.tag().equals("ADJ")
            && isPast(token)
            && (isDay(tokens.get(i - 1)) || isFirstBehindName(tokens, i));
    return verb ? "VERB" : token.tag();
  }

  /**
   * "Castro relaxed travel rules and let": the sentence's first verb, right behind a name. In "the
   * US backed rebels fled" the next verb belongs to the same clause.
   */
  private static boolean isFirstBehindName(List<Token> tokens, int i) {
    boolean name =
        tokens.get(i - 1).tag().equals("PROPN")
            && tokens.get(i - 1).span().end() < tokens.get(i).span().begin();
    if (!name || tokens.subList(0, i).stream().anyMatch(t -> VERBS.contains(t.tag()))) {
      return false;
    }
    for (Token next : tokens.subList(i + 1, tokens.size())) {
      if (VERBS.contains(next.tag())) {
        return false;
      }
      if (!PHRASE.contains(next.tag())) {
        return true;
      }
    }
    return true;
  }

  /** "long-standing sanctions", "Russian-backed forces": the tokenizer parts them. */
  private static boolean isSecondHalf(List<Token> tokens, int i) {
    return i >= 2
        && tokens.get(i - 1).text().equals("-")
        && tokens.get(i - 2).span().end() == tokens.get(i - 1).span().begin()
        && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
  }

  private static boolean describesNext(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    return switch (tokens.get(i + 1).tag()) {
      case "NOUN", "PROPN", "ADJ" -> true;
      default -> false;
    };
  }

  /** "The court on Tuesday freed a pastor": behind a day stands the verb. */
  private static boolean isPast(Token token) {
    return token.text().endsWith("ed") && Character.isLowerCase(token.text().charAt(0));
  }

  private static boolean isDay(Token token) {
    return DAYS.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
