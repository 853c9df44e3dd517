package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** Tells by what something is done for what it is, and to whom: "sent troops to help Mali". */
final class Purposes {
  private final SentenceTree tree;
  private final EventTypes types;
  private final Map<Integer, Candidate> byToken = new HashMap<>();

  Purposes(SentenceTree tree, EventTypes types, List<Candidate> candidates) {
    this.tree = tree;
    this.types = types;
    candidates.forEach(c -> byToken.put(c.token, c));
  }

  /** Gives a candidate the class that its purpose makes it, and those whom its purpose is for. */
  void lend(Candidate candidate) {
    for (Candidate purpose : of(candidate.token)) {
      candidate.becomes(types.inOrderTo(candidate.type(), purpose.type()));
    }
    boolean open = candidate.targets.isEmpty() && candidate.frame.has(Slot.Role.TARGET);
    boolean spoken = types.isSpoken(candidate.type()) || types.encounters(candidate.type());
    if (open && !spoken && !types.isHarmful(candidate.type())) {
      candidate.fill(Slot.Role.TARGET, others(candidate.token, candidate.sources));
    }
  }

  /** "called Chad's president to thank him": who is met for it is thanked. */
  void borrow(Candidate purpose) {
    Candidate encounter = act(purpose);
    if (encounter == null || encounter.subjects.isEmpty() || !purpose.targets.isEmpty()) {
      return;
    }
    if (!types.encounters(encounter.type()) || !types.isSpoken(purpose.type())) {
      return;
    }
    List<Integer> senders = Candidate.ids(encounter.subjects);
    if (purpose.sources.isEmpty()) {
      purpose.fill(Slot.Role.SOURCE, encounter.subjects);
    }
    List<Filler> met = new ArrayList<>(encounter.sources);
    met.addAll(encounter.targets);
    met.removeIf(f -> senders.contains(f.actor()));
    purpose.fill(Slot.Role.TARGET, met);
  }

  /**
   * Whether what is done for it tells it already: "sent doctors to help Italy" is one act of help.
   */
  boolean isToldByAct(Candidate purpose) {
    Candidate act = act(purpose);
    return act != null
        && act.type().equals(purpose.type())
        && !purpose.targets.isEmpty()
        && Candidate.ids(act.targets).containsAll(Candidate.ids(purpose.targets));
  }

  /** What is done for it, or null if nothing is. */
  private @Nullable Candidate act(Candidate purpose) {
    int head = tree.head(purpose.token);
    int verb = head >= 0 && tree.is(head, "dobj") ? tree.head(head) : head;
    return verb >= 0 && of(verb).contains(purpose) ? byToken.get(verb) : null;
  }

  /** Those whom what a verb is done for is done to: "closed a plant to appease <em>Chad</em>". */
  List<Filler> others(int verb, List<Filler> own) {
    List<Integer> doers = Candidate.ids(own);
    List<Filler> others = new ArrayList<>();
    for (Candidate purpose : of(verb)) {
      if (!types.isHarmful(purpose.type())) {
        others.addAll(types.isSymmetric(purpose.type()) ? purpose.sources : purpose.targets);
      }
    }
    others.removeIf(filler -> doers.contains(filler.actor()));
    return others;
  }

  private List<Candidate> of(int verb) {
    List<Candidate> found = new ArrayList<>(1);
    if (tree.isVerb(verb)) {
      addTo(found, tree.children(verb, "advcl", "xcomp"));
      // "sent soldiers to help Togo": parsers may hang it on the soldiers.
      tree.children(verb, "dobj").forEach(o -> addTo(found, tree.children(o, "acl", "relcl")));
    }
    return found;
  }

  private void addTo(List<Candidate> found, List<Integer> clauses) {
    for (int clause : clauses) {
      boolean own = !tree.children(clause, "nsubj", "nsubjpass").isEmpty();
      Candidate purpose = own || !tree.isInfinitive(clause) ? null : byToken.get(clause);
      if (purpose != null) {
        found.add(purpose);
      }
    }
  }
}
