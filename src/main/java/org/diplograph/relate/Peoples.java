package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Mention;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;

/**
 * Tells where a word for a people is one of them: "arrested a Colombian suspected of murder". The
 * tagger takes it for an adjective, and the parser looks for its noun then.
 */
final class Peoples {
  /** What may stand before one of a people. */
  private static final Set<String> BEFORE = Set.of("DET", "NUM", "ADJ");

  /** What cannot follow an adjective that has its noun behind it. */
  private static final Set<String> BEHIND = Set.of("VERB", "AUX", "ADP", "PRON", "SCONJ");

  private Peoples() {}

  /** The sentence, with such words as names. */
  static Sentence asNouns(Sentence sentence, List<Mention> mentions) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Mention mention : mentions) {
      int at = mention.firstToken();
      boolean people = mention.form() == Mention.Form.DEMONYM && mention.endToken() == at + 1;
      if (people && at > 0 && at + 1 < tokens.size() && isOne(tokens, at)) {
        Token token = tokens.get(at);
        tokens.set(at, new Token(token.span(), token.text(), "PROPN", token.lemma()));
        changed = true;
      }
    }
    return changed
        ? new Sentence(
            sentence.index(), sentence.paragraph(), sentence.headline(), sentence.span(), tokens)
        : sentence;
  }

  private static boolean isOne(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    // "the Turkish occupied zone", "Turkish held": a participle may stand before the noun, too.
    boolean participleOfNoun =
        next.tag().equals("VERB")
            && at + 2 < tokens.size()
            && Set.of("NOUN", "PROPN").contains(tokens.get(at + 2).tag());
    return tokens.get(at).tag().equals("ADJ")
        && BEFORE.contains(tokens.get(at - 1).tag())
        && BEHIND.contains(next.tag())
        && !participleOfNoun;
  }
}
