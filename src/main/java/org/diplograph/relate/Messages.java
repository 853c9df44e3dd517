package org.diplograph.relate;

import java.util.List;
import java.util.Map;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** Lets what a message says have those who send and get it: "a letter to Chad threatening war". */
final class Messages {
  /** How many words may lie between a message and what it says. */
  private static final int NESTED = 4;

  private final SentenceTree tree;
  private final EventTypes types;
  private final Map<Integer, Candidate> byToken;

  Messages(SentenceTree tree, EventTypes types, Map<Integer, Candidate> byToken) {
    this.tree = tree;
    this.types = types;
    this.byToken = byToken;
  }

  /** "sent a letter to Chad threatening war": who sends it threatens those who get it. */
  void lend(Candidate candidate) {
    boolean participle =
        tree.word(candidate.token).endsWith("ing")
            && tree.is(candidate.token, "acl", "advcl", "xcomp")
            && tree.children(candidate.token, "nsubj", "nsubjpass").isEmpty();
    Candidate message = participle ? above(candidate.token) : null;
    if (message == null || types.isSymmetric(candidate.type())) {
      return;
    }
    List<Integer> senders = Candidate.ids(message.subjects);
    List<Filler> others =
        message.sources.stream().filter(f -> !senders.contains(f.actor())).toList();
    candidate.sources.clear();
    candidate.sources.addAll(message.subjects);
    candidate.targets.removeIf(f -> senders.contains(f.actor()));
    if (candidate.targets.isEmpty() && candidate.frame.has(Slot.Role.TARGET)) {
      candidate.targets.addAll(others);
    }
  }

  /** The message that a word is part of the telling of, or null if there is none. */
  private @Nullable Candidate above(int token) {
    int at = tree.head(token);
    for (int i = 0; i < NESTED && at >= 0; i++) {
      Candidate found = byToken.get(at);
      if (found != null && types.conveys(found.type()) && !found.subjects.isEmpty()) {
        return found;
      }
      at = tree.isVerb(at) ? -1 : tree.head(at);
    }
    return null;
  }
}
