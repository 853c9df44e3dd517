package org.diplograph.relate;

import java.util.List;
import org.diplograph.relate.Adjuncts.Adjunct;

/** Looks through nouns that only tell how many there are of something. */
final class Counts {
  /** "Tens of thousands of people". */
  private static final int NESTED = 2;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;

  Counts(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
  }

  /** What is counted: the students in "dozens of Serbian students"; any other noun is itself. */
  int counted(int noun) {
    int at = noun;
    for (int i = 0; i < NESTED && counts(at); i++) {
      for (Adjunct adjunct : grammar.adjuncts(at)) {
        at = adjunct.marker().equals("of") && !adjunct.clause() ? adjunct.object() : at;
      }
    }
    return at;
  }

  /** "Five million euros in aid": what the amount is given in, -1 if the noun is no amount. */
  int givenIn(int noun) {
    for (Adjunct adjunct : counts(noun) ? grammar.adjuncts(noun) : List.<Adjunct>of()) {
      if (adjunct.marker().equals("in") && !adjunct.clause()) {
        return adjunct.object();
      }
    }
    return -1;
  }

  /** "82 of the girls" counts, too. */
  private boolean counts(int noun) {
    return cues.counts(tree.lemma(noun)) || tree.tag(noun).equals("NUM");
  }
}
