package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.diplograph.model.Actor;
import org.jspecify.annotations.Nullable;

/** All nodes of the graph while the user's files are applied: parted, joined, kept apart. */
final class ActorNodes {
  private record Apart(Local one, Local other) {}

  private final Map<ActorKey, ActorPart> found = new TreeMap<>();
  private final Map<ActorKey, Set<ActorKey>> bySlug = new HashMap<>();
  private final Map<Local, ActorNode> byLocal = new HashMap<>();
  private final Map<Local, ActorPart> foundByLocal = new HashMap<>();
  private final List<Apart> aparts = new ArrayList<>();
  private final MergeTree merges;

  ActorNodes(Map<Local, Actor> actors, Predicate<Actor> listed, MergeTree merges) {
    this.merges = merges;
    Map<Actor, List<Local>> locals = new HashMap<>();
    actors.keySet().stream()
        .sorted(Local.ORDER)
        .forEach(
            local ->
                locals
                    .computeIfAbsent(
                        Objects.requireNonNull(actors.get(local)), k -> new ArrayList<>())
                    .add(local));
    locals.forEach(
        (actor, all) ->
            found.put(ActorKey.of(actor), new ActorPart(actor, listed.test(actor), true, all)));
    found.values().forEach(this::add);
    found.values().forEach(p -> p.locals.forEach(local -> foundByLocal.put(local, p)));
  }

  private ActorNode add(ActorPart part) {
    ActorNode node = new ActorNode(part);
    part.locals.forEach(local -> byLocal.put(local, node));
    return node;
  }

  /** What was found by the articles alone under this IRI, or null. */
  @Nullable ActorPart found(ActorKey key) {
    return found.get(key);
  }

  /** What was found by the articles alone and has a name that the IRI can be made of. */
  List<ActorPart> named(ActorKey key) {
    if (bySlug.isEmpty()) {
      found.forEach(
          (own, part) ->
              part.locals.forEach(
                  local ->
                      bySlug
                          .computeIfAbsent(
                              new ActorKey(own.type(), Slugs.of(local.actor().name())),
                              k -> new TreeSet<>())
                          .add(own)));
    }
    return bySlug.getOrDefault(key, Set.of()).stream()
        .map(own -> Objects.requireNonNull(found.get(own)))
        .toList();
  }

  /** Who a local actor was found to be by the articles alone, or null if there is none such. */
  @Nullable ActorPart found(Local local) {
    return foundByLocal.get(local);
  }

  /** Who a local actor is. */
  ActorNode of(Local local) {
    return Objects.requireNonNull(byLocal.get(local));
  }

  /** All nodes, by the IRIs that they have by the articles alone. */
  Collection<ActorNode> all() {
    List<ActorNode> nodes = new ArrayList<>();
    Set<ActorNode> seen = new java.util.HashSet<>();
    for (ActorPart part : found.values()) {
      for (Local local : part.locals) {
        ActorNode node = Objects.requireNonNull(byLocal.get(local));
        if (seen.add(node)) {
          nodes.add(node);
        }
      }
    }
    return nodes;
  }

  /** Makes several nodes of what was one, each with some of its local actors. */
  void part(ActorPart part, List<? extends Set<Local>> sets, String reason) {
    for (Set<Local> set : sets) {
      add(new ActorPart(part.actor, part.listed, false, set.stream().sorted(Local.ORDER).toList()));
    }
    merges.cut(sets, reason);
  }

  /** Sees to it that two are never joined. */
  void keepApart(Local one, Local other) {
    aparts.add(new Apart(one, other));
  }

  /** What forbids that two nodes are one, or null. */
  @Nullable String against(ActorNode one, ActorNode other) {
    if (one.type() != other.type()) {
      return "they are of different kinds";
    }
    if (one.isListed() && other.isListed() && !one.main().key().equals(other.main().key())) {
      return "both are in the reference data";
    }
    for (Apart apart : aparts) {
      ActorNode first = byLocal.get(apart.one());
      ActorNode second = byLocal.get(apart.other());
      if ((first == one && second == other) || (first == other && second == one)) {
        return "a statement of owl:differentFrom keeps them apart";
      }
    }
    return null;
  }

  /** Makes two nodes one. */
  ActorNode join(ActorNode one, ActorNode other, String reason) {
    if (one == other) {
      return one;
    }
    merges.join(other.main().locals.get(0), one.main().locals.get(0), reason);
    other.locals().forEach(local -> byLocal.put(local, one));
    one.take(other);
    return one;
  }
}
