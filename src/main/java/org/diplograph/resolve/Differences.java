package org.diplograph.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Knows which nodes are known to differ, so that no authority file joins them. */
final class Differences {
  private final ActorNodes nodes;
  private final GivenNames given;
  private final Map<String, Set<Local>> byFamilyName = new HashMap<>();

  Differences(ActorNodes nodes, GivenNames given) {
    this.nodes = nodes;
    this.given = given;
    for (ActorNode node : nodes.all()) {
      if (node.type() == ActorType.PERSON) {
        node.locals().forEach(this::addFamilyName);
      }
    }
  }

  private void addFamilyName(Local local) {
    FullName name = FullName.of(local.actor().name());
    if (!name.isSingle()) {
      byFamilyName.computeIfAbsent(name.last(), k -> new HashSet<>()).add(local);
      if (given.gender(name.first()) == Who.Gender.UNKNOWN) {
        byFamilyName.computeIfAbsent(name.first(), k -> new HashSet<>()).add(local);
      }
    }
  }

  /** Why two nodes cannot be one, or null if nothing speaks against it. */
  @Nullable String between(ActorNode one, ActorNode other) {
    if (one == other) {
      return null;
    }
    String against = nodes.against(one, other);
    if (against != null) {
      return against;
    }
    if (one.candidates.stream()
        .anyMatch(entry -> other.candidates.stream().anyMatch(entry::sharesFile))) {
      return "they are two entries of one file";
    }
    Set<String> countries = AuthorityIndex.countries(one);
    Set<String> others = AuthorityIndex.countries(other);
    if (!countries.isEmpty() && !others.isEmpty() && Collections.disjoint(countries, others)) {
      return "they belong to different countries";
    }
    return one.type() == ActorType.PERSON ? betweenPeople(one, other) : null;
  }

  private @Nullable String betweenPeople(ActorNode one, ActorNode other) {
    Set<String> articles = new HashSet<>();
    one.locals().forEach(local -> articles.add(local.article()));
    if (other.locals().stream().anyMatch(local -> articles.contains(local.article()))) {
      return "an article has them as two";
    }
    List<FullName> names = names(one);
    for (FullName name : names(other)) {
      for (FullName own : names) {
        // Names that fit and yet were not joined: something in the articles speaks against it.
        if (!own.isSingle() && !name.isSingle() && own.fits(name, given)) {
          return "their names fit, but their offices or years do not";
        }
      }
    }
    return namesake(one, other);
  }

  /** Where others bear the family name too, the family name alone says nothing. */
  private @Nullable String namesake(ActorNode one, ActorNode other) {
    for (ActorNode node : List.of(one, other)) {
      List<FullName> names = names(node);
      if (names.stream().allMatch(FullName::isSingle)) {
        for (FullName name : names) {
          if (isBorneByOthers(name, one, other)) {
            return "others are called \"" + name.text() + "\" too";
          }
        }
      }
    }
    return null;
  }

  private boolean isBorneByOthers(FullName name, ActorNode one, ActorNode other) {
    return byFamilyName.getOrDefault(name.first(), Set.of()).stream()
        .map(nodes::of)
        .anyMatch(bearer -> bearer != one && bearer != other);
  }

  private static List<FullName> names(ActorNode node) {
    return node.locals().stream()
        .map(local -> local.actor().name())
        .distinct()
        .sorted()
        .map(FullName::of)
        .toList();
  }
}
