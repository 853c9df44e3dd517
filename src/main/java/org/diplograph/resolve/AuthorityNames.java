package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.ActorType;
import org.diplograph.resolve.ReferenceData.Kind;
import org.jspecify.annotations.Nullable;

/** Makes keys of names: two names with a key in common are one name, however spelled. */
final class AuthorityNames {
  private final ReferenceData data;
  private final BodyNames bodies;
  private final CommonNames common;
  private final PersonNames people;

  AuthorityNames(ReferenceData data) {
    this.data = data;
    this.bodies = new BodyNames(data);
    this.common = new CommonNames(data);
    this.people = new PersonNames(data);
  }

  /**
   * The keys of a name.
   *
   * @param countries the countries that its bearer is known to belong to
   */
  Set<String> keys(ActorType type, String name, Set<String> countries) {
    return type == ActorType.PERSON ? person(name) : organization(name, countries);
  }

  /** A person's name without titles, in the usual order: "Lavrov, Sergey" is "Sergey Lavrov". */
  FullName full(String name) {
    return readings(name).get(0);
  }

  private List<FullName> readings(String name) {
    int comma = name.indexOf(", ");
    boolean turned =
        comma > 0 && name.indexOf(',', comma + 1) < 0 && FullName.of(name).generation().isEmpty();
    return people.readings(
        turned ? name.substring(comma + 2) + " " + name.substring(0, comma) : name);
  }

  /** The words as they stand, and sorted, because some put the family name first. */
  private Set<String> person(String name) {
    Set<String> keys = new TreeSet<>();
    for (FullName full : readings(name)) {
      List<String> words = new ArrayList<>(full.keys());
      keys.add(String.join("", words) + "|" + full.generation());
      words.sort(null);
      keys.add(String.join(" ", words) + "|" + full.generation());
    }
    return keys;
  }

  /** A ministry or a party of many countries is known by its country, without one by nothing. */
  private Set<String> organization(String name, Set<String> countries) {
    List<Piece> pieces = Piece.ofName(name);
    String kind = pieces.isEmpty() ? null : bodies.kind(pieces, 0, pieces.size());
    if (kind != null) {
      return keys(country(pieces), countries, kind);
    }
    CommonNames.Parts parts = common.of(name);
    String normal = OrganizationNames.normal(name);
    if (parts != null) {
      return keys(parts.country(), countries, parts.rest());
    }
    return normal.isEmpty() ? Set.of() : Set.of(normal);
  }

  private static Set<String> keys(@Nullable String own, Set<String> countries, String name) {
    Set<String> keys = new TreeSet<>();
    for (String country : own == null ? countries : Set.of(own)) {
      keys.add(country + "|" + name);
    }
    return keys;
  }

  /** The one country that a name names, wherever: "Ministry of Foreign Affairs of Peru". */
  private @Nullable String country(List<Piece> pieces) {
    Set<String> named = new TreeSet<>();
    data.names().all(pieces).stream()
        .flatMap(hit -> hit.values().stream())
        .filter(sense -> sense.kind() == Kind.NAME || sense.kind() == Kind.DEMONYM)
        .forEach(sense -> named.add(sense.key()));
    return named.size() == 1 ? named.iterator().next() : null;
  }
}
