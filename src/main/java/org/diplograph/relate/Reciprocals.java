package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.Slot.Role;

/** Makes an event from each to the others of what several do to each other. */
final class Reciprocals {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final EventTypes types;

  Reciprocals(SentenceTree tree, Grammar grammar, EventTypes types) {
    this.tree = tree;
    this.grammar = grammar;
    this.types = types;
  }

  /** The candidates, with one for each party of "Chad and Sudan clashed" and its like. */
  List<Candidate> spread(List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (isMutual(candidate)) {
        all.addAll(each(candidate));
      } else {
        all.add(candidate);
      }
    }
    return all;
  }

  /**
   * Whether several do it to each other: the word or its object says so, or it is about what they
   * do with each other ("Chad and Sudan refused to meet").
   */
  private boolean isMutual(Candidate candidate) {
    return candidate.frame.has(Role.TARGET)
        && !types.isSymmetric(type(candidate))
        && (candidate.targets.isEmpty() || candidate.described)
        && Candidate.ids(candidate.sources).size() > 1
        && (isReciprocal(candidate) || isOnEachOther(candidate.token) || isAboutBoth(candidate));
  }

  /** "Chad and Sudan agreed to restore relations": that is settled, and not promised. */
  private String type(Candidate candidate) {
    String type = candidate.type();
    Candidate content = candidate.content;
    return content == null ? type : types.together(type, content.type());
  }

  /** "halted fighting" is no fight, so the verb needs a subject of its own. */
  private boolean isReciprocal(Candidate candidate) {
    return candidate.frame.reciprocal() && !tree.children(candidate.token, "nsubj").isEmpty();
  }

  private boolean isAboutBoth(Candidate candidate) {
    Candidate content = candidate.content;
    if (content == null || !candidate.frame.subjectControls()) {
      return false;
    }
    List<Integer> parties = Candidate.ids(candidate.sources);
    return types.isSymmetric(content.type())
        && content.targets.isEmpty()
        && Candidate.ids(content.sources).equals(parties);
  }

  /** "accused each other", "fired at one another". */
  private boolean isOnEachOther(int verb) {
    List<Integer> objects = new ArrayList<>(grammar.patients(verb));
    grammar.adjuncts(verb).forEach(adjunct -> objects.add(adjunct.object()));
    return objects.stream()
        .anyMatch(
            object ->
                object > 0
                    && (follows(object, "each", "other") || follows(object, "one", "another")));
  }

  private boolean follows(int token, String first, String second) {
    return tree.word(token - 1).equals(first) && tree.word(token).equals(second);
  }

  private List<Candidate> each(Candidate candidate) {
    List<Candidate> each = new ArrayList<>(2);
    List<Filler> all = List.copyOf(candidate.sources);
    for (int actor : Candidate.ids(all)) {
      // The first stays the one that others are about.
      Candidate one = each.isEmpty() ? candidate : candidate.copy();
      replace(one.sources, only(all, actor, true));
      replace(one.targets, only(all, actor, false));
      one.described = false;
      each.add(one);
    }
    return each;
  }

  private static void replace(List<Filler> old, List<Filler> fillers) {
    old.clear();
    old.addAll(fillers);
  }

  private static List<Filler> only(List<Filler> fillers, int actor, boolean same) {
    return fillers.stream().filter(f -> (f.actor() == actor) == same).toList();
  }
}
