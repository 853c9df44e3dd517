package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;

/** Finds the words whose subject claims what a word says. */
final class Claimers {
  private static final int DEPTH = 8;

  private final SentenceTree tree;
  private final Cues cues;

  Claimers(SentenceTree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /** The words whose subject claims the event of a word, from the innermost to the outermost. */
  List<Integer> of(int token) {
    List<Integer> found = new ArrayList<>(1);
    int at = token;
    for (int i = 0; i < DEPTH && tree.head(at) >= 0; i++) {
      int head = tree.head(at);
      boolean clausal = tree.is(at, "ccomp", "xcomp", "pcomp", "advcl", "dep", "prep", "parataxis");
      int word = tree.is(at, "pcomp") ? tree.head(head) : head;
      boolean means = tree.is(at, "pcomp") && tree.word(head).equals("by");
      boolean beside = tree.is(at, "prep", "advcl");
      boolean claims =
          word >= 0 && (beside ? cues.accuses(tree.lemma(word)) : cues.claims(tree.lemma(word)));
      if (clausal && !means && claims) {
        found.add(word);
      }
      found.addAll(reportsBeside(at));
      if (tree.is(at, "relcl")) {
        break;
      }
      at = head;
    }
    found.addAll(reportsBeside(at));
    return found;
  }

  /** "Russia, Lavrov said, …", "As Lavrov noted, …": the report hangs on what it reports. */
  private List<Integer> reportsBeside(int verb) {
    List<Integer> found = new ArrayList<>(0);
    for (int child : tree.children(verb, "parataxis", "ccomp", "advcl", "dep")) {
      boolean opensWithAs =
          tree.children(child, "mark").stream().anyMatch(m -> tree.word(m).equals("as"));
      boolean hasOwnContent = !tree.children(child, "ccomp", "dobj").isEmpty();
      boolean inserted = tree.is(child, "parataxis", "dep") || opensWithAs;
      if (cues.reports(tree.lemma(child)) && inserted && !hasOwnContent) {
        found.add(child);
      }
    }
    return found;
  }
}
