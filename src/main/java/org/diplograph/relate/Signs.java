package org.diplograph.relate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Factuality;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.SentenceEvents.Stated;

/** Reads from how an event was found the signs of how sure it is. */
final class Signs {
  private static final double SURE = 0.9;
  private static final int FAR = 8;
  private static final int LONG = 35;

  private Signs() {}

  /**
   * The signs of an event of a sentence.
   *
   * @param symmetric whether all its parties stand on one side
   * @param isContent whether another event of the sentence is about it
   * @param claimed whether it is somebody's claim
   */
  static Set<Sign> of(
      Stated stated, SentenceTree tree, boolean symmetric, boolean isContent, boolean claimed) {
    Candidate candidate = stated.candidate();
    Set<Sign> signs = EnumSet.of(Sign.EVERY);
    add(signs, Sign.NOUN, candidate.frame.partOfSpeech() == PartOfSpeech.NOUN);
    add(signs, Sign.NARROW, candidate.frame.narrowness() > 0);
    add(signs, Sign.RIVAL, candidate.hasRival);
    add(signs, Sign.SYMMETRIC, symmetric);
    add(signs, Sign.NO_TARGET, !symmetric && stated.targets().isEmpty());
    add(signs, Sign.DESCRIBED, candidate.described);
    add(signs, Sign.UNSURE_SOURCE, Candidate.confidence(candidate.sources) < SURE);
    add(signs, Sign.FAR_SOURCE, distance(candidate.sources, candidate.token) > FAR);
    add(signs, Sign.HAS_CONTENT, candidate.content != null);
    add(signs, Sign.IS_CONTENT, isContent);
    add(signs, Sign.NOT_ACTUAL, stated.factuality() != Factuality.ACTUAL);
    add(signs, Sign.CLAIMED, claimed);
    add(signs, Sign.BY_ORDER, tree.isShallow());
    add(signs, Sign.LONG, tree.size() > LONG);
    return signs;
  }

  private static void add(Set<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }

  private static int distance(List<Filler> fillers, int token) {
    return fillers.stream().mapToInt(f -> Math.abs(f.token() - token)).min().orElse(0);
  }
}
