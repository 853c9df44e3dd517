package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;

/** Finds what is said of a verb's object: "called it <em>illegal</em>". */
final class Complements {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final RaisedObjects raised;

  Complements(SentenceTree tree, Grammar grammar) {
    this.tree = tree;
    this.grammar = grammar;
    this.raised = new RaisedObjects(tree);
  }

  /**
   * Whether none of the words that the frame asks for is said of the object: "called it illegal",
   * "described it as an act of war", "was branded a traitor".
   */
  boolean lack(Frame frame, int token) {
    return !frame.complements().isEmpty()
        && of(token).stream()
            .noneMatch(
                word ->
                    frame.complements().contains(tree.lemma(word))
                        || frame.complements().contains(tree.word(word)));
  }

  /**
   * Whether something is said of the object: "called him <em>a friend</em>", "called it piracy".
   */
  boolean follow(int verb) {
    return isQuoted(verb)
        || heads(verb).stream()
            .anyMatch(head -> tree.is(head, "oprd", "attr", "acomp", "dobj", "ccomp", "xcomp"));
  }

  /** "called Putin <em>"a friend"</em>": a quotation mark right behind the object. */
  private boolean isQuoted(int verb) {
    for (int object : grammar.patients(verb)) {
      boolean behind = object > verb && object + 1 < tree.size();
      if (behind && tree.word(object + 1).matches("[\"“‘]|``|''")) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> heads(int verb) {
    List<Integer> heads = new ArrayList<>(tree.children(verb, "oprd", "attr", "acomp", "npadvmod"));
    List<Integer> objects = grammar.patients(verb);
    // Behind a quotation mark the parser takes it for an apposition.
    objects.forEach(object -> heads.addAll(tree.children(object, "appos")));
    // "was branded a traitor"; "branded him a traitor", taken for one thing given to another.
    List<Integer> given = tree.children(verb, "dobj");
    boolean two = given.size() > 1 || !tree.children(verb, "dative").isEmpty();
    if (two || grammar.isPassive(verb)) {
      heads.addAll(given);
    }
    for (int clause : tree.children(verb, "ccomp", "xcomp")) {
      if (raised.isSmallClause(clause)) {
        heads.add(clause);
      }
    }
    List<Integer> holders = new ArrayList<>(objects);
    holders.add(verb);
    for (int holder : holders) {
      for (int as : tree.children(holder, "prep", "advcl", "mark")) {
        if (tree.word(as).equals("as")) {
          heads.addAll(tree.children(as));
        }
      }
    }
    return heads;
  }

  /** The heads with what describes them: "an act of war", "a terrorist state". */
  private List<Integer> of(int verb) {
    List<Integer> words = new ArrayList<>();
    for (int head : heads(verb)) {
      for (int word : tree.withConjuncts(head)) {
        words.add(word);
        words.addAll(tree.children(word, "amod", "nmod", "compound"));
        for (int of : tree.children(word, "prep")) {
          words.addAll(tree.word(of).equals("of") ? tree.children(of, "pobj") : List.of());
        }
      }
    }
    return words;
  }
}
