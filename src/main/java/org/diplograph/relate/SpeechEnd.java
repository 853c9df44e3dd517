package org.diplograph.relate;

import java.util.Set;

/** Finds where what somebody says ends: with the sentence, if its teller does not take over. */
final class SpeechEnd {
  private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "we", "i");

  private final SentenceTree tree;
  private final Cues cues;
  private final Wording wording;
  private final Subtrees subtrees;

  SpeechEnd(SentenceTree tree, Grammar grammar, Cues cues, Wording wording) {
    this.tree = tree;
    this.cues = cues;
    this.wording = wording;
    this.subtrees = new Subtrees(tree);
  }

  /** The place behind the last word of the clause that begins at a place behind the verb. */
  int of(int verb, int begin) {
    int end = isSubordinate(verb) ? bounded(verb, begin) : tree.size();
    boolean inDashes = hasDash(verb);
    for (int i = begin + 1; i < end; i++) {
      boolean closes = inDashes && wording.isDash(i);
      if (closes || takesOver(i, verb)) {
        return i;
      }
    }
    return end;
  }

  /** "While he said it was late, …", "Lavrov, who said it was late, left." */
  private boolean isSubordinate(int verb) {
    int at = verb;
    while (tree.head(at) >= 0 && tree.is(at, "conj")) {
      at = tree.head(at);
    }
    return tree.is(at, "relcl", "acl", "nmod")
        || isFronted(at)
        || (tree.is(at, "advcl", "dep") && at < tree.head(at))
        || !tree.children(at, "mark").isEmpty() && at < tree.head(at);
  }

  /** "When Milei said it was late, Lula replied …": what stands before another report. */
  private boolean isFronted(int verb) {
    int head = tree.head(verb);
    return head > verb && tree.is(verb, "ccomp", "parataxis") && cues.reports(tree.lemma(head));
  }

  private int bounded(int verb, int begin) {
    int comma = wording.commaBehind(begin);
    int subtree = Math.max(begin + 1, subtrees.end(verb));
    return comma < 0 ? tree.size() : Math.max(comma, tree.is(verb, "relcl") ? subtree : comma);
  }

  private boolean hasDash(int verb) {
    boolean dash = false;
    for (int i = 1; i < verb; i++) {
      dash ^= wording.isDash(i);
    }
    return dash;
  }

  /** "… and warned that", ", adding that", ", but he refused": the teller goes on. */
  private boolean takesOver(int token, int verb) {
    String word = tree.word(token);
    if (word.equals("according") && token > 0 && wording.isComma(token - 1)) {
      return true;
    }
    int next = token + 1;
    while (next < tree.size() && tree.tag(next).equals("ADV")) {
      next++;
    }
    if (next >= tree.size()) {
      return false;
    }
    boolean reports = cues.reports(tree.lemma(next)) && tree.tag(next).equals("VERB");
    if (wording.isComma(token)) {
      return reports && tree.word(next).endsWith("ing");
    }
    if (!tree.tag(token).equals("CCONJ")) {
      return false;
    }
    boolean parted = wording.isComma(token - 1);
    if (parted && PERSONS.contains(tree.word(next)) && next + 1 < tree.size()) {
      int told = tree.tag(next + 1).equals("ADV") && next + 2 < tree.size() ? next + 2 : next + 1;
      boolean goesOn = cues.utters(tree.lemma(told)) && tree.tag(told).equals("VERB");
      if (goesOn && isPast(told) == isPast(verb) && tree.is(next, "nsubj")) {
        return true;
      }
    }
    boolean past = tree.word(next).endsWith("ed") || tree.word(next).equals("said");
    return (reports && past == isPast(verb) && tree.is(next, "conj")) || isConjunctOf(token, verb);
  }

  private boolean isPast(int verb) {
    return tree.word(verb).endsWith("ed")
        || !tree.word(verb).equals(tree.lemma(verb)) && !tree.word(verb).endsWith("s");
  }

  /** A conjunction that the tree puts between the reporting verb and another. */
  private boolean isConjunctOf(int conjunction, int verb) {
    return tree.is(conjunction, "cc")
        && tree.head(conjunction) == verb
        && wording.isComma(conjunction - 1);
  }
}
