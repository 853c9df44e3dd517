package org.diplograph.resolve;

import java.util.Set;

/**
 * An entry of an authority file that a node may be.
 *
 * @param entry the entry
 * @param level how plainly
 * @param names the node's names that the entry has
 */
record AuthorityMatch(AuthorityEntry entry, Level level, Set<String> names) {
  /** How plainly an entry speaks of a node, rising. */
  enum Level {
    /** A fuller or shorter form of the name. */
    FORM,
    /** One of its other names. */
    OTHER_NAME,
    /** Its name. */
    NAME,
    /** The IRI. */
    IRI,
    /** The user says so. */
    CHOSEN
  }

  /** Whether it says more of the node than another does. */
  boolean isPlainerThan(AuthorityMatch other) {
    if (level != other.level) {
      return level.compareTo(other.level) > 0;
    }
    return names.size() > other.names.size() && names.containsAll(other.names);
  }
}
