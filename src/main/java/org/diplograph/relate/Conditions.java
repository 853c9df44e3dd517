package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Factuality;
import org.diplograph.relate.Arguments.Filler;

/**
 * Finds whose doing it is made to depend on: "will not lift the embargo until <em>Cuba</em>
 * reforms".
 */
final class Conditions {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final Arguments arguments;

  Conditions(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
    this.arguments = new Arguments(tree, grammar);
  }

  /** Who would have to do something, in the clauses below one that tell a condition. */
  List<Filler> subjects(int clause) {
    List<Filler> found = new ArrayList<>(1);
    for (int condition : tree.children(clause, "advcl")) {
      boolean conditional =
          tree.children(condition, "mark").stream()
              .anyMatch(m -> cues.subordinator(tree.word(m)) == Factuality.HYPOTHETICAL);
      if (conditional && !grammar.isPassive(condition)) {
        List<Integer> subjects = tree.children(condition, "nsubj", "nsubjpass");
        found.addAll(arguments.actorsOrOwners(subjects));
      }
    }
    return found;
  }
}
