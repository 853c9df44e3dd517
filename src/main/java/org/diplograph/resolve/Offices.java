package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** The kinds of office, and the words before and after them. */
final class Offices {
  /** A kind of office in the singular or plural. */
  record Named(Role role, boolean plural) {}

  private final Map<String, Role> byLabel = new TreeMap<>();
  private final Phrases<Named> roles;
  private final Phrases<String> honorifics;
  private final Set<String> likeGivenNames = new HashSet<>();
  private final Phrases<TenureStatus> statuses;
  private final Set<String> inOrganizations = new HashSet<>();

  Offices(Knowledge offices) {
    Phrases.Builder<Named> named = new Phrases.Builder<>();
    for (Resource resource : offices.instances("Role")) {
      Role role = role(resource);
      byLabel.put(role.label(), role);
      if (Knowledge.isTrue(resource, "inOrganization")) {
        inOrganizations.add(role.label());
      }
      named(role).forEach((name, form) -> named.add(name, Phrases.Match.WORDS, form));
    }
    roles = named.build();
    honorifics = honorifics(offices);
    offices.instances("Honorific").stream()
        .filter(honorific -> Knowledge.isTrue(honorific, "likeGivenName"))
        .forEach(honorific -> likeGivenNames.add(Knowledge.label(honorific)));
    statuses = statuses(offices);
  }

  private static Role role(Resource resource) {
    List<String> owners = new ArrayList<>(Knowledge.targets(resource, "defaultOwner"));
    owners.addAll(Knowledge.texts(resource, "defaultOwner"));
    return new Role(
        Knowledge.texts(resource, RDFS.label).stream()
            .findFirst()
            .orElse(Knowledge.key(resource))
            .toLowerCase(Locale.ROOT),
        Knowledge.names(resource),
        Knowledge.isTrue(resource, "singleHolder"),
        owners.isEmpty() ? null : owners.get(0),
        Knowledge.isTrue(resource, "representsOwner"),
        Knowledge.isTrue(resource, "representsOwner") || Knowledge.isTrue(resource, "ofState"),
        Knowledge.isTrue(resource, "partyHeld"),
        Knowledge.isTrue(resource, "ofCompany"),
        Role.Kind.OFFICE);
  }

  private static Map<String, Named> named(Role role) {
    Map<String, Named> names = new TreeMap<>();
    for (String name : role.variants()) {
      names.put(name, new Named(role, false));
    }
    for (String name : role.variants()) {
      for (String plural : Plurals.of(name)) {
        names.putIfAbsent(plural, new Named(role, true));
      }
    }
    return names;
  }

  private static Phrases<String> honorifics(Knowledge offices) {
    Phrases.Builder<String> builder = new Phrases.Builder<>();
    for (Resource resource : offices.instances("Honorific")) {
      for (String name : Knowledge.names(resource)) {
        builder.add(name, Phrases.Match.NAME, Knowledge.label(resource));
      }
    }
    return builder.build();
  }

  private static Phrases<TenureStatus> statuses(Knowledge offices) {
    Phrases.Builder<TenureStatus> builder = new Phrases.Builder<>();
    for (Resource resource : offices.instances("StatusWord")) {
      String status = Knowledge.target(resource, "tenureStatus");
      if (status != null) {
        for (String name : Knowledge.names(resource)) {
          builder.add(
              name, Phrases.Match.WORDS, TenureStatus.valueOf(status.toUpperCase(Locale.ROOT)));
        }
      }
    }
    return builder.build();
  }

  @Nullable Role role(String label) {
    return byLabel.get(label);
  }

  Phrases<Named> roles() {
    return roles;
  }

  Phrases<String> honorifics() {
    return honorifics;
  }

  /** Whether a title, by its label, is said with one name like a given name: Sheikh Hasina. */
  boolean isLikeGivenName(String label) {
    return likeGivenNames.contains(label);
  }

  /** Whether an office, by its label, is one of organizations rather than of states. */
  boolean isInOrganization(String label) {
    return inOrganizations.contains(label);
  }

  /** Whether a word says that something was, and is no more: "formerly". */
  boolean isPast(Piece piece) {
    return statuses.at(List.of(piece), 0).values().contains(TenureStatus.FORMER);
  }

  Phrases<TenureStatus> statuses() {
    return statuses;
  }
}
