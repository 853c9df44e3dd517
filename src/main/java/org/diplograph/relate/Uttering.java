package org.diplograph.relate;

import org.diplograph.model.Factuality;

/** Tells whether a reporting verb tells that something was said, and what verbs share a teller. */
final class Uttering {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final FactualityReader factuality;

  Uttering(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
    this.factuality = new FactualityReader(tree, grammar, cues);
  }

  /**
   * Whether its clause was really said: "did not say", "would say" and "refused to say" tell of
   * nothing said. How real the sentence around "he said" is does not matter.
   */
  boolean isActual(int verb) {
    if (tree.isInfinitive(verb)) {
      return factuality.of(verb) == Factuality.ACTUAL;
    }
    for (int child : tree.children(verb, "aux", "neg")) {
      if (tree.is(child, "neg") || cues.auxiliary(tree.lemma(child)) != null) {
        return false;
      }
    }
    return true;
  }

  /** "Asked about it, he said": the participle that tells to what the speaker answers. */
  boolean isAsked(int verb) {
    boolean participle = tree.is(verb, "advcl", "acl", "amod") && verb < tree.head(verb);
    boolean opens = verb == 0 || (verb == 1 && tree.tag(0).matches("SCONJ|ADV"));
    return opens
        && participle
        && !tree.word(verb).endsWith("ing")
        && tree.children(verb, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
  }

  /**
   * "He said that it was late and warned that", "…, adding that": the reporting verb before it
   * whose teller goes on, or -1.
   */
  int before(int verb) {
    int at = verb - 1;
    while (at > 0 && tree.tag(at).equals("ADV")) {
      at--;
    }
    boolean participle = tree.word(verb).endsWith("ing") && at > 0 && tree.word(at).equals(",");
    boolean conjunct = at > 0 && tree.tag(at).equals("CCONJ") && tree.is(verb, "conj");
    if (!(participle || conjunct) || !tree.children(verb, "nsubj", "nsubjpass").isEmpty()) {
      return -1;
    }
    int found = -1;
    for (int i = at - 1; i > 0 && (participle || found < 0); i--) {
      boolean reports = tree.isVerb(i) && cues.utters(tree.lemma(i));
      boolean alike = participle || isPast(i) == isPast(verb);
      found = reports && alike && !tree.word(i).endsWith("ing") ? i : found;
    }
    return found;
  }

  private boolean isPast(int verb) {
    String word = tree.word(verb);
    return word.endsWith("ed") || (!word.equals(tree.lemma(verb)) && !word.endsWith("s"));
  }
}
