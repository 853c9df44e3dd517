package org.diplograph.model;

import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds, as far as a text tells.
 *
 * @param since when it began, null if the text does not say
 * @param until when it ended or will end, null if the text does not say
 */
public record Term(@Nullable PartialDate since, @Nullable PartialDate until) {
  /** Neither is told. */
  public static final Term UNKNOWN = new Term(null, null);
}
