package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.relate.Arguments.Filler;
import org.diplograph.relate.Descriptions.Where;
import org.diplograph.relate.Slot.Place;
import org.diplograph.relate.Slot.Role;
import org.jspecify.annotations.Nullable;

/** Lets the lexicon's frames fire on the words of one sentence and fills their places. */
final class FrameMatcher {

  /** What all its actors add to a candidate's rank. */
  private static final int WHOLE = 100;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Doers doers;
  private final SlotFiller slots;
  private final FrameWords words;
  private final Complements complements;
  private final Declarations declarations;
  private final EventTypes types;
  private final Sides sides;
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
    this.doers = new Doers(tree, grammar, cues, types);
    this.slots = new SlotFiller(tree, grammar, cues, doers, actors);
    this.words = new FrameWords(tree, grammar, cues);
    this.complements = new Complements(tree, grammar);
    this.declarations = new Declarations(tree, grammar, cues, types, actors);
    this.types = types;
    this.sides = new Sides(actors);
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
    found.addAll(declarations.of(lexicon, found));
    return found;
  }

  /** A passive participle may be an adjective: "is prepared to", "is committed to". */
  List<Frame> frames(Lexicon lexicon, int token, PartOfSpeech kind) {
    List<Frame> frames = lexicon.frames(tree.lemma(token), tree.word(token), kind);
    if (kind == PartOfSpeech.VERB && grammar.isPassive(token)) {
      List<Frame> adjectives =
          lexicon.frames(tree.word(token), tree.word(token), PartOfSpeech.ADJECTIVE);
      return adjectives.isEmpty() ? frames : adjectives;
    }
    return frames;
  }

  /** A word inside an actor's name ("Security Conference") states nothing. */
  boolean isName(int token) {
    return tree.tag(token).equals("PROPN")
        && tree.mentions(token).stream()
            .anyMatch(m -> m.endToken() - m.firstToken() > 1 && m.isNamed());
  }

  /** The frame that finds all its actors, then the narrowest, then the one that finds most. */
  private @Nullable Candidate best(List<Frame> frames, int token, Lexicon lexicon) {
    Candidate best = null;
    int highest = -1;
    Set<String> whole = new HashSet<>();
    for (Frame frame : frames) {
      Candidate candidate = fire(frame, token);
      int rank =
          candidate == null
                  || leavesToNoun(candidate, lexicon)
                  || asksForNothing(candidate, lexicon)
              ? -1
              : rank(candidate, lexicon);
      if (rank >= WHOLE) {
        whole.add(frame.type());
      }
      if (rank > highest) {
        best = candidate;
        highest = rank;
      }
    }
    if (best != null) {
      best.hasRival = whole.size() > 1;
    }
    return best;
  }

  /** What keeps a frame from firing; empty if nothing does. */
  String obstacle(Frame frame, int token) {
    if (frame.particle() != null && !words.haveParticle(token, frame.particle())) {
      return "needs '" + frame.particle() + "'";
    }
    boolean lacks = words.objectNoun(frame, token) == FrameWords.NOT_THERE;
    if (lacks && frame.takesAnyObject()) {
      return "needs an object that is nobody";
    }
    if (lacks) {
      return "needs an object such as '" + new TreeSet<>(frame.objectNouns()).first() + "'";
    }
    if (words.haveExcepted(frame, token)) {
      return "is not meant with this object";
    }
    return fire(frame, token) == null ? "does not fit what is said of the object" : "";
  }

  /** Where the object is any, a noun that states something itself is heard instead. */
  private boolean leavesToNoun(Candidate candidate, Lexicon lexicon) {
    return candidate.frame.takesAnyObject()
        && !frames(lexicon, candidate.objectNoun, PartOfSpeech.NOUN).isEmpty();
  }

  /** "called Putin to explain the plan", for a frame of those who call others to act. */
  private boolean asksForNothing(Candidate candidate, Lexicon lexicon) {
    Frame frame = candidate.frame;
    return frame.needsInfinitive()
        && frame.content() == Frame.Content.MUST
        && grammar.complements(candidate.token).stream()
            .filter(tree::isInfinitive)
            .flatMap(clause -> frames(lexicon, clause, PartOfSpeech.VERB).stream())
            .noneMatch(about -> frame.mayBeAbout(about.type()));
  }

  private int rank(Candidate candidate, Lexicon lexicon) {
    boolean parties = isSymmetric(candidate.frame) && candidate.parties() > 1;
    boolean whole =
        isSymmetric(candidate.frame)
            ? parties
            : candidate.frame.content() != Frame.Content.MUST || mayHaveContent(candidate, lexicon);
    return (candidate.isFilled() && whole ? WHOLE : 0)
        + (parties ? 25 : 0)
        + 10 * candidate.frame.narrowness()
        + candidate.filled()
        - (candidate.described ? 2 : 0);
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
    if (frame.particle() != null && !words.haveParticle(token, frame.particle())) {
      return null;
    }
    // "called him a strongman", "declared it illegal": what is said of the object makes it
    // another verb, unless the frame asks for just that word.
    boolean said = !tree.children(token, "oprd").isEmpty();
    if (frame.particle() == null && frame.complements().isEmpty() && said) {
      return null;
    }
    boolean excepted = frame.lacks().contains("objectComplement") && complements.follow(token);
    if (excepted || words.haveExcepted(frame, token) || complements.lack(frame, token)) {
      return null;
    }
    int noun = words.objectNoun(frame, token);
    if (noun == FrameWords.NOT_THERE) {
      return null;
    }
    Candidate candidate = new Candidate(frame, token, noun);
    for (Slot slot : frame.slots()) {
      if (slot.place() != Place.ADJUNCT || candidate.lacks(slot.role()) || isSymmetric(frame)) {
        List<Filler> fillers = new ArrayList<>(slots.fillers(slot, frame, token, noun));
        if (slot.place() != Place.SUBJECT && slot.role() == Role.TARGET
            || isSymmetricObject(slot, frame)) {
          fillers.removeIf(f -> !allowed(frame, f) || isOwn(candidate, f));
        }
        candidate.fill(slot.role(), fillers);
        if (slot.place() == Place.SUBJECT) {
          candidate.subjects.addAll(fillers);
        }
      }
    }
    if (frame.movedIsSource() && candidate.lacks(Role.SOURCE)) {
      candidate.fill(Role.SOURCE, doers.movedByPassive(token));
    }
    if (!frame.placeMarkers().isEmpty() && candidate.lacks(Role.SOURCE)) {
      List<Filler> fillers = new ArrayList<>(slots.placesOfPassive(frame, token));
      fillers.removeIf(f -> actors.get(f.actor()).type() != ActorType.COUNTRY);
      candidate.fill(Role.SOURCE, fillers);
      // "UN staff were expelled from Chad": the place does it, so it is not done to the place.
      candidate.targets.removeIf(t -> fillers.stream().anyMatch(f -> f.token() == t.token()));
    }
    if (types.isDoneToOwner(frame.type()) && noun >= 0 && lacksTarget(candidate)) {
      List<Filler> owners = new ArrayList<>(slots.owners(noun));
      owners.removeIf(f -> !allowed(frame, f) || isOfOwnSide(candidate, f));
      candidate.fill(Role.TARGET, owners);
      candidate.described = !owners.isEmpty();
    }
    if (lacksTarget(candidate)) {
      describe(candidate, noun);
    }
    if (isSymmetric(frame) && candidate.parties() == 1) {
      List<Filler> fillers = new ArrayList<>(slots.describedParties(frame, token, noun));
      fillers.removeIf(f -> !allowed(frame, f));
      candidate.fill(Role.SOURCE, fillers);
    }
    return candidate;
  }

  /** Fills in those whom what it is done to is described with, or those where it happens. */
  private void describe(Candidate candidate, int noun) {
    Frame frame = candidate.frame;
    boolean located = types.isLocated(frame.type()) && !frame.takesAnyObject();
    Where where =
        !located ? Where.NOWHERE : types.isSpoken(frame.type()) ? Where.WITHIN : Where.ANYWHERE;
    List<Filler> fillers =
        new ArrayList<>(slots.describedTargets(frame, candidate.token, noun, where));
    // "defended the deal in Geneva": where something is said is not whom it is said of.
    boolean happens = located && (!types.isSpoken(frame.type()) || frame.subjectControls());
    if (fillers.isEmpty() && happens) {
      fillers.addAll(slots.places(candidate.token, noun));
      // "promised at the White House": no president promises his own country anything by that.
      fillers.removeIf(f -> !types.mayBeDomestic(frame.type()) && isOfOwnSide(candidate, f));
    }
    fillers.removeIf(f -> !allowed(frame, f));
    candidate.fill(Role.TARGET, fillers);
    candidate.described = !fillers.isEmpty();
  }

  private static boolean lacksTarget(Candidate candidate) {
    return candidate.frame.has(Role.TARGET) && candidate.lacks(Role.TARGET);
  }

  private boolean isOfOwnSide(Candidate candidate, Filler filler) {
    return sides.share(Candidate.ids(candidate.sources), filler.actor());
  }

  /** "violated its agreement with Chad": whose it is does it, and is not whom it is done to. */
  private boolean isOwn(Candidate candidate, Filler filler) {
    return tree.tag(filler.token()).equals("PRON")
        && Candidate.ids(candidate.sources).contains(filler.actor());
  }

  /** Where all parties are sources, those that are not the subject are checked as targets are. */
  private boolean isSymmetricObject(Slot slot, Frame frame) {
    return slot.place() != Place.SUBJECT && isSymmetric(frame);
  }

  private boolean allowed(Frame frame, Filler filler) {
    return frame.targetTypes().isEmpty()
        || frame.targetTypes().contains(actors.get(filler.actor()).type());
  }

  private boolean isSymmetric(Frame frame) {
    return types.isSymmetric(frame.type());
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
                            && !saysNoMore(verb, noun)
                            && verb.frame.content() == Frame.Content.NONE));
  }

  /** "EU sanctions were renewed": the verb has no agent and is no other event than its noun. */
  private static boolean saysNoMore(Candidate verb, Candidate noun) {
    return verb.lacks(Slot.Role.SOURCE) && verb.type().equals(noun.type());
  }
}
