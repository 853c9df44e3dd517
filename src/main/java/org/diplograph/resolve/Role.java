package org.diplograph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of office.
 *
 * @param label the office without its owner, in lower case
 * @param variants other ways to say it
 * @param singleHolder whether an owner has one such office only
 * @param defaultOwner key of the country or organization meant where the text names none
 * @param represents whether its holder speaks for the owner
 * @param ofState whether it is usually an office of a state
 */
record Role(
    String label,
    List<String> variants,
    boolean singleHolder,
    @Nullable String defaultOwner,
    boolean represents,
    boolean ofState) {

  /** The same office one rank lower ("deputy foreign minister"), or of one field. */
  Role qualified(String words) {
    return new Role(words + " " + label, List.of(), false, null, false, ofState);
  }
}
