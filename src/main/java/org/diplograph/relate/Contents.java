package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.relate.Adjuncts.Adjunct;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/**
 * Links pledges, demands, denials and threats to what they are about, and lets both lend actors.
 */
final class Contents {
  /** How many infinitives may lie between what is pledged and the word that pledges it. */
  private static final int NESTED = 4;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Descriptions descriptions;
  private final EventTypes types;
  private final Addressees addressees;
  private final Messages messages;
  private final Purposes purposes;
  private final Sides sides;
  private final Conditions conditions;
  private final Victims victims;
  private final Map<Integer, Candidate> byToken = new HashMap<>();

  Contents(
      SentenceTree tree,
      Grammar grammar,
      Cues cues,
      EventTypes types,
      Sides sides,
      Purposes purposes,
      List<Candidate> candidates) {
    this.tree = tree;
    this.sides = sides;
    this.purposes = purposes;
    this.conditions = new Conditions(tree, grammar, cues);
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.descriptions = new Descriptions(tree, grammar, arguments, cues);
    this.types = types;
    this.addressees = new Addressees(tree, grammar, arguments, cues);
    candidates.forEach(c -> byToken.put(c.token, c));
    this.messages = new Messages(tree, types, byToken);
    this.victims = new Victims(tree, cues, types, byToken);
  }

  /** What fired on a word, or null if nothing did. */
  @Nullable Candidate at(int token) {
    return byToken.get(token);
  }

  /** Finds the event that a candidate is about. */
  void link(Candidate candidate) {
    if (candidate.frame.content() == Frame.Content.NONE || candidate.content != null) {
      return;
    }
    List<Integer> tokens = grammar.contents(candidate.token, candidate.objectNoun);
    for (int step = 0; step < NESTED && candidate.content == null; step++) {
      for (int token : tokens) {
        Candidate content = byToken.get(token);
        if (content != null && content != candidate && candidate.frame.mayBeAbout(content.type())) {
          candidate.content = toldBy(content);
          return;
        }
      }
      tokens = deeper(tokens);
    }
  }

  /** "denied accusations that it had attacked": the attack, not the accusation. */
  private Candidate toldBy(Candidate content) {
    for (int clause : tree.children(content.token)) {
      Candidate told = grammar.isThatClause(clause) ? byToken.get(clause) : null;
      if (told != null && tree.isNominal(content.token)) {
        return told;
      }
    }
    return content;
  }

  /** "ready to consider ways to improve relations", "vowed to keep helping": the verbs below. */
  private List<Integer> deeper(List<Integer> tokens) {
    List<Integer> below = new ArrayList<>();
    for (int token : tokens) {
      for (int child : tree.children(token, "xcomp", "dobj", "acl", "relcl", "ccomp", "conj")) {
        boolean whole = tree.is(child, "dobj", "conj") || grammar.isThatClause(child);
        boolean goesOn = tree.is(child, "xcomp") && tree.word(child).endsWith("ing");
        if (whole || goesOn || tree.isInfinitive(child)) {
          below.add(child);
        }
      }
    }
    return below;
  }

  /** What a pledge lacks its content may have, and the other way round. */
  void borrow(Candidate candidate) {
    victims.spare(candidate);
    victims.lend(candidate);
    messages.lend(candidate);
    purposes.borrow(candidate);
    borrowAddressee(candidate);
    Candidate content = candidate.content;
    if (!candidate.frame.declares().isEmpty()) {
      return;
    }
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
      if (!candidate.frame.subjectControls() || types.isSymmetric(content.type())) {
        others.addAll(content.sources);
      }
      // "Aliyev warned that Azerbaijan would attack Armenia": not his own side is warned.
      others.removeIf(f -> isOwn(candidate, f));
      if (others.isEmpty() && !victims.isHarmAnswered(candidate, content)) {
        others.addAll(content.targets);
      }
      for (Filler filler : others) {
        if (!sources.contains(filler.actor())) {
          candidate.targets.add(filler);
        }
      }
    }
    borrowFromClause(candidate);
  }

  /** "told Haiti that Kenya was ready to lead a force": whoever is told so is whom it is for. */
  private void borrowAddressee(Candidate candidate) {
    boolean open = candidate.targets.isEmpty() && candidate.frame.has(Slot.Role.TARGET);
    if (open && candidate.frame.subjectControls()) {
      addressees.of(candidate.token).stream()
          .filter(filler -> !isOwn(candidate, filler))
          .forEach(candidate.targets::add);
    }
  }

  /** "marched to denounce Chad", "a rally demanding that Chad leave": against whom they say it. */
  void borrowFromPurpose(Candidate candidate) {
    boolean open = candidate.targets.isEmpty() || candidate.described;
    String type = candidate.type();
    // Aid tells by itself whom it is for.
    if (!open || !types.isDoneByCrowds(type) || types.isDoneToOwner(type)) {
      return;
    }
    List<Integer> clauses = new ArrayList<>();
    for (int holder :
        new int[] {candidate.token, Math.max(candidate.objectNoun, candidate.token)}) {
      clauses.addAll(tree.children(holder, "advcl", "xcomp", "acl", "ccomp"));
    }
    for (int clause : clauses) {
      Candidate purpose = hasOwnSubject(clause) ? null : byToken.get(clause);
      if (purpose != null && !purpose.targets.isEmpty()) {
        candidate.targets.clear();
        candidate.targets.addAll(purpose.targets);
        candidate.described = false;
        return;
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
    if (types.isSymmetric(content.type())) {
      content.sources.removeAll(content.subjects);
    } else {
      content.sources.clear();
    }
    content.sources.addAll(doers);
  }

  /** "agreed to allow Egypt access": the clause names whom the pledge is for. */
  private void borrowFromClause(Candidate candidate) {
    boolean asks = types.asksSubject(candidate.type());
    if (!candidate.targets.isEmpty() || !(candidate.frame.subjectControls() || asks)) {
      return;
    }
    for (int clause : clauses(candidate)) {
      List<Filler> found = candidate.frame.subjectControls() ? inClause(clause) : subject(clause);
      found.removeIf(filler -> isOwn(candidate, filler));
      if (!found.isEmpty()) {
        candidate.targets.addAll(found);
        return;
      }
    }
    if (candidate.frame.subjectControls()) {
      clauses(candidate)
          .forEach(c -> candidate.targets.addAll(purposes.others(c, candidate.sources)));
    }
    if (types.isAtOthers(candidate.type())) {
      threatenWhoMayAvertIt(candidate);
    }
  }

  /** "threatened to leave unless Chad pays": who is to do something about it is threatened. */
  private void threatenWhoMayAvertIt(Candidate candidate) {
    List<Integer> clauses = new ArrayList<>(List.of(candidate.token));
    clauses.addAll(clauses(candidate));
    for (int clause : clauses) {
      conditions.subjects(clause).stream()
          .filter(filler -> !isOwn(candidate, filler))
          .forEach(candidate.targets::add);
    }
  }

  /** Whether it is a source itself, or of the side that warns. */
  private boolean isOwn(Candidate candidate, Filler filler) {
    List<Integer> sources = Candidate.ids(candidate.sources);
    return types.isAtOthers(candidate.type()) && !candidate.frame.subjectControls()
        ? sides.share(sources, filler.actor())
        : sources.contains(filler.actor());
  }

  private List<Filler> inClause(int clause) {
    List<Integer> patients = new ArrayList<>(tree.children(clause, "dative"));
    patients.addAll(grammar.patients(clause));
    List<Filler> found = new ArrayList<>(arguments.actorsOrOwners(patients));
    List<Adjunct> adjuncts = new ArrayList<>(grammar.adjuncts(clause));
    patients.forEach(p -> adjuncts.addAll(grammar.adjuncts(p)));
    List<Integer> phrases = new ArrayList<>(patients);
    for (Adjunct adjunct : adjuncts) {
      if (!adjunct.clause() && !adjunct.marker().equals("by")) {
        phrases.add(adjunct.object());
        if (found.isEmpty()) {
          found.addAll(arguments.actorsOrOwners(List.of(adjunct.object())));
        }
      }
    }
    return found.isEmpty() ? new ArrayList<>(descriptions.of(phrases, true)) : found;
  }

  /** Who does what a clause says: "demanded that the hostages be freed by Chad". */
  private List<Filler> subject(int clause) {
    if (grammar.isPassive(clause)) {
      return new ArrayList<>(arguments.actorsOrOwners(grammar.agents(clause)));
    }
    List<Integer> subjects = tree.children(clause, "nsubj", "nsubjpass");
    int verb = tree.head(clause);
    if (subjects.isEmpty() && verb >= 0 && tree.is(clause, "ccomp", "xcomp")) {
      // "demanded the force fulfil its mandate": the parser may give the subject to the verb above.
      subjects = tree.children(verb, "dobj").stream().filter(o -> o < clause).toList();
    }
    return new ArrayList<>(arguments.actorsOrOwners(subjects));
  }

  /** The clauses that complete the word. */
  List<Integer> clauses(Candidate candidate) {
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
}
