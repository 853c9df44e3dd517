package org.diplograph.relate;

import java.util.List;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.relate.DateFinder.Found;
import org.diplograph.relate.TimeDirection.Side;
import org.jspecify.annotations.Nullable;

/** Decides which date of a sentence dates which event. */
final class EventDates {
  private static final int DEPTH = 8;

  private final SentenceTree tree;
  private final Cues cues;
  private final List<Found> dates;
  private final TimeDirection direction;

  EventDates(SentenceTree tree, Grammar grammar, Cues cues, List<Found> dates) {
    this.tree = tree;
    this.cues = cues;
    this.dates = dates;
    this.direction = new TimeDirection(tree, grammar, cues);
  }

  /** The date of what a candidate states, null where the sentence does not say. */
  @Nullable PartialDate of(Candidate candidate, Factuality factuality) {
    boolean ahead = factuality == Factuality.PROSPECTIVE || factuality == Factuality.HYPOTHETICAL;
    Found best = null;
    int least = Integer.MAX_VALUE;
    for (Found date : dates) {
      int distance = distance(date, candidate);
      // "agreed on Friday to visit Greece": that is the day of the agreement.
      boolean other = ahead && direction.of(date) == Side.BEHIND;
      if (distance < least && !other) {
        best = date;
        least = distance;
      }
    }
    return best == null ? null : value(best, ahead);
  }

  private PartialDate value(Found date, boolean ahead) {
    return switch (direction.of(date)) {
      case AHEAD -> date.future();
      case BEHIND -> date.past();
      case OPEN -> ahead ? date.future() : date.open();
    };
  }

  /**
   * How many steps up from the date the event stands; more than any if it is not above, or if a
   * reporting word comes first: then the date tells when it was said.
   */
  private int distance(Found date, Candidate candidate) {
    if (isOnlyBound(date)) {
      return Integer.MAX_VALUE;
    }
    int dated = offset(date);
    if (dated >= 0) {
      return dated == candidate.token || carries(dated, candidate) ? 0 : Integer.MAX_VALUE;
    }
    if (isWhenClause(date, candidate)) {
      return 0;
    }
    int at = direction.outerHead(date);
    boolean nouns = direction.isOfNoun(date);
    for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
      if (at == candidate.token || at == candidate.objectNoun || carries(at, candidate)) {
        return steps;
      }
      boolean clause = tree.isVerb(at) && !tree.children(at, "nsubj", "nsubjpass").isEmpty();
      if (clause || (nouns && tree.isNominal(at) && !isOccasion(at))) {
        return Integer.MAX_VALUE;
      }
      if (tree.isVerb(at) && cues.reports(tree.lemma(at))) {
        return Integer.MAX_VALUE;
      }
      at = tree.is(at, "relcl", "ccomp", "advcl") ? -1 : tree.head(at);
    }
    return Integer.MAX_VALUE;
  }

  /** "met at last month's forum": then they met. */
  private boolean isOccasion(int noun) {
    int preposition = tree.head(noun);
    return tree.is(noun, "pobj") && preposition >= 0 && cues.isSimultaneous(tree.word(preposition));
  }

  /** "since Monday", "before June": not when it happens. */
  private boolean isOnlyBound(Found date) {
    int before = date.firstToken() - 1;
    before = before >= 0 && tree.is(before, "det") ? before - 1 : before;
    return before >= 0 && cues.isBound(tree.word(before));
  }

  /** "four days after troops invaded": what is dated stands behind it; -1 for another date. */
  private int offset(Found date) {
    int last = date.endToken() - 1;
    boolean opens = tree.word(last).equals("after") || tree.word(last).equals("before");
    if (!opens || last == date.firstToken()) {
      return -1;
    }
    if (tree.is(last, "mark")) {
      return tree.head(last);
    }
    List<Integer> objects = tree.children(last, "pobj", "pcomp");
    return objects.isEmpty() ? -1 : objects.get(0);
  }

  /** "on Monday, when they spoke": then they spoke. */
  private boolean isWhenClause(Found date, Candidate candidate) {
    int when = date.endToken();
    when = when < tree.size() && tree.word(when).equals(",") ? when + 1 : when;
    if (when >= tree.size() || !tree.word(when).equals("when") || tree.head(when) < 0) {
      return false;
    }
    int verb = tree.head(when);
    return verb == candidate.token || carries(verb, candidate);
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
