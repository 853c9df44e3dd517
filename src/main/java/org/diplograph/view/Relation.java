package org.diplograph.view;

import java.util.List;
import org.diplograph.view.Catalog.Actor;

/**
 * How an actor is related to others by one class of events.
 *
 * @param type the class
 * @param total how many events
 * @param to whom the actor did it to, the most frequent first
 * @param from who did it to the actor
 * @param among with whom, for events among equals, and together with whom against others
 */
public record Relation(
    EventClass type,
    int total,
    List<Counterpart> to,
    List<Counterpart> from,
    List<Counterpart> among) {
  /**
   * Another actor.
   *
   * @param actor who it is
   * @param count in how many events
   */
  public record Counterpart(Actor actor, int count) {}
}
