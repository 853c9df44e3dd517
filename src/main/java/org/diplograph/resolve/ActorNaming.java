package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Gives nodes their keys and labels after the user's files were applied. Whoever was not touched
 * keeps the key that it has by the articles alone, unless a file gives it to another.
 */
final class ActorNaming {
  /** Who has a right to a key, the strongest first. */
  private enum Right {
    LISTED,
    GIVEN_BY_STATEMENT,
    GIVEN_BY_AUTHORITY,
    SPOKEN_OF,
    UNTOUCHED,
    PART,
    NAME,
    HASH
  }

  private record Claim(Right right, int size, String key, String signature, ActorNode node) {
    static final Comparator<Claim> ORDER =
        Comparator.comparing(Claim::right)
            .thenComparing(claim -> -claim.size())
            .thenComparing(Claim::key)
            .thenComparing(Claim::signature);
  }

  private final List<Claim> claims = new ArrayList<>();
  private final Map<ActorNode, String> labels = new HashMap<>();

  private ActorNaming() {}

  /** The actor of the graph that each node is. */
  static Map<ActorNode, Actor> names(Iterable<ActorNode> nodes) {
    ActorNaming naming = new ActorNaming();
    nodes.forEach(naming::claim);
    return naming.settle();
  }

  private void claim(ActorNode node) {
    String label = label(node);
    labels.put(node, label);
    String signature = signature(node);
    if (node.isListed()) {
      add(Right.LISTED, node.main().actor.key(), signature, node);
    }
    node.pins.forEach(key -> add(Right.GIVEN_BY_STATEMENT, key, signature, node));
    for (AuthorityEntry entry : node.entries) {
      if (entry.key() != null && entry.key().type() == node.type()) {
        add(Right.GIVEN_BY_AUTHORITY, entry.key().key(), signature, node);
      }
    }
    node.wishes.forEach(key -> add(Right.SPOKEN_OF, key, signature, node));
    Right own = isUntouched(node) ? Right.UNTOUCHED : Right.PART;
    for (ActorPart part : node.parts()) {
      claims.add(new Claim(own, part.locals.size(), part.actor.key(), signature, node));
    }
    String slug = Slugs.of(label);
    add(Right.NAME, slug, signature, node);
    add(Right.HASH, slug + "-" + Slugs.hash(signature), signature, node);
  }

  private void add(Right right, String key, String signature, ActorNode node) {
    claims.add(new Claim(right, node.size(), key, signature, node));
  }

  private static boolean isUntouched(ActorNode node) {
    return node.parts().size() == 1 && node.main().whole;
  }

  private Map<ActorNode, Actor> settle() {
    claims.sort(Claim.ORDER);
    Map<ActorNode, Actor> actors = new HashMap<>();
    Set<ActorKey> taken = new HashSet<>();
    for (Claim claim : claims) {
      ActorNode node = claim.node();
      if (!actors.containsKey(node) && taken.add(new ActorKey(node.type(), claim.key()))) {
        String label = Objects.requireNonNull(labels.get(node));
        actors.put(node, new Actor(node.type(), claim.key(), label, organOf(node)));
      }
    }
    return actors;
  }

  private static String label(ActorNode node) {
    if (node.type() != ActorType.PERSON || isUntouched(node)) {
      return node.main().actor.label();
    }
    Labels labels = new Labels();
    node.locals().forEach(local -> labels.add(local.actor().name()));
    return labels.best();
  }

  private static @Nullable String organOf(ActorNode node) {
    if (node.isListed()) {
      return node.main().actor.organOf();
    }
    Set<String> countries = new TreeSet<>();
    for (ActorPart part : node.parts()) {
      if (part.actor.organOf() != null) {
        countries.add(Objects.requireNonNull(part.actor.organOf()));
      }
    }
    return countries.size() == 1 ? countries.iterator().next() : null;
  }

  /** What tells a node from others of its name; depends on the set of articles only. */
  private static String signature(ActorNode node) {
    Local first = node.first();
    return first.article() + "|" + first.actor().id();
  }
}
