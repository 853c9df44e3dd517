package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Factuality;
import org.diplograph.relate.Adjuncts.Adjunct;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** What one sentence states: whole candidates, linked to their contents, with voice. */
final class SentenceEvents {
  /**
   * An event of a sentence.
   *
   * @param candidate what fired
   * @param sources ids of who does it, all parties where it is symmetric
   * @param targets ids of whom it is done to
   * @param factuality what the text takes it for
   * @param claimedBy ids of the actors whose claim it is
   * @param confidence how sure the matcher is, 0 to 1
   */
  record Stated(
      Candidate candidate,
      List<Integer> sources,
      List<Integer> targets,
      Factuality factuality,
      List<Integer> claimedBy,
      double confidence) {}

  /** How sure a fired frame is by itself, by kind of word; a narrow frame is surer. */
  private static final double VERB = 0.85;

  private static final double NOUN = 0.75;
  private static final double NARROW = 0.05;

  /** How many infinitives may lie between what is pledged and the word that pledges it. */
  private static final int NESTED = 4;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final FactualityReader factuality;
  private final EventTypes types;
  private final List<Candidate> candidates;
  private final Map<Integer, Candidate> byToken = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  SentenceEvents(
      SentenceTree tree, Grammar grammar, Cues cues, EventTypes types, List<Candidate> candidates) {
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.factuality = new FactualityReader(tree, grammar, cues);
    this.types = types;
    this.candidates = candidates;
    candidates.forEach(c -> byToken.put(c.token, c));
  }

  /** Why candidates gave no event, in words. */
  List<String> notes() {
    return notes;
  }

  List<Stated> stated() {
    candidates.forEach(this::linkContent);
    candidates.forEach(this::borrow);
    List<Stated> whole = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Stated stated = state(candidate);
      if (stated != null) {
        whole.add(stated);
      }
    }
    return whole;
  }

  private void linkContent(Candidate candidate) {
    if (candidate.frame.content() == Frame.Content.NONE) {
      return;
    }
    List<Integer> tokens = grammar.contents(candidate.token, candidate.objectNoun);
    for (int step = 0; step < NESTED && candidate.content == null; step++) {
      for (int token : tokens) {
        Candidate content = byToken.get(token);
        if (content != null && content != candidate) {
          candidate.content = content;
          return;
        }
      }
      tokens = deeper(tokens);
    }
  }

  /** "ready to consider ways to improve relations": the infinitives below. */
  private List<Integer> deeper(List<Integer> tokens) {
    List<Integer> below = new ArrayList<>();
    for (int token : tokens) {
      for (int child : tree.children(token, "xcomp", "dobj", "acl", "relcl", "conj")) {
        if (tree.is(child, "dobj") || grammar.isInfinitive(child) || tree.is(child, "conj")) {
          below.add(child);
        }
      }
    }
    return below;
  }

  /** What a pledge lacks its content may have, and the other way round. */
  private void borrow(Candidate candidate) {
    Candidate content = candidate.content;
    if (content == null) {
      borrowFromClause(candidate);
      return;
    }
    if (lendsActor(candidate, content)) {
      boolean bySubject = candidate.frame.subjectControls() || candidate.targets.isEmpty();
      replaceSubjects(content, bySubject ? candidate.sources : candidate.targets);
    }
    boolean open = candidate.frame.subjectControls() || candidate.frame.has(Slot.Role.TARGET);
    if (candidate.targets.isEmpty() && open) {
      List<Integer> sources = Candidate.ids(candidate.sources);
      List<Filler> others = new ArrayList<>();
      if (!candidate.frame.subjectControls() || types.isSymmetric(content.frame.type())) {
        others.addAll(content.sources);
      }
      if (Candidate.ids(others).stream().allMatch(sources::contains)) {
        others.addAll(content.targets);
      }
      for (Filler filler : others) {
        if (!sources.contains(filler.actor())) {
          candidate.targets.add(filler);
        }
      }
    }
  }

  /**
   * Whether who does the content must be who says so, or whom it is said to. "Chad condemned the
   * attack on Mali" does not tell who attacked.
   */
  private boolean lendsActor(Candidate candidate, Candidate content) {
    boolean verb = tree.isVerb(content.token);
    if (verb && hasOwnSubject(content.token)) {
      return false;
    }
    if (candidate.frame.subjectControls()) {
      return content.sources.isEmpty() || verb;
    }
    return content.sources.isEmpty() && (verb || !candidate.targets.isEmpty());
  }

  /** "is ready to cooperate with Chile": who is ready cooperates, and the other party stays. */
  private void replaceSubjects(Candidate content, List<Filler> doers) {
    if (types.isSymmetric(content.frame.type())) {
      content.sources.removeAll(content.subjects);
    } else {
      content.sources.clear();
    }
    content.sources.addAll(doers);
  }

  /** "agreed to allow Egypt access": the clause is no event, but names whom the pledge is for. */
  private void borrowFromClause(Candidate candidate) {
    if (!candidate.frame.subjectControls() || !candidate.targets.isEmpty()) {
      return;
    }
    for (int clause : clauses(candidate)) {
      List<Filler> found = new ArrayList<>(arguments.actorsOrOwners(grammar.patients(clause)));
      List<Adjunct> adjuncts = new ArrayList<>(grammar.adjuncts(clause));
      grammar.patients(clause).forEach(p -> adjuncts.addAll(grammar.adjuncts(p)));
      for (Adjunct adjunct : adjuncts) {
        if (found.isEmpty() && !adjunct.clause() && !adjunct.marker().equals("by")) {
          found.addAll(arguments.actorsOrOwners(List.of(adjunct.object())));
        }
      }
      if (!found.isEmpty()) {
        candidate.targets.addAll(found);
        return;
      }
    }
  }

  private List<Integer> clauses(Candidate candidate) {
    List<Integer> clauses = new ArrayList<>(2);
    for (int clause : grammar.complements(candidate.token)) {
      if (tree.isVerb(clause)) {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  private boolean hasOwnSubject(int token) {
    return !tree.children(token, "nsubj", "nsubjpass").isEmpty();
  }

  private @Nullable Stated state(Candidate candidate) {
    List<Integer> sources = Candidate.ids(candidate.sources);
    List<Integer> targets = new ArrayList<>(Candidate.ids(candidate.targets));
    boolean symmetric = types.isSymmetric(candidate.frame.type());
    if (symmetric) {
      List<Filler> all = new ArrayList<>(candidate.sources);
      all.addAll(candidate.targets);
      sources = Candidate.ids(all);
      targets.clear();
    } else {
      targets.removeAll(sources);
    }
    String missing = missing(candidate, sources, targets, symmetric);
    if (missing != null) {
      notes.add(note(candidate, missing));
      return null;
    }
    double confidence =
        base(candidate.frame)
            * Candidate.confidence(candidate.sources)
            * Candidate.confidence(candidate.targets);
    return new Stated(
        candidate,
        sources,
        targets,
        factuality.of(candidate.token),
        claimers(candidate.token),
        confidence);
  }

  private static double base(Frame frame) {
    double kind = frame.partOfSpeech() == PartOfSpeech.NOUN ? NOUN : VERB;
    return kind + (frame.narrowness() > 0 ? NARROW : 0);
  }

  private @Nullable String missing(
      Candidate candidate, List<Integer> sources, List<Integer> targets, boolean symmetric) {
    Frame frame = candidate.frame;
    if (sources.isEmpty()) {
      return "no actor does it";
    }
    if (symmetric) {
      return sources.size() < 2 ? "only one party" : null;
    }
    if (frame.content() == Frame.Content.MUST
        && candidate.content == null
        && clauses(candidate).isEmpty()) {
      return "it is about nothing that is done";
    }
    boolean needed =
        frame.has(Slot.Role.TARGET) && !frame.mayLackTarget() && candidate.content == null;
    return needed && targets.isEmpty() ? "no actor it is done to" : null;
  }

  private String note(Candidate candidate, String missing) {
    String name = candidate.frame.iri();
    String frame = name.substring(name.indexOf('#') + 1);
    return "'" + tree.word(candidate.token) + "': " + frame + " fired, but " + missing;
  }

  /** The actors who claim what the word states. */
  private List<Integer> claimers(int token) {
    List<Filler> claimers = new ArrayList<>(1);
    for (int verb : factuality.claimers(token)) {
      if (isOnlyWanted(verb, token)) {
        continue;
      }
      claimers.addAll(arguments.actors(grammar.agents(verb), false));
    }
    claimers.addAll(accordingTo(token));
    return Candidate.ids(claimers);
  }

  /** What is demanded, promised or threatened is not claimed to be so. */
  private boolean isOnlyWanted(int verb, int token) {
    Candidate candidate = byToken.get(verb);
    return candidate != null
        && candidate.content != null
        && candidate.content.token == token
        && factuality.of(token) == Factuality.PROSPECTIVE;
  }

  /** "According to Kyiv, …" anywhere above the word. */
  private List<Filler> accordingTo(int token) {
    int at = token;
    while (at >= 0) {
      for (int child : tree.children(at, "prep", "advcl", "dep")) {
        if (tree.word(child).equals("according")) {
          List<Integer> objects = new ArrayList<>(tree.children(child, "pobj"));
          for (Adjunct adjunct : grammar.adjuncts(child)) {
            objects.add(adjunct.object());
          }
          return arguments.actors(objects, false);
        }
      }
      at = tree.head(at);
    }
    return List.of();
  }
}
