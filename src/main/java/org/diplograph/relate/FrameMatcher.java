package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.LocalActor;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.Grammar.Adjunct;
import org.diplograph.relate.Slot.Place;
import org.diplograph.relate.Slot.Role;
import org.jspecify.annotations.Nullable;

/** Lets the lexicon's frames fire on the words of one sentence and fills their places. */
final class FrameMatcher {
  private static final int NO_NOUN = -1;
  private static final int NOT_THERE = -2;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Cues cues;
  private final EventTypes types;
  private final List<LocalActor> actors;

  /**
   * Makes a matcher for one sentence.
   *
   * @param actors the article's actors by id
   */
  FrameMatcher(
      SentenceTree tree, Grammar grammar, Cues cues, EventTypes types, List<LocalActor> actors) {
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.cues = cues;
    this.types = types;
    this.actors = actors;
  }

  /** The best frame on each word, in order of the text; not all of them are whole. */
  List<Candidate> match(Lexicon lexicon) {
    List<Candidate> found = new ArrayList<>();
    for (int token = 0; token < tree.size(); token++) {
      PartOfSpeech kind = tree.kind(token);
      if (kind != null && !isName(token)) {
        Candidate best = best(frames(lexicon, token, kind), token, lexicon);
        if (best != null) {
          found.add(best);
        }
      }
    }
    removeShadowed(found);
    return found;
  }

  /** A passive participle may be an adjective: "is prepared to", "is committed to". */
  private List<Frame> frames(Lexicon lexicon, int token, PartOfSpeech kind) {
    List<Frame> frames = lexicon.frames(tree.lemma(token), tree.word(token), kind);
    if (kind == PartOfSpeech.VERB && grammar.isPassive(token)) {
      List<Frame> adjectives =
          lexicon.frames(tree.word(token), tree.word(token), PartOfSpeech.ADJECTIVE);
      return adjectives.isEmpty() ? frames : adjectives;
    }
    return frames;
  }

  /** A word inside an actor's name ("Security Conference") states nothing. */
  private boolean isName(int token) {
    return tree.tag(token).equals("PROPN")
        && tree.mentions(token).stream()
            .anyMatch(m -> m.endToken() - m.firstToken() > 1 && m.isNamed());
  }

  /** The frame that finds all its actors, then the narrowest, then the one that finds most. */
  private @Nullable Candidate best(List<Frame> frames, int token, Lexicon lexicon) {
    Candidate best = null;
    int highest = -1;
    for (Frame frame : frames) {
      Candidate candidate = fire(frame, token);
      int rank = candidate == null ? -1 : rank(candidate, lexicon);
      if (rank > highest) {
        best = candidate;
        highest = rank;
      }
    }
    return best;
  }

  private int rank(Candidate candidate, Lexicon lexicon) {
    boolean parties = isSymmetric(candidate.frame) && candidate.parties() > 1;
    boolean whole =
        isSymmetric(candidate.frame)
            ? parties
            : candidate.frame.content() != Frame.Content.MUST || mayHaveContent(candidate, lexicon);
    return (candidate.isFilled() && whole ? 100 : 0)
        + (parties ? 25 : 0)
        + 10 * candidate.frame.narrowness()
        + candidate.filled();
  }

  /** Whether there is a clause or a word that can state an event where a content stands. */
  private boolean mayHaveContent(Candidate candidate, Lexicon lexicon) {
    for (int word : grammar.contents(candidate.token, candidate.objectNoun)) {
      PartOfSpeech kind = tree.kind(word);
      boolean states = kind != null && !frames(lexicon, word, kind).isEmpty();
      if (tree.isVerb(word) || states) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Candidate fire(Frame frame, int token) {
    if (frame.particle() != null && !hasParticle(token, frame.particle())) {
      return null;
    }
    // "called him a strongman", "declared it illegal": what is said of the object makes it
    // another verb, unless the frame asks for just that word.
    if (frame.particle() == null && !tree.children(token, "oprd").isEmpty()) {
      return null;
    }
    if (hasExcepted(frame, token)) {
      return null;
    }
    int noun = objectNoun(frame, token);
    if (noun == NOT_THERE) {
      return null;
    }
    Candidate candidate = new Candidate(frame, token, noun);
    for (Slot slot : frame.slots()) {
      if (slot.place() != Place.ADJUNCT || candidate.lacks(slot.role()) || isSymmetric(frame)) {
        List<Filler> fillers = new ArrayList<>(fillers(slot, frame, token, noun));
        if (slot.place() != Place.SUBJECT && slot.role() == Role.TARGET
            || isSymmetricObject(slot, frame)) {
          fillers.removeIf(f -> !allowed(frame, f));
        }
        candidate.fill(slot.role(), fillers);
        if (slot.place() == Place.SUBJECT) {
          candidate.subjects.addAll(fillers);
        }
      }
    }
    return candidate;
  }

  /** Where all parties are sources, those that are not the subject are checked as targets are. */
  private boolean isSymmetricObject(Slot slot, Frame frame) {
    return slot.place() != Place.SUBJECT && isSymmetric(frame);
  }

  private boolean hasExcepted(Frame frame, int token) {
    if (frame.exceptNouns().isEmpty()) {
      return false;
    }
    List<Integer> objects = new ArrayList<>(grammar.patients(token));
    objects.addAll(tree.children(token, "npadvmod"));
    for (int object : objects) {
      if (frame.exceptNouns().contains(tree.lemma(object))) {
        return true;
      }
    }
    return false;
  }

  private boolean allowed(Frame frame, Filler filler) {
    return frame.targetTypes().isEmpty()
        || frame.targetTypes().contains(actors.get(filler.actor()).type());
  }

  private boolean isSymmetric(Frame frame) {
    return types.isSymmetric(frame.type());
  }

  private boolean hasParticle(int token, String particle) {
    for (int child :
        tree.children(token, "prt", "prep", "advmod", "acomp", "npadvmod", "oprd", "dobj")) {
      if (tree.word(child).equals(particle)) {
        return true;
      }
    }
    return false;
  }

  /** The object that the frame asks for. */
  private int objectNoun(Frame frame, int token) {
    if (frame.objectNouns().isEmpty()) {
      return NO_NOUN;
    }
    for (int patient : grammar.patients(token)) {
      for (int noun : tree.withConjuncts(patient)) {
        if (isObjectNoun(frame, noun)) {
          return noun;
        }
      }
    }
    for (Adjunct adjunct : grammar.adjuncts(token)) {
      boolean ofParticle = adjunct.marker().equals(frame.particle());
      if (ofParticle && isObjectNoun(frame, adjunct.object())) {
        return adjunct.object();
      }
    }
    return NOT_THERE;
  }

  private boolean isObjectNoun(Frame frame, int noun) {
    return frame.objectNouns().contains(tree.lemma(noun))
        || frame.objectForms().contains(tree.word(noun));
  }

  private List<Filler> fillers(Slot slot, Frame frame, int token, int noun) {
    boolean isNoun = frame.partOfSpeech() == PartOfSpeech.NOUN;
    int owned = isNoun ? token : noun;
    return switch (slot.place()) {
      case SUBJECT -> subject(frame, token);
      case OBJECT -> arguments.actorsOrOwners(noun >= 0 ? List.of(noun) : objects(frame, token));
      case INDIRECT -> arguments.actorsOrOwners(tree.children(token, "dative"));
      case POSSESSOR -> owned < 0 ? List.of() : arguments.possessors(owned);
      case MODIFIER -> owned < 0 ? List.of() : arguments.modifiers(owned);
      case ADJUNCT -> adjunct(slot, frame, token, noun);
    };
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

  private List<Filler> subject(Frame frame, int token) {
    List<Integer> heads =
        switch (frame.partOfSpeech()) {
          case VERB -> grammar.agents(token);
          case NOUN -> lentSubjects(frame, token);
          case ADJECTIVE -> copulaSubjects(token);
        };
    List<Filler> actors = arguments.actors(heads, false);
    return actors.isEmpty() ? standIns(heads) : actors;
  }

  /** "whose administration sent weapons", "Assad's forces shelled": those whose it is. */
  private List<Filler> standIns(List<Integer> heads) {
    List<Filler> found = new ArrayList<>(1);
    for (int head : heads) {
      for (int token : tree.withConjuncts(head)) {
        if (cues.isStandIn(tree.lemma(token)) || cues.isStandIn(tree.word(token))) {
          found.addAll(arguments.owners(token));
        }
      }
    }
    return found;
  }

  /** "Russia is ready": the subject of the copula; "ready to help, Russia …" is not read. */
  private List<Integer> copulaSubjects(int adjective) {
    if (tree.isVerb(adjective)) {
      return grammar.patients(adjective);
    }
    int head = tree.head(adjective);
    if (head >= 0 && tree.isVerb(head) && tree.is(adjective, "acomp", "attr", "oprd", "xcomp")) {
      return grammar.agents(head);
    }
    return tree.children(adjective, "nsubj");
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
    int head = at < 0 ? -1 : tree.head(at);
    if (head >= 0 && tree.is(at, "pobj")) {
      head = tree.head(head);
    } else if (head >= 0 && !tree.is(at, "dobj", "nsubjpass")) {
      return -1;
    }
    return head >= 0 && tree.isVerb(head) && cues.isLight(tree.lemma(head)) ? head : -1;
  }

  private List<Filler> adjunct(Slot slot, Frame frame, int token, int noun) {
    List<List<Adjunct>> places = new ArrayList<>();
    if (frame.partOfSpeech() == PartOfSpeech.NOUN) {
      places.add(grammar.adjuncts(token));
      int carrier = carrier(token);
      if (carrier >= 0) {
        places.add(grammar.adjuncts(carrier));
      }
      places.add(grammar.adjunctsBelow(token, cues::isRelational));
    } else {
      places.add(grammar.adjuncts(token));
      if (noun >= 0) {
        places.add(grammar.adjunctsBelow(noun, cues::isRelational));
      }
      for (int object : grammar.patients(token)) {
        if (object > token) {
          places.add(grammar.adjuncts(object));
        }
      }
      places.add(grammar.adjunctsBelow(token, cues::isRelational));
    }
    for (List<Adjunct> adjuncts : places) {
      List<Filler> fillers = behind(slot.markers(), adjuncts, slot.role());
      if (!fillers.isEmpty()) {
        return fillers;
      }
    }
    return List.of();
  }

  private List<Filler> behind(Set<String> markers, List<Adjunct> adjuncts, Role role) {
    for (Adjunct adjunct : adjuncts) {
      if (markers.contains(adjunct.marker()) && !adjunct.clause()) {
        List<Integer> head = List.of(adjunct.object());
        List<Filler> fillers =
            role == Role.TARGET ? arguments.actorsOrOwners(head) : arguments.actors(head, false);
        if (!fillers.isEmpty()) {
          return fillers;
        }
      }
    }
    return List.of();
  }

  /** A noun that a verb frame has as its object is part of that frame, not an event of its own. */
  private void removeShadowed(List<Candidate> found) {
    found.removeIf(
        noun ->
            found.stream()
                .anyMatch(
                    verb ->
                        verb.objectNoun == noun.token
                            && verb.filled() > 0
                            && verb.frame.content() == Frame.Content.NONE));
  }
}
