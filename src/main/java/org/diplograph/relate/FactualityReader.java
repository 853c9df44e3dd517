package org.diplograph.relate;

import java.util.List;
import org.diplograph.model.Factuality;
import org.jspecify.annotations.Nullable;

/** Reads from the words around it how real the text takes an event to be. */
final class FactualityReader {
  private static final int DEPTH = 8;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;

  FactualityReader(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
  }

  /** The factuality of the event that this word states. */
  Factuality of(int token) {
    return combine(own(token), inherited(token, DEPTH));
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

  /** What the word's own auxiliaries, negation and modifiers say. */
  private Factuality own(int token) {
    Factuality result = Factuality.ACTUAL;
    boolean bare = true;
    for (int child : tree.children(token)) {
      Factuality cue = ownCue(child);
      if (cue != null) {
        result = combine(result, cue);
      }
      bare &= !tree.is(child, "aux", "auxpass", "nsubj", "nsubjpass");
    }
    boolean shares = bare && tree.is(token, "conj") && tree.isVerb(token) && tree.head(token) >= 0;
    return shares && tree.isVerb(tree.head(token))
        ? combine(result, auxiliariesOf(tree.head(token)))
        : result;
  }

  /** A coordinated verb without auxiliaries shares those of the first one. */
  private Factuality auxiliariesOf(int verb) {
    Factuality result = Factuality.ACTUAL;
    for (int aux : tree.children(verb, "aux")) {
      Factuality cue = cues.auxiliary(tree.lemma(aux));
      result = cue == null ? result : combine(result, cue);
    }
    return result;
  }

  private @Nullable Factuality ownCue(int child) {
    if (tree.is(child, "neg")) {
      return Factuality.NEGATED;
    }
    if (tree.is(child, "aux")) {
      return cues.auxiliary(tree.lemma(child));
    }
    if (tree.is(child, "mark")) {
      return cues.subordinator(tree.word(child));
    }
    if (tree.is(child, "advmod", "nmod", "amod", "det", "advcl", "prep", "preconj")) {
      Factuality modifier = cues.modifier(tree.lemma(child));
      return modifier != null ? modifier : conditional(child);
    }
    return null;
  }

  /** "would meet if he wins": the condition makes the main clause hypothetical. */
  private @Nullable Factuality conditional(int child) {
    if (tree.is(child, "advcl")) {
      for (int mark : tree.children(child, "mark")) {
        if (cues.subordinator(tree.word(mark)) == Factuality.HYPOTHETICAL) {
          return Factuality.HYPOTHETICAL;
        }
      }
    }
    return null;
  }

  /** What the words above say. */
  private Factuality inherited(int token, int depth) {
    int head = tree.head(token);
    if (head < 0 || depth == 0) {
      return Factuality.ACTUAL;
    }
    return switch (tree.relation(token)) {
      case "conj" -> beside(token, head, depth);
      case "relcl" ->
          grammar.isInfinitive(token) ? complement(token, head, depth) : Factuality.ACTUAL;
      case "xcomp", "oprd", "acl" -> complement(token, head, depth);
      case "ccomp", "pcomp" -> clause(token, head, depth);
      case "advcl" -> adverbial(token, head, depth);
      case "csubj", "csubjpass" -> above(head, depth);
      case "pobj" -> phrase(head, depth);
      case "dobj", "nsubjpass", "nsubj", "attr", "appos" -> argument(token, head, depth);
      case "nmod", "compound", "poss" -> inherited(head, depth - 1);
      default -> Factuality.ACTUAL;
    };
  }

  /** "travelled to raise the flag and later met Kerry": a past form stands beside no infinitive. */
  private Factuality beside(int token, int head, int depth) {
    boolean past = tree.isVerb(token) && !tree.word(token).equals(tree.lemma(token));
    boolean finite = past && !tree.word(token).endsWith("ing");
    return finite && grammar.isInfinitive(head) ? Factuality.ACTUAL : inherited(head, depth - 1);
  }

  /** "cannot do much to help": an infinitive of purpose is planned, or negated with its verb. */
  private Factuality adverbial(int token, int head, int depth) {
    for (int mark : tree.children(token, "mark", "prep", "advmod")) {
      if (cues.subordinator(tree.word(mark)) == Factuality.ACTUAL) {
        return Factuality.ACTUAL;
      }
    }
    Factuality verb = above(head, depth);
    boolean purpose = grammar.isInfinitive(token) && verb != Factuality.NEGATED;
    return purpose ? Factuality.PROSPECTIVE : verb;
  }

  /** What a word makes of its complement; "go on" is not "go". */
  private @Nullable Factuality complementCue(int word) {
    for (int particle : tree.children(word, "prt", "prep")) {
      Factuality cue = cues.complement(tree.lemma(word) + " " + tree.word(particle));
      if (cue != null) {
        return cue;
      }
    }
    return cues.complement(tree.lemma(word));
  }

  private Factuality above(int head, int depth) {
    return combine(own(head), inherited(head, depth - 1));
  }

  private Factuality complement(int token, int head, int depth) {
    Factuality cue = complementCue(head);
    if (cue == null) {
      cue = grammar.isInfinitive(token) ? Factuality.PROSPECTIVE : Factuality.ACTUAL;
    }
    return combine(cue, above(head, depth));
  }

  /** A reported clause stands on its own; a cue ("deny", "doubt") changes it. */
  private Factuality clause(int token, int head, int depth) {
    if (tree.is(token, "pcomp")) {
      return phrase(head, depth);
    }
    Factuality cue = complementCue(head);
    if (cue != null) {
      return combine(cue, above(head, depth));
    }
    if (grammar.isInfinitive(token)) {
      return combine(Factuality.PROSPECTIVE, above(head, depth));
    }
    return cues.reports(tree.lemma(head)) ? Factuality.ACTUAL : above(head, depth);
  }

  /** What stands behind a preposition: "ahead of talks", "call for talks", "without meeting". */
  private Factuality phrase(int preposition, int depth) {
    Factuality cue = cues.subordinator(tree.word(preposition));
    int governor = tree.head(preposition);
    if (governor < 0) {
      return cue == null ? Factuality.ACTUAL : cue;
    }
    if (cue != null) {
      return cue;
    }
    Factuality governed = complementCue(governor);
    if (governed != null) {
      return combine(governed, tree.isVerb(governor) ? above(governor, depth) : Factuality.ACTUAL);
    }
    return Factuality.ACTUAL;
  }

  /** A noun takes over from the verb that it is an argument of. */
  private Factuality argument(int token, int head, int depth) {
    if (!tree.isVerb(head)) {
      return tree.is(token, "appos") ? Factuality.ACTUAL : inherited(head, depth - 1);
    }
    Factuality cue = complementCue(head);
    if (cue == Factuality.PROSPECTIVE && tree.is(token, "nsubj")) {
      // "the war goes on": what is planned is the complement, not the subject.
      cue = null;
    }
    boolean light = cues.isLight(tree.lemma(head));
    if (cue == null && !light) {
      return tree.is(token, "nsubj") && tree.lemma(head).equals("be")
          ? own(head)
          : Factuality.ACTUAL;
    }
    Factuality verb = above(head, depth);
    return cue == null ? verb : combine(cue, verb);
  }

  /** The words whose subject claims the event, from the innermost to the outermost. */
  List<Integer> claimers(int token) {
    List<Integer> found = new java.util.ArrayList<>(1);
    int at = token;
    for (int i = 0; i < DEPTH && tree.head(at) >= 0; i++) {
      int head = tree.head(at);
      boolean clausal = tree.is(at, "ccomp", "xcomp", "pcomp", "advcl", "dep", "prep", "parataxis");
      int word = tree.is(at, "pcomp") ? tree.head(head) : head;
      boolean means = tree.is(at, "pcomp") && tree.word(head).equals("by");
      boolean beside = tree.is(at, "prep", "advcl");
      boolean claims =
          word >= 0 && (beside ? cues.accuses(tree.lemma(word)) : cues.claims(tree.lemma(word)));
      if (clausal && !means && claims) {
        found.add(word);
      }
      found.addAll(reportsBeside(at));
      if (tree.is(at, "relcl")) {
        break;
      }
      at = head;
    }
    found.addAll(reportsBeside(at));
    return found;
  }

  /** "Russia, Lavrov said, …", "As Lavrov noted, …": the report hangs on what it reports. */
  private List<Integer> reportsBeside(int verb) {
    List<Integer> found = new java.util.ArrayList<>(0);
    for (int child : tree.children(verb, "parataxis", "ccomp", "advcl", "dep")) {
      boolean opensWithAs =
          tree.children(child, "mark").stream().anyMatch(m -> tree.word(m).equals("as"));
      boolean hasOwnContent = !tree.children(child, "ccomp", "dobj").isEmpty();
      boolean inserted = tree.is(child, "parataxis", "dep") || opensWithAs;
      if (cues.reports(tree.lemma(child)) && inserted && !hasOwnContent) {
        found.add(child);
      }
    }
    return found;
  }
}
