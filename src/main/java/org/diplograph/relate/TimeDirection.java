package org.diplograph.relate;

import org.diplograph.model.Factuality;
import org.diplograph.relate.DateFinder.Found;
import org.diplograph.relate.Tenses.Tense;
import org.jspecify.annotations.Nullable;

/** Tells by the tenses above a date whether it lies behind the article or ahead of it. */
final class TimeDirection {
  /** Where a date lies; open where no tense tells. */
  enum Side {
    BEHIND,
    AHEAD,
    OPEN
  }

  private static final int DEPTH = 8;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final Tenses tenses;

  TimeDirection(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
    this.tenses = new Tenses(tree, grammar, cues);
  }

  /** Where a date of the sentence lies. */
  Side of(Found date) {
    boolean ofNoun = isOfNoun(date) || isInside(date, "compound", "nmod");
    int at = outerHead(date);
    for (int i = 0; i < DEPTH && at >= 0; i++) {
      if (isScheduled(at, date)) {
        return Side.AHEAD;
      }
      Side side = tree.isVerb(at) ? ofVerb(at, ofNoun) : null;
      if (side != null) {
        return side;
      }
      at = tree.head(at);
    }
    return Side.OPEN;
  }

  /** The word that the whole date expression hangs on. */
  int outerHead(Found date) {
    int at = date.firstToken();
    for (int i = 0; i < DEPTH && at >= date.firstToken() && at < date.endToken(); i++) {
      at = tree.head(at);
    }
    return at;
  }

  /** "Tuesday's ruling", "the election of December 2007": the date of the thing named. */
  boolean isOfNoun(Found date) {
    int before = date.firstToken() - 1;
    return isInside(date, "poss") || (before >= 0 && tree.word(before).equals("of"));
  }

  /** Whether the date is a part of this kind of the noun behind it. */
  private boolean isInside(Found date, String... relations) {
    int head = outerHead(date);
    for (int i = date.firstToken(); i < date.endToken() && head > i; i++) {
      if (tree.head(i) == head && tree.is(i, relations)) {
        return true;
      }
    }
    return false;
  }

  /** "will attend Friday's talks" lies ahead, "will look into Friday's attack" does not tell. */
  private @Nullable Side ofVerb(int verb, boolean ofNoun) {
    Side side = tense(verb);
    if (!ofNoun || side == null) {
      return side;
    }
    boolean takesPart = cues.isLight(tree.lemma(verb)) || cues.complement(tree.lemma(verb)) != null;
    return takesPart && side == Side.AHEAD ? side : Side.OPEN;
  }

  /** What the form of a verb tells; null for a participle, which leaves it to the verb above. */
  private @Nullable Side tense(int verb) {
    Tense tense = tenses.of(verb);
    if (tense == null) {
      return null;
    }
    return switch (tense) {
      case PAST -> Side.BEHIND;
      case MODAL -> Side.AHEAD;
      case INFINITIVE -> infinitive(verb);
      case PRESENT -> cues.reports(tree.lemma(verb)) ? null : Side.AHEAD;
    };
  }

  /** "talks scheduled for Friday", "is due on Monday", "postponed the vote until May". */
  private boolean isScheduled(int word, Found date) {
    if (!cues.schedules(tree.lemma(word))) {
      return false;
    }
    boolean active = tree.isVerb(word) && tenses.hasSubject(word) && !grammar.isPassive(word);
    int before = date.firstToken() - 1;
    return !active || (before >= 0 && cues.aims(tree.word(before)));
  }

  /** "failed to sign on Friday" is as "failed"; "plans to sign on Friday" lies ahead. */
  private @Nullable Side infinitive(int verb) {
    int governor = tree.head(verb);
    if (governor < 0 || tree.is(verb, "advcl")) {
      return null;
    }
    Factuality cue = cues.complement(tree.lemma(governor));
    boolean real = cue == Factuality.ACTUAL || cue == Factuality.NEGATED;
    return real ? null : Side.AHEAD;
  }
}
