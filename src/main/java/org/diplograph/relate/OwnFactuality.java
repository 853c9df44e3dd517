package org.diplograph.relate;

import org.diplograph.model.Factuality;
import org.jspecify.annotations.Nullable;

/** Reads what a word's own auxiliaries, negation and modifiers say of how real it is. */
final class OwnFactuality {
  private final SentenceTree tree;
  private final Cues cues;
  private final Tenses tenses;

  OwnFactuality(SentenceTree tree, Cues cues, Tenses tenses) {
    this.tree = tree;
    this.cues = cues;
    this.tenses = tenses;
  }

  /** How real the word's own surroundings make it. */
  Factuality of(int token) {
    Factuality result = Factuality.ACTUAL;
    boolean negated = false;
    boolean bare = true;
    for (int child : tree.children(token)) {
      Factuality cue = cue(token, child);
      negated |= cue == Factuality.NEGATED;
      if (cue != null && cue != Factuality.NEGATED) {
        result = FactualityReader.combine(result, cue);
      }
      bare &= !tree.is(child, "aux", "auxpass", "nsubj", "nsubjpass");
    }
    int head = tree.head(token);
    boolean shares = bare && tree.is(token, "conj") && tree.isVerb(token) && head >= 0;
    if (shares && tree.isVerb(head)) {
      result = FactualityReader.combine(result, auxiliariesOf(head));
      negated |= isOr(head) && isNegated(head);
    }
    return negated ? negated(token, result) : result;
  }

  /** "will not", "cannot" and "should not" negate; "may not" and "if … not" leave it open. */
  private Factuality negated(int token, Factuality without) {
    boolean open = without == Factuality.HYPOTHETICAL && !isOnlyModal(token);
    return open ? Factuality.HYPOTHETICAL : Factuality.NEGATED;
  }

  private boolean isOnlyModal(int token) {
    for (int child : tree.children(token)) {
      boolean modal = tree.is(child, "aux") && !cues.isChance(tree.lemma(child));
      if (!modal && cue(token, child) == Factuality.HYPOTHETICAL) {
        return false;
      }
    }
    return true;
  }

  /** A coordinated verb without auxiliaries shares those of the first one. */
  private Factuality auxiliariesOf(int verb) {
    Factuality result = Factuality.ACTUAL;
    for (int aux : tree.children(verb, "aux")) {
      Factuality cue = cues.auxiliary(tree.lemma(aux));
      result = cue == null ? result : FactualityReader.combine(result, cue);
    }
    return result;
  }

  /** "did not meet or call", but not "did not meet but called". */
  private boolean isOr(int verb) {
    return tree.children(verb, "cc").stream().anyMatch(c -> tree.word(c).equals("or"));
  }

  private boolean isNegated(int verb) {
    return tree.children(verb, "neg").stream().anyMatch(this::isNegation);
  }

  /** "not only attacked" is no negation. */
  private boolean isNegation(int word) {
    return word + 1 >= tree.size() || !cues.isMere(tree.word(word + 1));
  }

  private @Nullable Factuality cue(int token, int child) {
    if (tree.is(child, "neg")) {
      return isNegation(child) ? Factuality.NEGATED : null;
    }
    if (tree.is(child, "aux")) {
      return cues.auxiliary(tree.lemma(child));
    }
    if (tree.is(child, "mark")) {
      Factuality cue = cues.subordinator(tree.word(child));
      // "before troops left": what is told in the past is no plan.
      return cue == Factuality.PROSPECTIVE && tenses.isPast(token) ? null : cue;
    }
    if (tree.is(child, "nsubj", "nsubjpass", "dobj", "attr") && tree.isVerb(token)) {
      return isNone(child) ? Factuality.NEGATED : null;
    }
    if (tree.is(child, "advmod", "nmod", "amod", "det", "advcl", "prep", "preconj")) {
      return modifier(child);
    }
    return null;
  }

  private @Nullable Factuality modifier(int child) {
    Factuality modifier = cues.modifier(tree.lemma(child));
    modifier = modifier == null ? cues.modifier(tree.word(child)) : modifier;
    boolean adverb = tree.is(child, "advmod");
    if (adverb && isNone(child)) {
      return Factuality.NEGATED;
    }
    if (modifier == Factuality.NEGATED && !isNegation(child)) {
      return null;
    }
    // "arrived next" tells of no plan, "the next meeting" does.
    return modifier == null || (adverb && modifier == Factuality.PROSPECTIVE)
        ? conditional(child)
        : modifier;
  }

  /** "none of them", "no agreement", "neither Chad nor Mali", "no longer". */
  private boolean isNone(int word) {
    if (cues.isNone(tree.word(word))) {
      return true;
    }
    return tree.children(word, "det", "neg", "advmod", "nmod", "preconj").stream()
        .anyMatch(c -> cues.isNone(tree.word(c)));
  }

  /** "would meet if he wins": the condition makes the main clause hypothetical. */
  private @Nullable Factuality conditional(int child) {
    if (tree.is(child, "advcl")) {
      for (int mark : tree.children(child, "mark")) {
        // "will not lift it until Iran complies": that bounds the time, and is no condition.
        boolean bound = cues.isBound(tree.word(mark));
        if (!bound && cues.subordinator(tree.word(mark)) == Factuality.HYPOTHETICAL) {
          return Factuality.HYPOTHETICAL;
        }
      }
    }
    return null;
  }
}
