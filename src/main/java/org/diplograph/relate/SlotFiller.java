package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.LocalActor;
import org.diplograph.relate.Adjuncts.Adjunct;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.Descriptions.Where;
import org.diplograph.relate.Slot.Role;

/** Finds who stands at the places that a frame names. */
final class SlotFiller {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Adjuncts adjuncts;
  private final Arguments arguments;
  private final Descriptions descriptions;
  private final Cues cues;
  private final Doers doers;
  private final Recipients recipients;
  private final Counts counts;

  SlotFiller(SentenceTree tree, Grammar grammar, Cues cues, Doers doers, List<LocalActor> actors) {
    this.recipients = new Recipients(tree, grammar, actors);
    this.doers = doers;
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
      case SUBJECT -> doers.of(frame, token);
      case OBJECT -> objectActors(frame, token, noun);
      case INDIRECT -> arguments.actorsOrOwners(recipients.of(token, noun));
      case POSSESSOR -> owned < 0 ? List.of() : arguments.possessors(owned);
      case MODIFIER -> owned < 0 ? List.of() : arguments.modifiers(owned);
      case ADJUNCT -> adjunct(slot, frame, token, noun);
    };
  }

  /**
   * "was fined a million", "branded him a traitor": who gets it or is called so, where what the
   * verb is done with is nobody.
   */
  private List<Filler> objectActors(Frame frame, int token, int noun) {
    List<Integer> objects = isObject(noun, token) ? List.of(noun) : objects(frame, token);
    if (frame.excludesThings()) {
      return doers.agents(objects, false);
    }
    List<Filler> found = arguments.actorsOrOwners(objects);
    boolean second = !frame.complements().isEmpty() || grammar.isPassive(token);
    return found.isEmpty() && noun < 0 && second
        ? arguments.actorsOrOwners(recipients.of(token, noun))
        : found;
  }

  /**
   * Whom a frame is done to where no phrase at its places names anybody: those that the phrases are
   * described with.
   *
   * @param where which places of these tell whom it is done to
   */
  List<Filler> describedTargets(Frame frame, int token, int noun, Where where) {
    Where all = frame.targetsAreIn() ? Where.ANYWHERE : where;
    for (Slot slot : frame.slots()) {
      if (slot.role() == Role.TARGET) {
        List<Integer> heads = heads(slot, frame, token, noun);
        List<Filler> found = descriptions.of(heads, all, Descriptions.NO_VERB);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Those where it happens: "shelled the north of Mali", "fired rockets at bases in Mali". */
  List<Filler> places(int token, int noun) {
    List<Integer> around = noun < 0 ? List.of(token) : List.of(noun, token);
    List<Filler> found = descriptions.of(around, true);
    return found.isEmpty() ? descriptions.placeBehind(Math.max(noun, token)) : found;
  }

  /** Whose a thing is, or whose people somebody are: "Cambodian funds", "Malian prisoners". */
  List<Filler> owners(int noun) {
    return arguments.owners(noun);
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
    return noun < 0 ? List.of() : partiesOfAim(noun);
  }

  /** "signed a deal to sell gas to Chad": those with whom it is to be done. */
  private List<Filler> partiesOfAim(int noun) {
    for (int aim : tree.children(noun, "acl", "relcl")) {
      List<Adjunct> around = new ArrayList<>(grammar.adjuncts(aim));
      List<Integer> objects = tree.children(aim, "dobj");
      objects.forEach(object -> around.addAll(grammar.adjuncts(object)));
      for (Adjunct adjunct : tree.isInfinitive(aim) ? around : List.<Adjunct>of()) {
        List<Filler> found =
            adjunct.marker().matches("to|with|from|for") && !adjunct.clause()
                ? arguments.actorsOrOwners(List.of(adjunct.object()))
                : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
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
        found = found.isEmpty() ? arguments.modifiers(adjunct.object()) : found;
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
      case INDIRECT -> recipients.of(token, noun);
      case ADJUNCT -> {
        List<Adjunct> all = new ArrayList<>(grammar.adjuncts(token));
        if (noun >= 0) {
          all.addAll(grammar.adjuncts(noun));
        } else if (frame.partOfSpeech() == PartOfSpeech.VERB) {
          // "blamed the bombing on rebels": parsers may hang it on the object.
          tree.children(token, "dobj").forEach(o -> all.addAll(grammar.adjuncts(o)));
        }
        yield all.stream()
            .filter(a -> slot.markers().contains(a.marker()) && !a.clause())
            .map(Adjunct::object)
            .toList();
      }
      case SUBJECT, POSSESSOR, MODIFIER -> List.of();
    };
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
      // "let go the hostages", "set free": the parser may give the object to the particle.
      for (int particle : tree.children(token, "xcomp", "ccomp", "oprd", "acomp")) {
        if (tree.word(particle).equals(frame.particle())) {
          objects.addAll(tree.children(particle, "dobj"));
        }
      }
    }
    return objects;
  }

  private List<Filler> adjunct(Slot slot, Frame frame, int token, int noun) {
    List<List<Adjunct>> places = new ArrayList<>();
    if (frame.partOfSpeech() == PartOfSpeech.NOUN) {
      places.add(grammar.adjuncts(token));
      if (noun >= 0) {
        places.add(grammar.adjuncts(noun));
      }
      int carrier = doers.carrier(token);
      if (carrier >= 0) {
        places.add(grammar.adjuncts(carrier));
      }
      places.add(adjuncts.below(token, cues::isRelational));
      places.add(destinations(token));
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
      List<Filler> fillers =
          behind(slot.markers(), adjuncts, slot.role(), doers.isDoneByCrowds(frame));
      if (!fillers.isEmpty()) {
        return fillers;
      }
    }
    return List.of();
  }

  /**
   * "aid from Japan reached Chad", "arrived in Chad": where the noun's verb says that it comes to.
   */
  private List<Adjunct> destinations(int noun) {
    int verb = tree.is(noun, "nsubj") ? tree.head(noun) : -1;
    if (verb < 0 || !tree.isVerb(verb) || !cues.arrives(tree.lemma(verb))) {
      return List.of();
    }
    List<Adjunct> found = new ArrayList<>();
    tree.children(verb, "dobj").forEach(place -> found.add(new Adjunct("to", place, false)));
    grammar.adjuncts(verb).stream()
        .filter(a -> !a.clause() && a.marker().matches("in|at|into|to"))
        .forEach(a -> found.add(new Adjunct("to", a.object(), false)));
    return found;
  }

  private List<Filler> behind(
      Set<String> markers, List<Adjunct> adjuncts, Role role, boolean crowds) {
    for (Adjunct adjunct : adjuncts) {
      if (markers.contains(adjunct.marker()) && !adjunct.clause()) {
        List<Integer> head = List.of(adjunct.object());
        List<Filler> fillers =
            role == Role.TARGET ? arguments.actorsOrOwners(head) : doers.agents(head, crowds);
        if (!fillers.isEmpty()) {
          return fillers;
        }
      }
    }
    return List.of();
  }
}
