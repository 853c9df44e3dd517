package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.Descriptions.Where;

/** Finds who does what a frame's word says. */
final class Doers {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Descriptions descriptions;
  private final Cues cues;
  private final Counts counts;
  private final EventTypes types;

  Doers(SentenceTree tree, Grammar grammar, Cues cues, EventTypes types) {
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.descriptions = new Descriptions(tree, grammar, arguments, cues);
    this.cues = cues;
    this.counts = new Counts(tree, grammar, cues);
    this.types = types;
  }

  /** Who does what the frame on the word says. */
  List<Filler> of(Frame frame, int token) {
    List<Integer> heads =
        switch (frame.partOfSpeech()) {
          case VERB -> grammar.agents(token);
          case NOUN -> lentSubjects(frame, token);
          case ADJECTIVE -> copulaSubjects(token);
        };
    List<Filler> actors = agents(heads, isDoneByCrowds(frame), token);
    if (!actors.isEmpty() || frame.partOfSpeech() == PartOfSpeech.NOUN) {
      return actors;
    }
    boolean copula = frame.partOfSpeech() == PartOfSpeech.ADJECTIVE && !tree.isVerb(token);
    return ofReport(heads, copula ? tree.head(token) : token);
  }

  /** Whether a country's people do it as that country's. */
  boolean isDoneByCrowds(Frame frame) {
    return frame.doneByCrowds() || types.isDoneByCrowds(frame.type());
  }

  /** The actors that phrases are or stand in for. */
  List<Filler> agents(List<Integer> heads, boolean crowds) {
    return agents(heads, crowds, Descriptions.NO_VERB);
  }

  /** As {@link #agents(List, boolean)}, for the verb that they are asked for. */
  private List<Filler> agents(List<Integer> heads, boolean crowds, int verb) {
    List<Filler> found = new ArrayList<>(2);
    for (int head : heads) {
      for (int token : tree.withConjuncts(counts.counted(head))) {
        List<Filler> actors = arguments.actors(token, false);
        found.addAll(actors.isEmpty() ? standIn(token, crowds, verb) : actors);
      }
    }
    return found;
  }

  /** "The Indian military said it had bombed …": who says so, where nothing else is known of it. */
  private List<Filler> ofReport(List<Integer> heads, int verb) {
    int clause = verb;
    while (clause >= 0
        && tree.is(clause, "conj")
        && tree.children(clause, "nsubj", "nsubjpass").isEmpty()) {
      clause = tree.head(clause);
    }
    int report = clause >= 0 && tree.is(clause, "ccomp") ? tree.head(clause) : -1;
    boolean open =
        heads.size() == 1
            && tree.tag(heads.get(0)).equals("PRON")
            && tree.mentions(heads.get(0)).isEmpty()
            && report >= 0
            && cues.reports(tree.lemma(report));
    return open ? agents(grammar.agents(report), false) : List.of();
  }

  /**
   * "whose administration sent weapons", "Assad's forces shelled": whose it is; "issued a statement
   * that condemned …": who made it.
   */
  private List<Filler> standIn(int token, boolean crowds, int asking) {
    boolean crowd = crowds && (cues.isCrowd(tree.lemma(token)) || cues.isCrowd(tree.word(token)));
    if (!crowd && !isStandIn(token)) {
      return List.of();
    }
    List<Filler> owners = arguments.owners(token);
    // "issued a statement criticising Togo": Togo does not criticize.
    List<Filler> described =
        owners.isEmpty()
            ? descriptions.of(List.of(token), crowd ? Where.ANYWHERE : Where.NOWHERE, asking)
            : owners;
    int verb = tree.head(token);
    boolean made = described.isEmpty() && tree.is(token, "dobj") && tree.isVerb(verb);
    return made ? agents(grammar.agents(verb), crowds) : described;
  }

  private boolean isStandIn(int token) {
    return (cues.isStandIn(tree.lemma(token)) || cues.isStandIn(tree.word(token)))
        && tree.children(token, "nmod", "amod", "compound").stream()
            .noneMatch(child -> cues.isApart(tree.lemma(child)));
  }

  /** "Russia is ready": the subject of the copula; "ready to help, Russia …" is not read. */
  private List<Integer> copulaSubjects(int adjective) {
    if (tree.isVerb(adjective)) {
      return grammar.patients(adjective);
    }
    int head = tree.head(adjective);
    if (head >= 0
        && tree.isVerb(head)
        && tree.is(adjective, "acomp", "attr", "oprd", "xcomp", "advcl")) {
      return grammar.agents(head);
    }
    boolean describes =
        head >= 0 && tree.isNominal(head) && tree.is(adjective, "amod", "acl", "nmod", "relcl");
    return describes ? List.of(head) : tree.children(adjective, "nsubj");
  }

  /** The subject of a verb that only carries the noun: "held talks", "paid a visit". */
  private List<Integer> lentSubjects(Frame frame, int noun) {
    int verb = carrier(noun);
    if (verb < 0 && frame.subjectTakesPart() && tree.children(noun, "poss").isEmpty()) {
      verb = occasion(noun);
    }
    return verb < 0 ? List.of() : grammar.agents(verb);
  }

  /**
   * "said during a visit to Greece", "agreed in talks with Iran": the verb it is the occasion of.
   */
  private int occasion(int noun) {
    int preposition = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    int verb = preposition < 0 ? -1 : tree.head(preposition);
    boolean occasion =
        verb >= 0
            && tree.is(preposition, "prep", "advmod")
            && (tree.isVerb(verb) || tree.is(verb, "dobj"))
            && cues.isOccasion(tree.word(preposition));
    if (!occasion) {
      return -1;
    }
    return tree.isVerb(verb) ? verb : tree.head(verb);
  }

  /** The light verb that the noun is an argument of, -1 for none. */
  int carrier(int noun) {
    int at = noun;
    while (at >= 0 && tree.is(at, "conj") && tree.isNominal(at)) {
      at = tree.head(at);
    }
    at = counter(at);
    int head = at < 0 ? -1 : tree.head(at);
    if (head >= 0 && tree.is(at, "pobj")) {
      head = tree.head(head);
    } else if (head >= 0 && !tree.is(at, "dobj", "nsubjpass")) {
      return -1;
    }
    return head >= 0 && tree.isVerb(head) && cues.isLight(tree.lemma(head)) ? head : -1;
  }

  /** "launched a series of attacks": the series, which only counts them; else the noun itself. */
  private int counter(int noun) {
    int preposition = noun >= 0 && tree.is(noun, "pobj") ? tree.head(noun) : -1;
    int counter = preposition < 0 ? -1 : tree.head(preposition);
    boolean only = counter >= 0 && tree.is(counter, "dobj", "nsubjpass");
    return only && counts.counted(counter) == noun ? counter : noun;
  }

  /** "Russian troops were deployed to Mali": whose they are. */
  List<Filler> movedByPassive(int verb) {
    return grammar.isPassive(verb) ? agents(grammar.patients(verb), false) : List.of();
  }
}
