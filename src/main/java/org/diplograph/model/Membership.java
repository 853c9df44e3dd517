package org.diplograph.model;

import java.util.List;

/**
 * Somebody's stated membership in an organization.
 *
 * @param member id of the actor that belongs
 * @param organization id of the organization
 * @param evidence indexes of the sentences that state it, ascending
 */
public record Membership(int member, int organization, List<Integer> evidence) {
  /** Keeps its own copy of the list. */
  public Membership {
    evidence = List.copyOf(evidence);
  }
}
