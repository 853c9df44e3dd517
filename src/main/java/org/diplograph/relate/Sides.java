package org.diplograph.relate;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.jspecify.annotations.Nullable;

/** Tells which actors of an article act for the same state. */
final class Sides {
  private final List<LocalActor> actors;

  /**
   * Knows an article's actors.
   *
   * @param actors by id
   */
  Sides(List<LocalActor> actors) {
    this.actors = actors;
  }

  /** Whether one of some actors is this one, or acts for the same state. */
  boolean share(List<Integer> some, int actor) {
    String state = state(actors.get(actor));
    return some.contains(actor)
        || (state != null && some.stream().anyMatch(id -> state.equals(state(actors.get(id)))));
  }

  private static @Nullable String state(LocalActor actor) {
    if (actor.type() == ActorType.COUNTRY) {
      return actor.reference();
    }
    if (actor.organOf() != null) {
      return actor.organOf();
    }
    return actor.roles().stream()
        .map(role -> role.substring(role.indexOf('|') + 1))
        .filter(owner -> owner.length() == 2)
        .findFirst()
        .orElse(null);
  }
}
