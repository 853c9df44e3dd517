package org.diplograph.resolve;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * What an actor's IRI under a store's base tells.
 *
 * @param type the kind of actor
 * @param key the last part
 */
record ActorKey(ActorType type, String key) implements Comparable<ActorKey> {
  private static final Pattern PATH =
      Pattern.compile("(person|organization|country)/([^/?#\\s<>\"{}|\\\\^`]+)");
  private static final Comparator<ActorKey> ORDER =
      Comparator.comparing(ActorKey::type).thenComparing(ActorKey::key);

  /** What an IRI names, null if it is no actor's under the base. */
  static @Nullable ActorKey of(String iri, String base) {
    if (!iri.startsWith(base)) {
      return null;
    }
    Matcher path = PATH.matcher(iri.substring(base.length()));
    return path.matches()
        ? new ActorKey(ActorType.valueOf(path.group(1).toUpperCase(Locale.ROOT)), path.group(2))
        : null;
  }

  static ActorKey of(Actor actor) {
    return new ActorKey(actor.type(), actor.key());
  }

  @Override
  public int compareTo(ActorKey other) {
    return ORDER.compare(this, other);
  }

  /** As it stands behind the base: {@code person/sergey-lavrov}. */
  @Override
  public String toString() {
    return type.name().toLowerCase(Locale.ROOT) + "/" + key;
  }
}
