package org.diplograph.relate;

/** Tells passive verbs from active ones. */
final class Passives {
  private static final int DEPTH = 6;

  private final SentenceTree tree;

  Passives(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether the verb stands in the passive, or is a passive participle. */
  boolean isPassive(int verb) {
    return isPassive(verb, DEPTH);
  }

  private boolean isPassive(int verb, int depth) {
    if (tree.word(verb).endsWith("ing")) {
      return false;
    }
    if (!tree.children(verb, "auxpass", "nsubjpass").isEmpty()) {
      return !isMistakenForPassive(verb);
    }
    if (isReduced(verb)) {
      return true;
    }
    if (!tree.children(verb, "nsubj", "aux").isEmpty() || !isParticiple(verb)) {
      return false;
    }
    if (tree.is(verb, "acl", "nmod", "amod")) {
      return tree.children(verb, "dobj").isEmpty() || !tree.children(verb, "agent").isEmpty();
    }
    return depth > 0
        && tree.is(verb, "conj")
        && tree.head(verb) >= 0
        && tree.children(verb, "dobj").isEmpty()
        && isPassive(tree.head(verb), depth - 1);
  }

  /**
   * "a clinic donated by Japan opened": the parser may take the participle for the sentence's verb.
   */
  private boolean isReduced(int verb) {
    return isParticiple(verb)
        && tree.children(verb, "aux", "dobj").isEmpty()
        && !tree.children(verb, "agent").isEmpty();
  }

  /** "has freed a diplomat": the parser may take the subject for that of a passive. */
  private boolean isMistakenForPassive(int verb) {
    boolean has = false;
    for (int aux : tree.children(verb, "aux", "auxpass")) {
      switch (tree.lemma(aux)) {
        case "be", "get" -> {
          return false;
        }
        case "have" -> has = true;
        default -> {}
      }
    }
    return has || !tree.children(verb, "dobj").isEmpty();
  }

  /** Whether a form can be a past participle: neither the base form nor one in -ing. */
  private boolean isParticiple(int verb) {
    String word = tree.word(verb);
    if (word.endsWith("ing")) {
      return false;
    }
    // The lemmatizer leaves rare forms as they are.
    boolean regular = word.endsWith("t") || (word.endsWith("ed") && !word.endsWith("eed"));
    return regular || !word.equals(tree.lemma(verb));
  }
}
