package org.diplograph.relate;

import java.util.List;
import org.diplograph.annotate.Parse;
import org.diplograph.model.Token;

/**
 * Mends phrases whose name a parser takes for the subject of a clause: "ignored UN <em>calls</em>",
 * where "calls" could be a verb, and "rejected EU <em>demands</em>", where the tree has both.
 */
final class PhraseRepair {
  private final List<Token> tokens;
  private final Cues cues;
  private final int[] heads;
  private final String[] relations;

  private PhraseRepair(Parse parse, List<Token> tokens, Cues cues) {
    this.tokens = tokens;
    this.cues = cues;
    this.heads = parse.heads();
    this.relations = parse.relations();
  }

  /**
   * The tree with all of it mended.
   *
   * @param cues know the verbs that a clause may well follow
   */
  static Parse repair(Parse parse, List<Token> tokens, Cues cues) {
    PhraseRepair repair = new PhraseRepair(parse, tokens, cues);
    for (int name = 1; name + 1 < parse.size(); name++) {
      if (tokens.get(name).tag().equals("PROPN")) {
        repair.nameBefore(name, name + 1);
      }
    }
    return new Parse(repair.heads, repair.relations);
  }

  private void nameBefore(int name, int noun) {
    boolean subject = heads[name] == noun && relations[name].equals("nsubj");
    boolean object = subject && isObject(noun) && tokens.get(noun).tag().equals("NOUN");
    int verb = heads[noun];
    if (object) {
      relations[name] = "compound";
    } else if ((subject || heads[name] == verb && relations[name].equals("dobj"))
        && isMistakenForVerb(noun, verb, name)) {
      heads[name] = noun;
      relations[name] = "compound";
      relations[noun] = "dobj";
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] == noun && relations[i].equals("xcomp")) {
          relations[i] = "acl";
        }
      }
    }
  }

  private boolean isObject(int noun) {
    return relations[noun].equals("dobj") || relations[noun].equals("pobj");
  }

  /** Right behind a verb that no clause follows: "shrugged off UN calls", not "said UN calls". */
  private boolean isMistakenForVerb(int noun, int verb, int name) {
    if (!tokens.get(noun).tag().equals("VERB")
        || !tokens.get(noun).text().endsWith("s")
        || verb < 0
        || verb >= name
        || name - verb > 2
        || cues.reports(tokens.get(verb).lemma())) {
      return false;
    }
    boolean clause = relations[noun].matches("ccomp|conj|dobj");
    for (int i = 0; i < heads.length && clause; i++) {
      clause = heads[i] != noun || !relations[i].matches("mark|aux|dobj|ccomp");
    }
    boolean beside = name == verb + 1 || heads[verb + 1] == verb;
    return clause && beside && !relations[verb + 1].equals("cc");
  }
}
