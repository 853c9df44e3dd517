package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Actor;

/** Local actors that are one by the articles alone, or a part of these that a user set apart. */
final class ActorPart {
  /** Who they are by the articles alone. */
  final Actor actor;

  /** Whether it is a country or organization of the reference data. */
  final boolean listed;

  /** Whether these are all of the actor's local actors. */
  final boolean whole;

  /** By article and number. */
  final List<Local> locals;

  ActorPart(Actor actor, boolean listed, boolean whole, List<Local> locals) {
    this.actor = actor;
    this.listed = listed;
    this.whole = whole;
    this.locals = locals;
  }

  ActorKey key() {
    return ActorKey.of(actor);
  }

  /** Whether it is called so that its IRI could end with this. */
  boolean isNamed(String slug) {
    return locals.stream().anyMatch(local -> isNamed(local, slug));
  }

  static boolean isNamed(Local local, String slug) {
    return Slugs.of(local.actor().name()).equals(slug);
  }
}
