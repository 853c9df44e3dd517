package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplograph.model.ActorType;

/** A node of the graph while the user's files are applied: one or more parts that are one actor. */
final class ActorNode {
  private static final Comparator<ActorPart> LARGEST_FIRST =
      Comparator.comparing((ActorPart part) -> !part.listed)
          .thenComparing(part -> -part.locals.size())
          .thenComparing(part -> part.actor.key())
          .thenComparing(part -> part.locals.get(0), Local.ORDER);

  private final List<ActorPart> parts = new ArrayList<>();

  /** Keys that the user gave it. */
  final Set<String> pins = new TreeSet<>();

  /** Keys by which the user speaks of it. */
  final Set<String> wishes = new TreeSet<>();

  /** IRIs of other data sets that the user says it has. */
  final Set<String> chosen = new TreeSet<>();

  /** IRIs of other data sets that the user says it has not. */
  final Set<String> excluded = new TreeSet<>();

  /** Entries of authority files that it may be. */
  final Set<AuthorityEntry> candidates = new TreeSet<>(AuthorityEntry.ORDER);

  /** Entries of authority files that it is. */
  final Set<AuthorityEntry> entries = new TreeSet<>(AuthorityEntry.ORDER);

  ActorNode(ActorPart part) {
    parts.add(part);
  }

  /** Its parts, a listed one first, then the largest. */
  List<ActorPart> parts() {
    return parts;
  }

  ActorPart main() {
    return parts.get(0);
  }

  ActorType type() {
    return main().actor.type();
  }

  boolean isListed() {
    return main().listed;
  }

  /** Its local actors in no order that means anything. */
  Stream<Local> locals() {
    return parts.stream().flatMap(part -> part.locals.stream());
  }

  int size() {
    return parts.stream().mapToInt(part -> part.locals.size()).sum();
  }

  /** The first of its local actors by article and number. */
  Local first() {
    return parts.stream().map(part -> part.locals.get(0)).min(Local.ORDER).orElseThrow();
  }

  /** Takes over all of another node. */
  void take(ActorNode other) {
    parts.addAll(other.parts);
    parts.sort(LARGEST_FIRST);
    pins.addAll(other.pins);
    wishes.addAll(other.wishes);
    chosen.addAll(other.chosen);
    excluded.addAll(other.excluded);
    candidates.addAll(other.candidates);
    entries.addAll(other.entries);
  }

  /** As it is called in messages; what the IRI alone does not tell apart, by an article. */
  String called() {
    String own = pins.isEmpty() ? main().actor.key() : pins.iterator().next();
    String article = main().whole ? "" : " in " + main().locals.get(0).article();
    return main().actor.label() + " (" + new ActorKey(type(), own) + article + ")";
  }
}
