package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.LocalActor;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.Slot.Role;
import org.jspecify.annotations.Nullable;

/**
 * Events that are done by saying something: who says that they will do a thing pledges it, who says
 * that they will not refuses it, who says that others must asks them. The lexicon tells by which
 * auxiliaries and events in what is said each of these is known.
 */
final class Declarations {
  /** How many words may lie between an event and the verb whose auxiliary makes it a plan. */
  private static final int DEPTH = 5;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Doers doers;
  private final Conditions conditions;
  private final FactualityReader factuality;
  private final EventTypes types;
  private final Cues cues;
  private final Sides sides;

  Declarations(
      SentenceTree tree, Grammar grammar, Cues cues, EventTypes types, List<LocalActor> actors) {
    this.cues = cues;
    this.sides = new Sides(actors);
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.doers = new Doers(tree, grammar, cues, types);
    this.conditions = new Conditions(tree, grammar, cues);
    this.factuality = new FactualityReader(tree, grammar, cues);
    this.types = types;
  }

  /** What is declared in the sentence, with the candidates as contents. */
  List<Candidate> of(Lexicon lexicon, List<Candidate> candidates) {
    List<Candidate> found = new ArrayList<>(1);
    for (int verb = 0; verb < tree.size(); verb++) {
      int token = verb;
      boolean free = tree.isVerb(verb) && candidates.stream().noneMatch(c -> c.token == token);
      List<Frame> frames = free ? lexicon.declaring(tree.lemma(verb), tree.word(verb)) : List.of();
      Candidate candidate = frames.isEmpty() ? null : declared(verb, frames, candidates);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }

  private @Nullable Candidate declared(int verb, List<Frame> frames, List<Candidate> candidates) {
    List<Filler> speakers = doers.of(frames.get(0), verb);
    if (speakers.isEmpty()) {
      return null;
    }
    for (int clause : clauses(verb)) {
      for (Frame frame : frames) {
        Candidate candidate = new Candidate(frame, verb, -1);
        candidate.fill(Role.SOURCE, speakers);
        if (hasAuxiliary(clause, frame) && fill(candidate, clause, candidates)) {
          return candidate;
        }
      }
    }
    return null;
  }

  /** The clauses that tell what is said: below the verb, or around it where it is inserted. */
  private List<Integer> clauses(int verb) {
    List<Integer> clauses = new ArrayList<>(2);
    for (int clause : tree.children(verb, "ccomp")) {
      clauses.addAll(tree.withConjuncts(clause));
    }
    int head = tree.head(verb);
    boolean inserted = clauses.isEmpty() && tree.is(verb, "parataxis", "dep") && head >= 0;
    return inserted ? tree.withConjuncts(head) : clauses;
  }

  private boolean hasAuxiliary(int clause, Frame frame) {
    if (frame.declares().contains(tree.lemma(clause))
        && tree.children(clause, "xcomp").stream().anyMatch(tree::isInfinitive)) {
      return true; // "said Mali needed to leave"
    }
    for (int aux : tree.children(clause, "aux")) {
      if (frame.declares().contains(tree.lemma(aux)) || frame.declares().contains(tree.word(aux))) {
        return true;
      }
    }
    return false;
  }

  private boolean fill(Candidate candidate, int clause, List<Candidate> candidates) {
    Candidate content = content(candidate.frame, clause, candidates);
    candidate.content = content;
    if (candidate.frame.content() != Frame.Content.MUST) {
      candidate.fill(Role.TARGET, others(subjects(clause), candidate.sources));
      return !candidate.lacks(Role.TARGET);
    }
    if (content == null || !isOwn(content, clause, candidate.sources)) {
      return false;
    }
    List<Filler> parties = new ArrayList<>(content.targets);
    if (types.isSymmetric(content.type())) {
      List<Integer> speakers = Candidate.ids(candidate.sources);
      content.sources.stream().filter(f -> !sides.share(speakers, f.actor())).forEach(parties::add);
    }
    candidate.fill(Role.TARGET, others(parties, candidate.sources));
    if (candidate.lacks(Role.TARGET)) {
      candidate.fill(Role.TARGET, others(conditions.subjects(clause), candidate.sources));
    }
    if (candidate.lacks(Role.TARGET)) {
      candidate.fill(Role.TARGET, others(arguments.addressees(candidate.token), candidate.sources));
    }
    return true;
  }

  private List<Filler> subjects(int clause) {
    return arguments.actorsOrOwners(tree.children(clause, "nsubj", "nsubjpass"));
  }

  private static List<Filler> others(List<Filler> fillers, List<Filler> known) {
    List<Integer> ids = Candidate.ids(known);
    return fillers.stream().filter(f -> !ids.contains(f.actor())).toList();
  }

  /** The event of a class that the frame asks for that the clause states. */
  private @Nullable Candidate content(Frame frame, int clause, List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> frame.mayBeAbout(c.type()))
        .filter(c -> isIn(c.token, clause))
        .filter(
            c ->
                frame.contentFactuality() == null
                    || factuality.of(c.token) == frame.contentFactuality())
        .findFirst()
        .orElse(null);
  }

  /** Whether it is the clause's verb, or completes it: "will hold talks", "will begin to lift". */
  private boolean isIn(int token, int clause) {
    int at = token;
    for (int i = 0; i < DEPTH && at >= 0 && at != clause; i++) {
      boolean completes = tree.is(at, "dobj", "xcomp", "acomp", "pobj", "prep", "conj", "attr");
      at = completes ? tree.head(at) : -1;
    }
    return at == clause;
  }

  /** Whether the speakers do it, or a pronoun does that may well stand for them. */
  private boolean isOwn(Candidate content, int clause, List<Filler> speakers) {
    List<Integer> ids = Candidate.ids(speakers);
    // "The US will work with us, Lavrov said" declares nothing of his own side.
    boolean together = types.isSymmetric(content.type()) && !content.subjects.isEmpty();
    List<Filler> doers = together ? content.subjects : content.sources;
    if (Candidate.ids(doers).stream().anyMatch(id -> sides.share(ids, id))) {
      return true;
    }
    List<Integer> subjects = tree.children(clause, "nsubj");
    boolean open =
        subjects.size() == 1
            && tree.tag(subjects.get(0)).equals("PRON")
            && tree.mentions(subjects.get(0)).isEmpty()
            && !grammar.isPassive(clause);
    if (open && content.sources.isEmpty()) {
      content.fill(Role.SOURCE, speakers);
      return true;
    }
    return false;
  }
}
