package org.diplograph.view;

/**
 * A class of events as the ontology describes it.
 *
 * @param name its local name, as {@code Meeting}
 * @param label for people
 * @param goldstein from -10 (conflict) to 10 (cooperation)
 * @param symmetric whether all parties are sources
 */
public record EventClass(String name, String label, double goldstein, boolean symmetric) {
  /** Whether it counts as cooperation rather than conflict. */
  public boolean isCooperation() {
    return goldstein > 0;
  }
}
