package org.diplograph.model;

import java.util.Comparator;

/**
 * The same actor in another data set.
 *
 * @param actor the actor of the graph
 * @param iri its IRI there
 */
public record Link(Actor actor, String iri) implements Comparable<Link> {
  private static final Comparator<Link> ORDER =
      Comparator.comparing((Link link) -> link.actor().type())
          .thenComparing(link -> link.actor().key())
          .thenComparing(Link::iri);

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}
