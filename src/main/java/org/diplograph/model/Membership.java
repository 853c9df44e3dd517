package org.diplograph.model;

import java.util.List;

/**
 * Somebody's membership in an organization, as the article states it.
 *
 * @param id its number in the article, from 0
 * @param member id of the actor that belongs
 * @param organization id of the organization
 * @param status whether it belongs still
 * @param term from when to when
 * @param evidence indexes of the sentences that state it, ascending
 */
public record Membership(
    int id, int member, int organization, TenureStatus status, Term term, List<Integer> evidence) {
  /** Keeps its own copy of the list. */
  public Membership {
    evidence = List.copyOf(evidence);
  }
}
