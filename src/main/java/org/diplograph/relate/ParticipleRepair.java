package org.diplograph.relate;

import java.util.List;
import java.util.Locale;
import org.diplograph.annotate.Parse;
import org.diplograph.model.Token;

/**
 * Mends participles that a parser takes for the verb of a clause: "a missile <em>fired</em> from
 * Yemen hit a tanker", "granted the agency <em>limited</em> access".
 */
final class ParticipleRepair {
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final int[] heads;
  private final String[] relations;

  private ParticipleRepair(Parse parse, List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.heads = parse.heads();
    this.relations = parse.relations();
  }

  /**
   * The tree with all of it mended.
   *
   * @param lexicon knows the verbs that take two objects
   */
  static Parse repair(Parse parse, List<Token> tokens, Lexicon lexicon) {
    ParticipleRepair repair = new ParticipleRepair(parse, tokens, lexicon);
    for (int verb = 1; verb + 1 < parse.size(); verb++) {
      if (repair.isParticiple(verb)) {
        repair.beforeVerb(verb);
        repair.beforeNoun(verb);
      }
    }
    return new Parse(repair.heads, repair.relations);
  }

  /**
   * "A missile fired from Yemen hit a tanker": two verbs of one subject with nothing to join them.
   */
  private void beforeVerb(int participle) {
    int subject = child(participle, "nsubj", 0, participle);
    int verb = child(participle, "conj", participle + 1, heads.length);
    if (subject < 0 || verb < 0 || !isFinite(verb) || isJoined(participle, verb)) {
      return;
    }
    for (int i = 0; i < heads.length; i++) {
      boolean around = i < subject || i > verb;
      if (heads[i] == participle && i != verb && around) {
        heads[i] = verb;
      }
    }
    heads[verb] = heads[participle];
    relations[verb] = relations[participle];
    heads[subject] = verb;
    relations[subject] = child(verb, "auxpass", 0, verb) < 0 ? "nsubj" : "nsubjpass";
    heads[participle] = subject;
    relations[participle] = "acl";
  }

  /** "granted the agency limited access", "allowed workers expanded access". */
  private void beforeNoun(int participle) {
    int noun = child(participle, "dobj", participle + 1, heads.length);
    int verb = relations[participle].matches("advcl|ccomp|xcomp") ? heads[participle] : -1;
    boolean two = noun >= 0 && verb >= 0 && verb < participle - 1 && !isBroken(verb, participle);
    // "offered aid provided the country disarmed": what has an article is described by no
    // participle.
    if (!two
        || !takesTwoObjects(tokens.get(verb))
        || child(noun, "det", participle, noun) >= 0
        || child(participle, "mark", 0, participle) >= 0) {
      return;
    }
    int receiver = child(participle, "nsubj", verb + 1, participle);
    receiver = receiver < 0 ? child(verb, "dobj", verb + 1, participle) : receiver;
    if (receiver < 0) {
      return;
    }
    heads[receiver] = verb;
    relations[receiver] = "dative";
    heads[noun] = verb;
    relations[noun] = "dobj";
    for (int i = 0; i < heads.length; i++) {
      heads[i] = heads[i] == participle ? verb : heads[i];
    }
    heads[participle] = noun;
    relations[participle] = "nmod";
  }

  private boolean takesTwoObjects(Token verb) {
    String word = verb.text().toLowerCase(Locale.ROOT);
    return lexicon.frames(verb.lemma(), word, PartOfSpeech.VERB).stream()
        .flatMap(frame -> frame.slots().stream())
        .anyMatch(slot -> slot.place() == Slot.Place.INDIRECT);
  }

  private boolean isParticiple(int token) {
    String word = tokens.get(token).text().toLowerCase(Locale.ROOT);
    return tokens.get(token).tag().equals("VERB")
        && (word.endsWith("ed") || isStrong(word, tokens.get(token).lemma()))
        && child(token, "aux", 0, token) < 0
        && child(token, "auxpass", 0, token) < 0;
  }

  /** "held", "taken", "sent". */
  private static boolean isStrong(String word, String lemma) {
    return !word.equals(lemma) && word.matches(".*[dnt]");
  }

  private boolean isFinite(int verb) {
    int auxiliary = child(verb, "aux", 0, verb);
    boolean infinitive = auxiliary >= 0 && tokens.get(auxiliary).text().equals("to");
    return tokens.get(verb).tag().equals("VERB")
        && !infinitive
        && !tokens.get(verb).text().endsWith("ing")
        && child(verb, "nsubj", 0, heads.length) < 0
        && child(verb, "nsubjpass", 0, heads.length) < 0;
  }

  /** Whether a conjunction, a comma or an object stands between two verbs. */
  private boolean isJoined(int first, int second) {
    return child(first, "cc", first, second) >= 0
        || child(first, "dobj", first, second) >= 0
        || child(first, "mark", 0, first) >= 0
        || isBroken(first, second);
  }

  private boolean isBroken(int first, int second) {
    for (int i = first + 1; i < second; i++) {
      if (tokens.get(i).tag().equals("PUNCT")) {
        return true;
      }
    }
    return false;
  }

  private int child(int head, String relation, int from, int to) {
    for (int i = from; i < to; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }
}
