package org.diplograph.relate;

import java.util.List;

/**
 * Finds objects that the parser takes for the subject of the complement: "urged <em>Iran</em> to
 * release", "held <em>Israel</em> responsible", "ordered <em>him</em> jailed".
 */
final class RaisedObjects {
  private final SentenceTree tree;

  RaisedObjects(SentenceTree tree) {
    this.tree = tree;
  }

  /** The heads of such objects of a verb. */
  List<Integer> of(int verb) {
    for (int clause : tree.children(verb, "ccomp", "xcomp")) {
      List<Integer> subjects = tree.children(clause, "nsubj", "nsubjpass");
      boolean bare = isSmallClause(clause);
      boolean open =
          (tree.isInfinitive(clause) || takesBare(verb, clause) || takesParticiple(verb, clause))
              && tree.children(clause, "mark").isEmpty();
      if ((open || bare) && !subjects.isEmpty()) {
        return subjects;
      }
    }
    return List.of();
  }

  /** "held Israel responsible", "branded Israel a pariah": a clause without a verb. */
  boolean isSmallClause(int clause) {
    return tree.children(clause, "mark", "aux", "cop").isEmpty()
        && tree.tag(clause).matches("ADJ|NOUN");
  }

  /**
   * "helped Nepal rebuild", "let Chad use its bases": no infinitive, but an object all the same.
   */
  private boolean takesBare(int verb, int clause) {
    boolean bare = tree.children(clause, "aux", "auxpass").isEmpty();
    return bare && tree.lemma(verb).matches("help|let|make") && clause > verb;
  }

  /** "ordered Togo's envoy expelled", "wanted him freed": it is to be done to the object. */
  private boolean takesParticiple(int verb, int clause) {
    boolean bare = tree.children(clause, "aux", "auxpass", "dobj").isEmpty();
    return bare && tree.lemma(verb).matches("order|want") && clause > verb;
  }
}
