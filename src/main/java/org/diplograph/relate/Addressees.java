package org.diplograph.relate;

import java.util.List;
import org.diplograph.relate.Adjuncts.Adjunct;
import org.diplograph.relate.Arguments.Filler;

/** Finds whom words are for: who is told them, or gets the letter in which they are. */
final class Addressees {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Cues cues;

  Addressees(SentenceTree tree, Grammar grammar, Arguments arguments, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = arguments;
    this.cues = cues;
  }

  /** "told <em>Haiti</em> that Kenya was ready": those whom the clause of the word is told. */
  List<Filler> of(int token) {
    int clause = token;
    if (tree.is(clause, "acomp", "attr") && tree.head(clause) >= 0) {
      clause = tree.head(clause);
    }
    int verb = tree.is(clause, "ccomp") ? tree.head(clause) : -1;
    boolean told = verb >= 0 && cues.reports(tree.lemma(verb));
    return told ? arguments.addressees(verb) : writtenTo(token);
  }

  /** "In a letter to <em>Yemen</em>, Oman promised to pay". */
  private List<Filler> writtenTo(int verb) {
    for (Adjunct adjunct : grammar.adjuncts(verb)) {
      boolean words =
          adjunct.marker().equals("in") && cues.isOwnWords(tree.lemma(adjunct.object()));
      for (Adjunct to : words ? grammar.adjuncts(adjunct.object()) : List.<Adjunct>of()) {
        if (to.marker().equals("to") && !to.clause()) {
          return arguments.actorsOrOwners(List.of(to.object()));
        }
      }
    }
    return List.of();
  }
}
