package org.diplograph.resolve;

import java.util.Comparator;

/**
 * A statement of the user on who is who.
 *
 * @param same whether both are one; otherwise they are two
 * @param one who, the one whose IRI comes first by alphabet
 * @param other who else
 * @param file the file that says so
 */
record Decision(boolean same, Term one, Term other, String file) {
  /** The order in which statements are followed, whatever file or line they stand in. */
  static final Comparator<Decision> ORDER =
      Comparator.comparing((Decision decision) -> decision.same())
          .thenComparing(decision -> decision.one().iri())
          .thenComparing(decision -> decision.other().iri())
          .thenComparing(Decision::file);

  /** Who is meant. */
  sealed interface Term {
    /** The IRI that the user wrote. */
    String iri();
  }

  /** An actor of the graph by its IRI. */
  record Named(String iri, ActorKey key) implements Term {}

  /** Whoever a mention in an article stands for. */
  record Said(String iri, String article, int actor) implements Term {}

  /** Something in another data set. */
  record Foreign(String iri) implements Term {}

  static Decision of(boolean same, Term one, Term other, String file) {
    return one.iri().compareTo(other.iri()) <= 0
        ? new Decision(same, one, other, file)
        : new Decision(same, other, one, file);
  }

  /** The statement as Turtle. */
  @Override
  public String toString() {
    return "<"
        + one.iri()
        + "> owl:"
        + (same ? "sameAs" : "differentFrom")
        + " <"
        + other.iri()
        + ">";
  }
}
