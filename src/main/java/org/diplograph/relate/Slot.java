package org.diplograph.relate;

import java.util.Set;

/**
 * Where a frame finds one of its actors.
 *
 * @param place the grammatical place
 * @param markers the prepositions that open it, empty for other places than {@link Place#ADJUNCT}
 * @param role what stands there does in the event
 */
record Slot(Place place, Set<String> markers, Role role) {
  Slot {
    markers = Set.copyOf(markers);
  }

  /** The grammatical places. */
  enum Place {
    /** Who does it: the subject, or the by-agent of a passive. */
    SUBJECT,
    /** Whom or what it is done to: the object, or the subject of a passive. */
    OBJECT,
    /** To whom: "gave Kyiv tanks". */
    INDIRECT,
    /** Behind a preposition, at the word or at its object noun. */
    ADJUNCT,
    /** Whose: "Putin's visit". */
    POSSESSOR,
    /** Before a noun: "US sanctions", "Russian-Turkish talks". */
    MODIFIER
  }

  /** What an actor is to an event. */
  enum Role {
    SOURCE,
    TARGET
  }
}
