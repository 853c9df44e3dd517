package org.diplograph.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.ActorType;
import org.diplograph.resolve.Likeness.Kind;
import org.jspecify.annotations.Nullable;

/** Knows which nodes are known to differ, so that no authority file joins them. */
final class Differences {
  /** Years after which one name is more likely that of two. */
  private static final int APART = 20;

  private final ActorNodes nodes;
  private final PersonNames names;
  private final Surroundings around;
  private final Map<String, Set<Local>> byFamilyName = new HashMap<>();

  Differences(ActorNodes nodes, PersonNames names, Surroundings around) {
    this.nodes = nodes;
    this.names = names;
    this.around = around;
    for (ActorNode node : nodes.all()) {
      if (node.type() == ActorType.PERSON) {
        node.locals().forEach(this::addFamilyName);
      }
    }
  }

  private void addFamilyName(Local local) {
    FullName name = name(local);
    if (!name.isSingle()) {
      byFamilyName.computeIfAbsent(name.last(), k -> new HashSet<>()).add(local);
      if (names.given().gender(name.first()) == Who.Gender.UNKNOWN) {
        byFamilyName.computeIfAbsent(name.first(), k -> new HashSet<>()).add(local);
      }
    }
  }

  private FullName name(Local local) {
    return names.readings(local.actor().name()).get(0);
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
    if (areForeign(AuthorityIndex.countries(one), AuthorityIndex.countries(other))) {
      return "they belong to different countries";
    }
    return one.type() == ActorType.PERSON ? betweenPeople(one, other) : null;
  }

  /** Whether countries are known of both, and none of them is or became one of the others. */
  boolean areForeign(Set<String> some, Set<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(withSuccessors(some), withSuccessors(others));
  }

  private Set<String> withSuccessors(Set<String> countries) {
    Set<String> all = new TreeSet<>();
    countries.forEach(country -> all.addAll(names.known().withSuccessors(country)));
    return all;
  }

  private @Nullable String betweenPeople(ActorNode one, ActorNode other) {
    Set<String> articles = new HashSet<>();
    one.locals().forEach(local -> articles.add(local.article()));
    if (other.locals().anyMatch(local -> articles.contains(local.article()))) {
      return "an article has them as two";
    }
    for (FullName name : names(one)) {
      for (FullName own : names(other)) {
        String difference = between(name, own, one, other);
        if (difference != null) {
          return difference;
        }
      }
    }
    String difference = namesake(one, one, other);
    return difference == null ? namesake(other, one, other) : difference;
  }

  /** Where one name is plainly a form of the other, and yet they were found to be two. */
  private @Nullable String between(FullName name, FullName own, ActorNode one, ActorNode other) {
    if (name.isSingle() || own.isSingle()) {
      return null;
    }
    Kind kind = names.comparison().compare(name, own).kind();
    if (kind.compareTo(Kind.SHORTER) <= 0 && yearsApart(one, other) > APART) {
      return "their articles lie " + yearsApart(one, other) + " years apart";
    }
    FullName shorter = name.words() <= own.words() ? name : own;
    return kind == Kind.SHORTER && isBorneByOthers(shorter, one, other) ? others(shorter) : null;
  }

  private int yearsApart(ActorNode one, ActorNode other) {
    int apart = Integer.MAX_VALUE;
    for (Integer year : years(one)) {
      for (Integer own : years(other)) {
        apart = Math.min(apart, Math.abs(year - own));
      }
    }
    return apart == Integer.MAX_VALUE ? 0 : apart;
  }

  private Set<Integer> years(ActorNode node) {
    Set<Integer> years = new TreeSet<>();
    node.locals()
        .map(around::date)
        .filter(Objects::nonNull)
        .forEach(date -> years.add(date.getYear()));
    return years;
  }

  /** Where others bear the family name too, the family name alone says nothing. */
  private @Nullable String namesake(ActorNode node, ActorNode one, ActorNode other) {
    List<FullName> all = names(node);
    if (all.stream().allMatch(FullName::isSingle)) {
      for (FullName name : all) {
        if (isBorneByOthers(name, one, other)) {
          return others(name);
        }
      }
    }
    return null;
  }

  private static String others(FullName name) {
    return "others are called \"" + name.text() + "\" too";
  }

  private boolean isBorneByOthers(FullName name, ActorNode one, ActorNode other) {
    return byFamilyName.getOrDefault(name.last(), Set.of()).stream()
        .filter(local -> nodes.of(local) != one && nodes.of(local) != other)
        .anyMatch(
            local ->
                name.isSingle()
                    || names.comparison().compare(name, name(local)).kind().compareTo(Kind.SHORTER)
                        <= 0);
  }

  private List<FullName> names(ActorNode node) {
    return node.locals()
        .map(local -> local.actor().name())
        .distinct()
        .sorted()
        .map(name -> names.readings(name).get(0))
        .toList();
  }
}
