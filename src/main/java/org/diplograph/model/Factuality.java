package org.diplograph.model;

/** What a text says of an event: that it happened, did not, is meant to, or might. */
public enum Factuality {
  ACTUAL,
  NEGATED,
  PROSPECTIVE,
  HYPOTHETICAL
}
