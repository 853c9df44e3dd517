package org.diplograph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office of a person, or a holder of an office, as the articles tell it.
 *
 * @param what the office, or who holds it
 * @param status {@code current}, {@code former}, {@code elect}, {@code acting}, {@code candidate}
 * @param from the earliest day for which an article says so, null if unknown
 * @param to the latest day for which an article says so, null if unknown
 * @param articles how many articles say so
 * @param evidence a sentence of the latest of them
 */
public record OfficeLine(
    Link what,
    String status,
    @Nullable String from,
    @Nullable String to,
    int articles,
    List<Evidence> evidence) {}
