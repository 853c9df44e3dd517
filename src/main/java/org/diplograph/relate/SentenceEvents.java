package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diplograph.model.ActorType;
import org.diplograph.model.Factuality;
import org.diplograph.model.LocalActor;
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
   */
  record Stated(
      Candidate candidate,
      List<Integer> sources,
      List<Integer> targets,
      Factuality factuality,
      List<Integer> claimedBy) {

    /** Whether who does it stands right before the verb, and nobody does it to himself. */
    boolean isPlain(SentenceTree tree) {
      boolean beside =
          candidate.subjects.stream()
              .anyMatch(
                  s ->
                      s.token() < candidate.token
                          && IntStream.range(s.token() + 1, candidate.token)
                              .allMatch(i -> tree.tag(i).matches("ADV|AUX")));
      return beside && targets.stream().noneMatch(sources::contains);
    }
  }

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Contents contents;
  private final Purposes purposes;
  private final Reciprocals reciprocals;
  private final FactualityReader factuality;
  private final Claimers claims;
  private final EventTypes types;
  private final List<LocalActor> actors;
  private final List<Candidate> candidates;
  private final List<String> notes = new ArrayList<>();

  SentenceEvents(
      SentenceTree tree,
      Grammar grammar,
      Cues cues,
      EventTypes types,
      List<LocalActor> actors,
      List<Candidate> candidates) {
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.factuality = new FactualityReader(tree, grammar, cues);
    this.claims = new Claimers(tree, cues);
    this.types = types;
    this.actors = actors;
    this.candidates = candidates;
    this.reciprocals = new Reciprocals(tree, grammar, types);
    this.purposes = new Purposes(tree, types, candidates);
    this.contents =
        new Contents(tree, grammar, cues, types, new Sides(actors), purposes, candidates);
  }

  /** Why candidates gave no event, in words. */
  List<String> notes() {
    return notes;
  }

  List<Stated> stated() {
    candidates.forEach(purposes::lend);
    candidates.forEach(contents::link);
    candidates.forEach(contents::borrow);
    candidates.forEach(contents::borrowFromPurpose);
    List<Stated> whole = new ArrayList<>();
    for (Candidate candidate : reciprocals.spread(candidates)) {
      Stated stated = state(candidate);
      if (stated != null) {
        whole.add(stated);
      }
    }
    return whole;
  }

  private @Nullable Stated state(Candidate candidate) {
    List<Integer> sources = Candidate.ids(candidate.sources);
    List<Integer> targets = new ArrayList<>(Candidate.ids(candidate.targets));
    boolean symmetric = types.isSymmetric(candidate.type());
    if (symmetric) {
      List<Filler> all = new ArrayList<>(candidate.sources);
      all.addAll(candidate.targets);
      sources = Candidate.ids(all);
      targets.clear();
    } else if (!isDomestic(candidate, sources, targets)) {
      targets.removeAll(sources);
    }
    String missing =
        purposes.isToldByAct(candidate)
            ? "is told by what is done for it"
            : missing(candidate, sources, targets, symmetric);
    if (missing != null) {
      notes.add(note(candidate, missing));
      return null;
    }
    return new Stated(
        candidate, sources, targets, factuality.of(candidate.token), claimers(candidate.token));
  }

  /**
   * "Armenian police detained protesters in Yerevan": a state acts on its own country. Who acts on
   * "its" own acts on nobody else.
   */
  private boolean isDomestic(Candidate candidate, List<Integer> sources, List<Integer> targets) {
    Set<Integer> doing = candidate.sources.stream().map(Filler::token).collect(Collectors.toSet());
    return types.mayBeDomestic(candidate.type())
        && sources.containsAll(targets)
        && targets.stream().allMatch(t -> actors.get(t).type() == ActorType.COUNTRY)
        && candidate.targets.stream()
            .noneMatch(f -> doing.contains(f.token()) || tree.tag(f.token()).equals("PRON"));
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
        && (contents.clauses(candidate).isEmpty() || !frame.contentTypes().isEmpty())) {
      return "it is about nothing that is done";
    }
    boolean needed =
        frame.has(Slot.Role.TARGET) && !frame.mayLackTarget() && candidate.content == null;
    return needed && targets.isEmpty() ? "no actor it is done to" : null;
  }

  private String note(Candidate candidate, String missing) {
    return "'"
        + tree.word(candidate.token)
        + "': "
        + candidate.frame.name()
        + " fired, but "
        + missing;
  }

  /** The actors who claim what the word states; where one tells what another says, the other. */
  private List<Integer> claimers(int token) {
    for (int verb : claims.of(token)) {
      List<Filler> claimers =
          isOnlyWanted(verb, token) ? List.of() : arguments.actors(grammar.agents(verb), false);
      if (!claimers.isEmpty()) {
        return Candidate.ids(claimers);
      }
    }
    return Candidate.ids(accordingTo(token));
  }

  /** What is demanded, promised or threatened is not claimed to be so. */
  private boolean isOnlyWanted(int verb, int token) {
    Candidate candidate = contents.at(verb);
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
