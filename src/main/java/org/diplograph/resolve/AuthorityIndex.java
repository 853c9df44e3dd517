package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.ActorType;
import org.diplograph.resolve.AuthorityMatch.Level;
import org.jspecify.annotations.Nullable;

/** Finds entries of authority files by name and IRI. */
final class AuthorityIndex {
  private record Named(AuthorityEntry entry, Level level) {}

  private final ReferenceData data;
  private final AuthorityNames names;
  private final Map<String, List<Named>> byName = new HashMap<>();
  private final AuthorityForms forms;
  private final Map<ActorKey, AuthorityEntry> byKey = new HashMap<>();
  private final Map<String, AuthorityEntry> byIri = new HashMap<>();

  AuthorityIndex(List<AuthorityEntry> entries, ReferenceData data) {
    this.data = data;
    this.names = new AuthorityNames(data);
    this.forms = new AuthorityForms(data.givenNames());
    for (AuthorityEntry entry : entries) {
      entry.iris().forEach(iri -> byIri.put(iri, entry));
      if (entry.key() != null) {
        byKey.putIfAbsent(entry.key(), entry);
      }
      // Countries are known by code and IRI: their names are also those of other things.
      if (entry.type() != ActorType.COUNTRY) {
        entry.labels().forEach(name -> add(entry, name, Level.NAME));
        entry.otherNames().forEach(name -> add(entry, name, Level.OTHER_NAME));
      }
    }
  }

  private void add(AuthorityEntry entry, String name, Level level) {
    for (String key : names.keys(entry.type(), name, entry.countries())) {
      byName
          .computeIfAbsent(entry.type() + " " + key, k -> new ArrayList<>())
          .add(new Named(entry, level));
    }
    if (entry.type() == ActorType.PERSON) {
      forms.add(entry, names.full(name));
    }
  }

  /** All entries that a node may be; forms of names count only where no name is the same. */
  List<AuthorityMatch> matches(ActorNode node) {
    Map<AuthorityEntry, AuthorityMatch> matches = new TreeMap<>(AuthorityEntry.ORDER);
    node.chosen.forEach(iri -> add(matches, byIri.get(iri), Level.CHOSEN));
    node.parts().stream()
        .filter(part -> part.whole)
        .forEach(part -> add(matches, byKey.get(part.key()), Level.IRI));
    if (node.type() != ActorType.COUNTRY) {
      namesOf(node).forEach(name -> addNamed(matches, node, name));
    }
    if (matches.isEmpty() && node.type() == ActorType.PERSON) {
      addForms(matches, namesOf(node));
    }
    return List.copyOf(matches.values());
  }

  private static void add(
      Map<AuthorityEntry, AuthorityMatch> matches, @Nullable AuthorityEntry entry, Level level) {
    if (entry != null) {
      AuthorityMatch known = matches.get(entry);
      if (known == null || known.level().compareTo(level) < 0) {
        matches.put(entry, new AuthorityMatch(entry, level, new TreeSet<>()));
      }
    }
  }

  private void addNamed(Map<AuthorityEntry, AuthorityMatch> matches, ActorNode node, String name) {
    for (String key : names.keys(node.type(), name, countries(node))) {
      for (Named named : byName.getOrDefault(node.type() + " " + key, List.of())) {
        AuthorityMatch known = matches.get(named.entry());
        Set<String> all = new TreeSet<>(known == null ? Set.of() : known.names());
        all.add(name);
        Level level =
            known != null && known.level().compareTo(named.level()) > 0
                ? known.level()
                : named.level();
        matches.put(named.entry(), new AuthorityMatch(named.entry(), level, all));
      }
    }
  }

  private void addForms(Map<AuthorityEntry, AuthorityMatch> matches, Set<String> own) {
    List<FullName> full = own.stream().map(names::full).filter(name -> !name.isSingle()).toList();
    for (AuthorityEntry entry : forms.of(full)) {
      matches.put(entry, new AuthorityMatch(entry, Level.FORM, own));
    }
  }

  /** The names by which a node is compared: of people the fullest in each article. */
  Set<String> namesOf(ActorNode node) {
    Set<String> own = new TreeSet<>();
    node.locals().forEach(local -> own.add(local.actor().name()));
    if (node.type() == ActorType.ORGANIZATION) {
      node.locals().forEach(local -> own.addAll(local.actor().names()));
    }
    Organization listed =
        node.isListed() ? data.organizations().get(node.main().actor.key()) : null;
    if (listed != null) {
      own.addAll(listed.names());
      own.addAll(listed.abbreviations());
    }
    return own;
  }

  /** The countries that a node is known to belong to. */
  static Set<String> countries(ActorNode node) {
    Set<String> countries = new TreeSet<>();
    for (ActorPart part : node.parts()) {
      if (part.actor.organOf() != null) {
        countries.add(Objects.requireNonNull(part.actor.organOf()));
      }
      if (node.type() == ActorType.PERSON) {
        part.locals.forEach(local -> countries.addAll(Surroundings.owners(local)));
      }
    }
    return countries;
  }
}
