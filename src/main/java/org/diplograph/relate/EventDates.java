package org.diplograph.relate;

import java.util.List;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.relate.DateFinder.Found;
import org.jspecify.annotations.Nullable;

/** Decides which date of a sentence dates which event. */
final class EventDates {
  private static final int DEPTH = 8;

  private final SentenceTree tree;
  private final Cues cues;
  private final List<Found> dates;

  EventDates(SentenceTree tree, Cues cues, List<Found> dates) {
    this.tree = tree;
    this.cues = cues;
    this.dates = dates;
  }

  /** The date of what a candidate states, null where the sentence does not say. */
  @Nullable PartialDate of(Candidate candidate, Factuality factuality) {
    boolean future = factuality == Factuality.PROSPECTIVE || factuality == Factuality.HYPOTHETICAL;
    Found best = null;
    int least = Integer.MAX_VALUE;
    for (Found date : dates) {
      int distance = distance(date, candidate);
      if (distance < least) {
        best = date;
        least = distance;
      }
    }
    if (best == null) {
      return null;
    }
    return future ? best.future() : best.past();
  }

  /**
   * How many steps up from the date the event stands; more than any if it is not above, or if a
   * reporting word comes first: then the date tells when it was said.
   */
  private int distance(Found date, Candidate candidate) {
    if (isOnlyBound(date)) {
      return Integer.MAX_VALUE;
    }
    int at = outerHead(date);
    boolean nouns = isOfNoun(date);
    for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
      if (at == candidate.token || at == candidate.objectNoun || carries(at, candidate)) {
        return steps;
      }
      boolean clause = tree.isVerb(at) && !tree.children(at, "nsubj", "nsubjpass").isEmpty();
      if (clause || (nouns && tree.isNominal(at))) {
        return Integer.MAX_VALUE;
      }
      if (tree.isVerb(at) && cues.reports(tree.lemma(at))) {
        return Integer.MAX_VALUE;
      }
      at = tree.is(at, "relcl", "ccomp", "advcl") ? -1 : tree.head(at);
    }
    return Integer.MAX_VALUE;
  }

  /** "since Monday", "before June": not when it happens. */
  private boolean isOnlyBound(Found date) {
    int before = date.firstToken() - 1;
    return before >= 0 && cues.isBound(tree.word(before));
  }

  /** "Tuesday's ruling", "the election of December 2007": the date of the thing named. */
  private boolean isOfNoun(Found date) {
    boolean possessive = false;
    for (int i = date.firstToken(); i < date.endToken(); i++) {
      possessive |= tree.is(i, "poss");
    }
    int before = date.firstToken() - 1;
    return possessive || (before >= 0 && tree.word(before).equals("of"));
  }

  /** The word that the whole date expression hangs on. */
  private int outerHead(Found date) {
    int at = date.firstToken();
    for (int i = 0; i < DEPTH && at >= date.firstToken() && at < date.endToken(); i++) {
      at = tree.head(at);
    }
    return at;
  }

  /** "flew to Paris on Monday, where he met Macron": there, and then. */
  private boolean isPlaceClause(int verb) {
    return tree.is(verb, "relcl") && hasWhere(verb);
  }

  private boolean hasWhere(int verb) {
    return tree.children(verb, "advmod").stream().anyMatch(c -> tree.word(c).equals("where"));
  }

  /**
   * "… on Monday, after troops invaded", "… in December, but Ethiopia refused": a clause with a
   * subject of its own, unless it only goes on with "and".
   */
  private boolean isOwnClause(int verb) {
    if (tree.children(verb, "nsubj", "nsubjpass").isEmpty() || hasWhere(verb)) {
      return false;
    }
    boolean and =
        tree.is(verb, "conj")
            && tree.children(tree.head(verb), "cc").stream()
                .allMatch(c -> tree.word(c).equals("and"));
    return tree.is(verb, "conj", "advcl") && !and;
  }

  /** Whether the word is a verb that carries the candidate: "held talks", "flew to meet". */
  private boolean carries(int verb, Candidate candidate) {
    int at = candidate.token;
    for (int i = 0; i < 3 && tree.head(at) >= 0; i++) {
      boolean argument =
          tree.is(at, "dobj", "nsubjpass", "pobj", "pcomp", "prep", "xcomp", "advcl", "conj")
              || isPlaceClause(at);
      if (!argument || isOwnClause(at)) {
        return false;
      }
      at = tree.head(at);
      if (at == verb) {
        return true;
      }
    }
    return false;
  }
}
