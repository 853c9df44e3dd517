package org.diplograph.relate;

import java.util.List;
import java.util.Map;

/** Tells those to whom harm is done from those who do it, where somebody speaks of it. */
final class Victims {
  private final SentenceTree tree;
  private final Cues cues;
  private final EventTypes types;
  private final Map<Integer, Candidate> byToken;

  Victims(SentenceTree tree, Cues cues, EventTypes types, Map<Integer, Candidate> byToken) {
    this.tree = tree;
    this.cues = cues;
    this.types = types;
    this.byToken = byToken;
  }

  /**
   * "condemned the bombing of Gaza", "the killing of the Russian envoy": not those that harm is
   * done to, but those who do it, if they are named.
   */
  void spare(Candidate candidate) {
    Candidate harm = candidate.content;
    if (harm == null || !isHarmAnswered(candidate, harm)) {
      return;
    }
    List<Integer> doers = Candidate.ids(harm.sources);
    boolean ruled = cues.isHomeDeed(tree.lemma(harm.token));
    candidate.targets.removeIf(
        target -> {
          int top = topBelow(target.token(), harm.token);
          boolean does = doers.contains(target.actor()) || top < 0 || tree.word(top).equals("by");
          return !does && (!ruled || top == target.token());
        });
    if (candidate.targets.isEmpty()) {
      harm.sources.stream()
          .filter(doer -> !Candidate.ids(candidate.sources).contains(doer.actor()))
          .forEach(candidate.targets::add);
    }
  }

  /** Whether a candidate says something of harm that others do: criticizes it, praises it. */
  boolean isHarmAnswered(Candidate candidate, Candidate content) {
    return !candidate.frame.subjectControls()
        && !types.asksSubject(candidate.type())
        && !types.isAtOthers(candidate.type())
        && !tree.isVerb(content.token)
        && types.isHarmful(content.type());
  }

  /**
   * "three Chadians were killed in an attack by Libya": the attack is on those that were killed.
   */
  void lend(Candidate candidate) {
    boolean open = candidate.targets.isEmpty() || candidate.described;
    int preposition = tree.is(candidate.token, "pobj") ? tree.head(candidate.token) : -1;
    Candidate verb = preposition < 0 ? null : byToken.get(tree.head(preposition));
    if (!open || verb == null || !tree.isVerb(verb.token) || !verb.sources.isEmpty()) {
      return;
    }
    if (!verb.targets.isEmpty() && verb.type().equals(candidate.type())) {
      candidate.targets.clear();
      candidate.targets.addAll(verb.targets);
      candidate.described = verb.described;
    }
  }

  /** The child of a word that another word hangs below, or is; -1 if it hangs elsewhere. */
  private int topBelow(int token, int word) {
    int top = token;
    while (top >= 0 && tree.head(top) != word) {
      top = tree.head(top);
    }
    return top;
  }
}
