package org.diplograph.relate;

import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a word states an event, as the lexicon describes it.
 *
 * @param iri its name in the lexicon
 * @param lemma the word
 * @param partOfSpeech what kind of word it is
 * @param type the local name of the event class
 * @param particle the particle that belongs to the word ("off" in "break off"), if any
 * @param objectNouns the nouns of which one must be its object ("sanction" for "impose"), or none
 * @param objectForms the plurals of these nouns: the lemmatizer does not know every one
 * @param objectModifiers words of which one must stand before that noun ("hunger" for "strike"), or
 *     none
 * @param exceptNouns the nouns of which none may be its object ("entry" for "deny")
 * @param complements words of which one must be said of its object ("called it <em>illegal</em>"),
 *     or none
 * @param lacks the kinds of complement that it must not have, as LexInfo names them
 * @param targetTypes what an actor must be to be its target; empty for any
 * @param slots where it finds its actors
 * @param placeMarkers prepositions behind which the country stands that does it where a passive
 *     names nobody else ("expelled from Chad"); empty for most
 * @param movedIsSource whether those that a passive is done to act where it names nobody who does
 *     it ("Russian troops were deployed")
 * @param doneByCrowds whether a country's people do it as that country's, whatever its class says
 *     ("Italian truckers ended their strike")
 * @param reciprocal whether several who do it do it to each other where it is done to nobody else
 *     ("Chad and Sudan clashed")
 * @param excludesThings whether its object must be somebody, and not a thing of theirs ("called
 *     Ankara", not "called Ankara's decision")
 * @param mayLackTarget whether it is an event without a target too
 * @param needs what its word must have: {@code infinitive} ("told Chad to stop"), {@code
 *     subjunctive} ("insisted that Chad leave"), {@code directObject} for any that is no actor
 * @param content how a complement of its own is linked, or {@link Content#NONE}
 * @param subjectControls whether the subject, not the object, does what the complement says
 * @param subjectTakesPart whether the subject of a clause takes part in what is its occasion
 * @param declares auxiliaries in what is said ("will") by which it is known that something is done
 *     by saying so; empty for all other frames
 * @param contentTypes the classes of events of which its content must be; empty for any
 * @param contentFactuality what that event must be said to be, null for anything
 */
record Frame(
    String iri,
    String lemma,
    PartOfSpeech partOfSpeech,
    String type,
    @Nullable String particle,
    Set<String> objectNouns,
    Set<String> objectForms,
    Set<String> objectModifiers,
    Set<String> exceptNouns,
    Set<String> complements,
    Set<String> lacks,
    Set<ActorType> targetTypes,
    List<Slot> slots,
    Set<String> placeMarkers,
    boolean movedIsSource,
    boolean doneByCrowds,
    boolean reciprocal,
    boolean excludesThings,
    boolean mayLackTarget,
    Set<String> needs,
    Content content,
    boolean subjectControls,
    boolean subjectTakesPart,
    Set<String> declares,
    Set<String> contentTypes,
    @Nullable Factuality contentFactuality) {
  Frame {
    declares = Set.copyOf(declares);
    contentTypes = Set.copyOf(contentTypes);
    objectNouns = Set.copyOf(objectNouns);
    objectForms = Set.copyOf(objectForms);
    objectModifiers = Set.copyOf(objectModifiers);
    exceptNouns = Set.copyOf(exceptNouns);
    complements = Set.copyOf(complements);
    lacks = Set.copyOf(lacks);
    needs = Set.copyOf(needs);
    targetTypes = Set.copyOf(targetTypes);
    slots = List.copyOf(slots);
    placeMarkers = Set.copyOf(placeMarkers);
  }

  /** What becomes of a complement that is an event itself. */
  enum Content {
    /** It is not linked. */
    NONE,
    /** It is linked. */
    MAY,
    /** Without it there is no event. */
    MUST
  }

  /** Whether it is said only of what an infinitive tells. */
  boolean needsInfinitive() {
    return needs.contains("infinitive");
  }

  /** Whether it is said only of what a subjunctive demands: "insisted that Chad leave". */
  boolean needsSubjunctive() {
    return needs.contains("subjunctive");
  }

  /** Whether any object will do that is no actor: the verb and its preposition tell enough. */
  boolean takesAnyObject() {
    return objectNouns.isEmpty() && needs.contains("directObject");
  }

  /** Its name without the lexicon's namespace. */
  String name() {
    return iri.substring(iri.indexOf('#') + 1);
  }

  /** How narrowly it describes: of two frames that match, the narrower one counts. */
  int narrowness() {
    return (objectNouns.isEmpty() ? 0 : 4)
        + (objectModifiers.isEmpty() ? 0 : 2)
        + (particle == null ? 0 : 3)
        + (complements.isEmpty() ? 0 : 4)
        + (content == Content.MUST ? 2 : 0)
        + (needsInfinitive() || needsSubjunctive() ? 1 : 0)
        + (targetTypes.isEmpty() ? 0 : 1);
  }

  /** Whether an event of a class can be its content. */
  boolean mayBeAbout(String other) {
    return contentTypes.isEmpty() || contentTypes.contains(other);
  }

  /** Whether it has a place for this role. */
  boolean has(Slot.Role role) {
    return slots.stream().anyMatch(slot -> slot.role() == role);
  }

  /** Whether whom it is done to may stand behind "in": "condemned the coup in Niger". */
  boolean targetsAreIn() {
    return slots.stream()
        .anyMatch(slot -> slot.role() == Slot.Role.TARGET && slot.markers().contains("in"));
  }
}
