package org.diplograph.relate;

import org.diplograph.model.Factuality;
import org.jspecify.annotations.Nullable;

/** Reads from the words around it how real the text takes an event to be. */
final class FactualityReader {
  private static final int DEPTH = 8;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final OwnFactuality own;
  private final Tenses tenses;

  FactualityReader(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
    this.tenses = new Tenses(tree, grammar, cues);
    this.own = new OwnFactuality(tree, cues, tenses);
  }

  /** The factuality of the event that this word states. */
  Factuality of(int token) {
    return combine(own.of(token), inherited(token, DEPTH));
  }

  /** The stronger doubt wins: a negated plan is negated, a hypothetical one hypothetical. */
  static Factuality combine(Factuality a, Factuality b) {
    if (a == Factuality.HYPOTHETICAL || b == Factuality.HYPOTHETICAL) {
      return Factuality.HYPOTHETICAL;
    }
    if (a == Factuality.NEGATED || b == Factuality.NEGATED) {
      return a == b ? Factuality.HYPOTHETICAL : Factuality.NEGATED;
    }
    return a == Factuality.PROSPECTIVE ? a : b;
  }

  /** What the words above say. */
  private Factuality inherited(int token, int depth) {
    int head = tree.head(token);
    if (head < 0 || depth == 0 || reportsIt(token)) {
      return Factuality.ACTUAL;
    }
    Factuality above =
        switch (tree.relation(token)) {
          case "conj" -> inherited(head, depth - 1);
          case "relcl", "acl" -> ofNoun(token, head, depth);
          case "xcomp", "oprd" -> complement(token, head, depth);
          case "ccomp", "pcomp" -> clause(token, head, depth);
          case "advcl" -> adverbial(token, head, depth);
          case "csubj", "csubjpass" -> above(head, depth);
          case "acomp" -> predicate(head, depth);
          case "pobj" -> phrase(token, head, depth);
          case "dobj", "nsubjpass", "nsubj", "attr", "appos" -> argument(token, head, depth);
          case "nmod", "compound", "poss" -> inherited(head, depth - 1);
          default -> Factuality.ACTUAL;
        };
    // "travelled to raise the flag and later met Kerry": what is told in the past is no plan.
    return above == Factuality.PROSPECTIVE && isTold(token) ? Factuality.ACTUAL : above;
  }

  private boolean isTold(int token) {
    return tenses.isPast(token) && !tree.is(token, "xcomp", "oprd", "acl");
  }

  /** "We will not attack, she said": the report hangs on what it reports. */
  private boolean reportsIt(int token) {
    return tree.is(token, "conj", "ccomp", "advcl")
        && cues.reports(tree.lemma(token))
        && tenses.hasSubject(token)
        && tree.children(token, "mark", "ccomp", "dobj", "aux").isEmpty()
        && tree.children(tree.head(token), "cc").isEmpty();
  }

  /** "cannot do much to help": an infinitive of purpose is planned, or negated with its verb. */
  private Factuality adverbial(int token, int head, int depth) {
    for (int mark : tree.children(token, "mark", "prep", "advmod")) {
      Factuality cue = cues.subordinator(tree.word(mark));
      if (cue == Factuality.ACTUAL || (cue != null && tenses.isPast(token))) {
        return Factuality.ACTUAL;
      }
    }
    Factuality verb = above(head, depth);
    boolean purpose = tree.isInfinitive(token) && verb != Factuality.NEGATED;
    return purpose ? Factuality.PROSPECTIVE : verb;
  }

  /** "is not ready" negates, "may be ready" leaves it open; who "would be ready" is so now. */
  private Factuality predicate(int copula, int depth) {
    Factuality above = above(copula, depth);
    return above == Factuality.PROSPECTIVE ? Factuality.ACTUAL : above;
  }

  /** What a word makes of its complement; "go on" is not "go", and only "is to go" is a plan. */
  private @Nullable Factuality complementCue(int word, int complement) {
    for (int particle : tree.children(word, "prt", "prep")) {
      Factuality cue = cues.complement(tree.lemma(word) + " " + tree.word(particle));
      if (cue != null) {
        return cue;
      }
    }
    Factuality ofNoun = tree.isVerb(word) ? null : cues.complement("a " + tree.lemma(word));
    if (ofNoun != null) {
      return ofNoun;
    }
    boolean names = !tree.children(word, "oprd").isEmpty() && tree.is(complement, "dobj", "oprd");
    boolean infinitive = tree.isInfinitive(complement);
    if (tree.lemma(word).equals("be") && !infinitive || names && !infinitive) {
      return null;
    }
    return cues.complement(tree.lemma(word));
  }

  private Factuality above(int head, int depth) {
    return combine(own.of(head), inherited(head, depth - 1));
  }

  private Factuality complement(int token, int head, int depth) {
    Factuality cue = complementCue(head, token);
    if (cue == null) {
      cue = tree.isInfinitive(token) ? Factuality.PROSPECTIVE : Factuality.ACTUAL;
    }
    return combine(cue, above(head, depth));
  }

  /** "the plan to attack", "accusations that it attacked"; other clauses stand on their own. */
  private Factuality ofNoun(int token, int head, int depth) {
    if (tree.isInfinitive(token)) {
      return complement(token, head, depth);
    }
    return grammar.isThatClause(token) ? claimed(token, head, depth) : Factuality.ACTUAL;
  }

  /** "denied accusations that it attacked" denies the attack. */
  private Factuality claimed(int token, int noun, int depth) {
    Factuality above = inherited(noun, depth - 1);
    Factuality cue = complementCue(noun, token);
    return cue == null || above == Factuality.NEGATED ? above : combine(cue, above);
  }

  /** A reported clause stands on its own; a cue ("deny", "doubt") changes it. */
  private Factuality clause(int token, int head, int depth) {
    if (tree.is(token, "pcomp")) {
      return phrase(token, head, depth);
    }
    if (tree.isNominal(head) && grammar.isThatClause(token)) {
      return claimed(token, head, depth);
    }
    Factuality cue = complementCue(head, token);
    boolean infinitive = tree.isInfinitive(token);
    boolean told = cue == Factuality.ACTUAL || (cue == null && cues.reports(tree.lemma(head)));
    if (told && !infinitive) {
      // "did not say who attacked", "may announce that it has left": only the saying is in doubt.
      return Factuality.ACTUAL;
    }
    if (cue == null) {
      cue = infinitive ? Factuality.PROSPECTIVE : Factuality.ACTUAL;
    }
    return combine(cue, above(head, depth));
  }

  /** What stands behind a preposition: "ahead of talks", "call for talks", "without meeting". */
  private Factuality phrase(int token, int preposition, int depth) {
    Factuality cue = cues.subordinator(tree.word(preposition));
    int governor = tree.head(preposition);
    if (governor < 0) {
      return cue == null ? Factuality.ACTUAL : cue;
    }
    Factuality governed =
        cues.isOutside(tree.word(preposition)) ? null : complementCue(governor, token);
    if (governed != null && cue != Factuality.NEGATED && cue != Factuality.HYPOTHETICAL) {
      return combine(governed, tree.isVerb(governor) ? above(governor, depth) : Factuality.ACTUAL);
    }
    if (cue == Factuality.PROSPECTIVE && !opens(token, governor)) {
      return Factuality.ACTUAL;
    }
    return cue == null ? Factuality.ACTUAL : cue;
  }

  /**
   * Whether what stands behind "for" or "before" is still to come: not "fined for leaving",
   * "responsible for the attack", "left before the talks".
   */
  private boolean opens(int token, int governor) {
    boolean reason = tree.is(token, "pcomp") || !tree.isVerb(governor);
    return !reason && !(tenses.isPast(governor) && tree.word(tree.head(token)).equals("before"));
  }

  /** A noun takes over from the verb that it is an argument of. */
  private Factuality argument(int token, int head, int depth) {
    if (!tree.isVerb(head)) {
      return tree.is(token, "appos") ? Factuality.ACTUAL : inherited(head, depth - 1);
    }
    boolean subject = tree.is(token, "nsubj");
    Factuality cue = complementCue(head, token);
    if (subject && (cue == Factuality.PROSPECTIVE || doesSomething(head))) {
      // "the war goes on", "the attack will not stop us": no more is said of the subject.
      cue = null;
    }
    boolean light = cues.isLight(tree.lemma(head)) && !(subject && doesSomething(head));
    if (cue == null && !light) {
      return subject && tree.lemma(head).equals("be") ? own.of(head) : Factuality.ACTUAL;
    }
    Factuality verb = above(head, depth);
    return cue == null ? verb : combine(cue, verb);
  }

  private boolean doesSomething(int verb) {
    return !tree.children(verb, "dobj", "ccomp", "xcomp").isEmpty();
  }
}
