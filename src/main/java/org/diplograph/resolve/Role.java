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
 * @param partyHeld whether a party named before it is its holder's, not whose office it is
 * @param ofCompany whether whatever has one is an organization
 * @param kind whether it is an office at all
 */
record Role(
    String label,
    List<String> variants,
    boolean singleHolder,
    @Nullable String defaultOwner,
    boolean represents,
    boolean ofState,
    boolean partyHeld,
    boolean ofCompany,
    Kind kind) {

  /** What a word for a holder says of him. */
  enum Kind {
    /** He holds an office. */
    OFFICE,
    /** He belongs to what is named beside it: "politician". */
    MEMBER,
    /** The same, and countries and organizations are called so too: "member". */
    ANY_MEMBER
  }

  /** An office of which nothing else is known. */
  static Role of(String label) {
    return new Role(label, List.of(), true, null, false, false, false, false, Kind.OFFICE);
  }

  /** Whether it only says that somebody belongs to something. */
  boolean isMembership() {
    return kind != Kind.OFFICE;
  }

  /** The same office one rank lower ("deputy foreign minister"), or of one field. */
  Role qualified(String words) {
    return new Role(
        words + " " + label,
        List.of(),
        false,
        null,
        false,
        ofState,
        partyHeld,
        ofCompany,
        Kind.OFFICE);
  }
}
