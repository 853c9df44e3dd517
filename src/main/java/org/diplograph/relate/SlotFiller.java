package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.relate.Adjuncts.Adjunct;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.Slot.Role;

/** Finds who stands at the places that a frame names. */
final class SlotFiller {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Adjuncts adjuncts;
  private final Arguments arguments;
  private final Descriptions descriptions;
  private final Cues cues;
  private final Counts counts;
  private final EventTypes types;

  SlotFiller(SentenceTree tree, Grammar grammar, Cues cues, EventTypes types) {
    this.types = types;
    this.tree = tree;
    this.grammar = grammar;
    this.adjuncts = new Adjuncts(tree);
    this.arguments = new Arguments(tree, grammar);
    this.cues = cues;
    this.counts = new Counts(tree, grammar, cues);
    this.descriptions = new Descriptions(tree, grammar, arguments, cues);
  }

  /**
   * The actors at one of a frame's places.
   *
   * @param token the word that the frame is on
   * @param noun its object noun, -1 for none
   */
  List<Filler> fillers(Slot slot, Frame frame, int token, int noun) {
    boolean isNoun = frame.partOfSpeech() == PartOfSpeech.NOUN;
    int owned = isNoun ? token : noun;
    return switch (slot.place()) {
      case SUBJECT -> subject(frame, token);
      case OBJECT ->
          arguments.actorsOrOwners(isObject(noun, token) ? List.of(noun) : objects(frame, token));
      case INDIRECT -> arguments.actorsOrOwners(recipients(token, noun));
      case POSSESSOR -> owned < 0 ? List.of() : arguments.possessors(owned);
      case MODIFIER -> owned < 0 ? List.of() : arguments.modifiers(owned);
      case ADJUNCT -> adjunct(slot, frame, token, noun);
    };
  }

  /**
   * Whom a frame is done to where no phrase at its places names anybody: those that the phrases are
   * described with, and for some events those where it happens.
   *
   * @param located whether where it happens tells whom it is done to
   */
  List<Filler> describedTargets(Frame frame, int token, int noun, boolean located) {
    for (Slot slot : frame.slots()) {
      if (slot.role() == Role.TARGET) {
        List<Integer> heads = heads(slot, frame, token, noun);
        List<Filler> found = descriptions.of(heads, located || frame.targetsAreIn());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    List<Integer> around = noun < 0 ? List.of(token) : List.of(noun, token);
    if (!located) {
      return List.of();
    }
    List<Filler> found = descriptions.of(around, true);
    return found.isEmpty() ? descriptions.placeBehind(Math.max(noun, token)) : found;
  }

  /** Who else takes part where the phrases behind "with" and the like name nobody themselves. */
  List<Filler> describedParties(Frame frame, int token, int noun) {
    for (Slot slot : frame.slots()) {
      if (slot.place() == Slot.Place.ADJUNCT) {
        List<Filler> found = descriptions.of(heads(slot, frame, token, noun), false);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "Russian troops were deployed to Mali": whose they are. */
  List<Filler> movedByPassive(int verb) {
    return grammar.isPassive(verb) ? agents(grammar.patients(verb), false) : List.of();
  }

  /** "was expelled from Chad", "released from captivity in Libya": where nobody else does it. */
  List<Filler> placesOfPassive(Frame frame, int verb) {
    if (!grammar.isPassive(verb)) {
      return List.of();
    }
    List<Adjunct> all = new ArrayList<>(grammar.adjuncts(verb));
    grammar.adjuncts(verb).stream()
        .filter(a -> !a.clause())
        .forEach(a -> all.addAll(grammar.adjuncts(a.object())));
    for (Adjunct adjunct : all) {
      if (frame.placeMarkers().contains(adjunct.marker()) && !adjunct.clause()) {
        List<Integer> place = List.of(adjunct.object());
        List<Filler> found = arguments.actors(place, true);
        found = found.isEmpty() ? descriptions.of(place, true) : found;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The phrases at a place, whoever they name. */
  private List<Integer> heads(Slot slot, Frame frame, int token, int noun) {
    return switch (slot.place()) {
      case OBJECT -> isObject(noun, token) ? List.of(noun) : objects(frame, token);
      case INDIRECT -> recipients(token, noun);
      case ADJUNCT -> {
        List<Adjunct> all = new ArrayList<>(grammar.adjuncts(token));
        if (noun >= 0) {
          all.addAll(grammar.adjuncts(noun));
        }
        yield all.stream()
            .filter(a -> slot.markers().contains(a.marker()) && !a.clause())
            .map(Adjunct::object)
            .toList();
      }
      case SUBJECT, POSSESSOR, MODIFIER -> List.of();
    };
  }

  private List<Integer> recipients(int token, int noun) {
    boolean second = noun >= 0 && tree.is(noun, "npadvmod");
    return tree.children(token, second ? new String[] {"dative", "dobj"} : new String[] {"dative"});
  }

  /** Whether it is the object itself: in "hit Russia with sanctions" the noun is not. */
  private boolean isObject(int noun, int token) {
    return noun >= 0
        && grammar.patients(token).stream()
            .flatMap(patient -> tree.withConjuncts(patient).stream())
            .anyMatch(
                object ->
                    object == noun
                        || counts.counted(object) == noun
                        || counts.givenIn(object) == noun);
  }

  /** The objects; the parser may take the particle of "backed up Kuwait" for a preposition. */
  private List<Integer> objects(Frame frame, int token) {
    List<Integer> objects = new ArrayList<>(grammar.patients(token));
    if (objects.isEmpty() && frame.particle() != null) {
      for (Adjunct adjunct : grammar.adjuncts(token)) {
        if (adjunct.marker().equals(frame.particle())) {
          objects.add(adjunct.object());
        }
      }
    }
    return objects;
  }

  /** Who does what the frame on the word says. */
  List<Filler> subject(Frame frame, int token) {
    List<Integer> heads =
        switch (frame.partOfSpeech()) {
          case VERB -> grammar.agents(token);
          case NOUN -> lentSubjects(frame, token);
          case ADJECTIVE -> copulaSubjects(token);
        };
    List<Filler> actors = agents(heads, isDoneByCrowds(frame));
    if (!actors.isEmpty() || frame.partOfSpeech() == PartOfSpeech.NOUN) {
      return actors;
    }
    boolean copula = frame.partOfSpeech() == PartOfSpeech.ADJECTIVE && !tree.isVerb(token);
    return ofReport(heads, copula ? tree.head(token) : token);
  }

  private boolean isDoneByCrowds(Frame frame) {
    return frame.doneByCrowds() || types.isDoneByCrowds(frame.type());
  }

  /** Who does what a verb says, whatever frame is on it. */
  List<Filler> subjectActors(int verb) {
    return agents(grammar.agents(verb), false);
  }

  private List<Filler> agents(List<Integer> heads, boolean crowds) {
    List<Filler> found = new ArrayList<>(2);
    for (int head : heads) {
      for (int token : tree.withConjuncts(counts.counted(head))) {
        List<Filler> actors = arguments.actors(token, false);
        found.addAll(actors.isEmpty() ? standIn(token, crowds) : actors);
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
  private List<Filler> standIn(int token, boolean crowds) {
    boolean crowd = crowds && (cues.isCrowd(tree.lemma(token)) || cues.isCrowd(tree.word(token)));
    if (!crowd && !isStandIn(token)) {
      return List.of();
    }
    List<Filler> owners = arguments.owners(token);
    List<Filler> described = owners.isEmpty() ? descriptions.of(List.of(token), crowd) : owners;
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
  private int carrier(int noun) {
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

  private List<Filler> adjunct(Slot slot, Frame frame, int token, int noun) {
    List<List<Adjunct>> places = new ArrayList<>();
    if (frame.partOfSpeech() == PartOfSpeech.NOUN) {
      places.add(grammar.adjuncts(token));
      if (noun >= 0) {
        places.add(grammar.adjuncts(noun));
      }
      int carrier = carrier(token);
      if (carrier >= 0) {
        places.add(grammar.adjuncts(carrier));
      }
      places.add(adjuncts.below(token, cues::isRelational));
    } else {
      places.add(grammar.adjuncts(token));
      if (tree.is(token, "acomp") && tree.head(token) >= 0) {
        places.add(grammar.adjuncts(tree.head(token)));
      }
      if (noun >= 0) {
        places.add(adjuncts.below(noun, cues::isRelational));
      }
      for (int object : grammar.patients(token)) {
        if (object > token) {
          // "expressed its rejection and condemnation of": the last of them has what is all theirs.
          tree.withConjuncts(object).forEach(one -> places.add(grammar.adjuncts(one)));
        }
      }
      places.add(adjuncts.below(token, cues::isRelational));
    }
    for (List<Adjunct> adjuncts : places) {
      List<Filler> fillers = behind(slot.markers(), adjuncts, slot.role(), isDoneByCrowds(frame));
      if (!fillers.isEmpty()) {
        return fillers;
      }
    }
    return List.of();
  }

  private List<Filler> behind(
      Set<String> markers, List<Adjunct> adjuncts, Role role, boolean crowds) {
    for (Adjunct adjunct : adjuncts) {
      if (markers.contains(adjunct.marker()) && !adjunct.clause()) {
        List<Integer> head = List.of(adjunct.object());
        List<Filler> fillers =
            role == Role.TARGET ? arguments.actorsOrOwners(head) : agents(head, crowds);
        if (!fillers.isEmpty()) {
          return fillers;
        }
      }
    }
    return List.of();
  }
}
