package org.diplograph.relate;

/** Tells whether an event is what another is about, or only named in telling what that is. */
final class ContentPath {
  /** How many words may lie between. */
  private static final int DEPTH = 8;

  private ContentPath() {}

  /**
   * Whether nothing but words that carry it lies between: "vowed to launch an attack". Who "agreed
   * to halt fighting", or to leave hills "where rebels fight", promises no fight.
   */
  static boolean isDirect(SentenceTree tree, Cues cues, Candidate candidate, Candidate content) {
    int from = content.token;
    int at = from;
    for (int i = 0; i < DEPTH && at >= 0 && at != candidate.token; i++) {
      boolean carries =
          at == content.token
              || !tree.isVerb(at)
              || (tree.isVerb(from) && tree.is(from, "xcomp", "conj"))
              || cues.isLight(tree.lemma(at));
      if (!carries || tree.is(at, "relcl")) {
        return false;
      }
      from = at;
      at = tree.head(at);
    }
    return true;
  }
}
