package org.diplograph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's hold on an office, as the article states it.
 *
 * @param id its number in the article, from 0
 * @param holder id of the person
 * @param role the office without its owner, in lower case ({@code foreign minister})
 * @param owner id of the country or organization whose office it is, null where the article does
 *     not say
 * @param status in which way it is held
 * @param represents whether who holds this office speaks for its owner
 * @param term from when to when
 * @param evidence indexes of the sentences that state it, ascending
 */
public record Tenure(
    int id,
    int holder,
    String role,
    @Nullable Integer owner,
    TenureStatus status,
    boolean represents,
    Term term,
    List<Integer> evidence) {
  /** Keeps its own copy of the list. */
  public Tenure {
    evidence = List.copyOf(evidence);
  }
}
