package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.LocalActor;
import org.diplograph.resolve.OrganizationGroup.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says for each organization of the articles which group it belongs to: those with one group are
 * one. Full names are read first; short ones join them where the same news speaks for it.
 */
final class OrganizationGroups {
  private final BodyNames bodies;
  private final CommonNames common;
  private final Map<String, Set<String>> named;

  /** For each abbreviation the full names that it stands for, with what their news is about. */
  private final Map<String, Map<OrganizationGroup, Set<String>>> said = new TreeMap<>();

  private final Map<String, Map<OrganizationGroup, Set<String>>> initials = new TreeMap<>();

  /** For each name that many countries have one of, the countries of which news has one. */
  private final Map<String, Set<String>> countries = new HashMap<>();

  /**
   * Reads the organizations.
   *
   * @param named the countries and listed organizations that each article names
   */
  OrganizationGroups(
      ReferenceData data, List<Local> organizations, Map<String, Set<String>> named) {
    this.bodies = new BodyNames(data);
    this.common = new CommonNames(data);
    this.named = named;
    for (Local local : organizations) {
      OrganizationGroup full = full(local);
      if (full.kind() == Kind.COMMON && full.country() != null) {
        countries.computeIfAbsent(full.name(), k -> new TreeSet<>()).add(full.country());
      }
      noteShort(local, full);
    }
  }

  private void noteShort(Local local, OrganizationGroup full) {
    String name = OrganizationNames.normal(local.actor().name());
    Set<String> context = named.getOrDefault(local.article(), Set.of());
    for (String other : local.actor().names()) {
      String key = OrganizationNames.normal(other);
      if (!key.equals(name)) {
        note(said, key, full, context);
      }
    }
    String letters = OrganizationNames.initials(local.actor().name());
    if (letters != null) {
      note(initials, letters, full, context);
    }
  }

  private static void note(
      Map<String, Map<OrganizationGroup, Set<String>>> all,
      String key,
      OrganizationGroup full,
      Set<String> context) {
    all.computeIfAbsent(key, k -> new TreeMap<>())
        .computeIfAbsent(full, k -> new TreeSet<>())
        .addAll(context);
  }

  /** The group of an organization. */
  OrganizationGroup of(Local local) {
    OrganizationGroup full = full(local);
    if (full.kind() == Kind.COMMON && full.country() == null) {
      return ofTheArticle(local, full);
    }
    if (full.kind() != Kind.NAME) {
      return full;
    }
    OrganizationGroup known = only(said.get(full.name()), local, true);
    if (known == null && OrganizationNames.isAbbreviation(local.actor().name())) {
      known = only(initials.get(full.name()), local, false);
    }
    return known == null ? full : known;
  }

  /** "The Communist Party" of an article that names one country of which news has such a party. */
  private OrganizationGroup ofTheArticle(Local local, OrganizationGroup full) {
    Set<String> own = new TreeSet<>(countries.getOrDefault(full.name(), Set.of()));
    own.retainAll(named.getOrDefault(local.article(), Set.of()));
    return own.size() == 1
        ? new OrganizationGroup(Kind.COMMON, own.iterator().next(), full.name(), "")
        : new OrganizationGroup(Kind.COMMON, null, full.name(), local.article());
  }

  /** The only one of which the same news tells. */
  private @Nullable OrganizationGroup only(
      @Nullable Map<OrganizationGroup, Set<String>> groups, Local local, boolean orNone) {
    if (groups == null) {
      return null;
    }
    Set<String> context = named.getOrDefault(local.article(), Set.of());
    List<OrganizationGroup> near =
        groups.entrySet().stream()
            .filter(entry -> isNear(context, entry.getValue(), orNone))
            .map(Map.Entry::getKey)
            .toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  private static boolean isNear(Set<String> some, Set<String> others, boolean orNone) {
    return some.isEmpty() || others.isEmpty() ? orNone : some.stream().anyMatch(others::contains);
  }

  /** The group by the full name alone. */
  private OrganizationGroup full(Local local) {
    LocalActor actor = local.actor();
    String country = actor.organOf();
    String kind = country == null ? null : kind(actor);
    if (kind != null) {
      return new OrganizationGroup(Kind.BODY, country, kind, "");
    }
    CommonNames.Parts parts = common.of(actor.name());
    if (parts != null) {
      String owner = parts.country() == null ? country : parts.country();
      return new OrganizationGroup(Kind.COMMON, owner, parts.rest(), "");
    }
    return new OrganizationGroup(Kind.NAME, null, OrganizationNames.normal(actor.name()), "");
  }

  private @Nullable String kind(LocalActor actor) {
    for (String name : actor.names()) {
      List<Piece> pieces = Piece.ofName(name);
      String kind = pieces.isEmpty() ? null : bodies.kind(pieces, 0, pieces.size());
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }
}
