package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds entries of authority files by fuller and shorter forms of people's names. */
final class AuthorityForms {
  private record Form(AuthorityEntry entry, FullName name) {}

  private final GivenNames given;
  private final Map<String, List<Form>> byKey = new HashMap<>();

  AuthorityForms(GivenNames given) {
    this.given = given;
  }

  /** Adds a name of an entry; a name of one word has no forms. */
  void add(AuthorityEntry entry, FullName name) {
    if (!name.isSingle()) {
      Form form = new Form(entry, name);
      keys(name).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(form));
    }
  }

  /**
   * What two forms of a name have in common, so that few need to be compared: the family name with
   * the given name's first letter, or the first two names.
   */
  private Set<String> keys(FullName name) {
    Set<String> keys = new TreeSet<>();
    for (String form : given.forms(name.first())) {
      keys.add(Spelling.initial(form) + " " + name.last());
    }
    keys.add(name.first() + " " + name.keys().get(1));
    return keys;
  }

  /** The entries of which all these names can be forms. */
  Set<AuthorityEntry> of(List<FullName> names) {
    Set<AuthorityEntry> common = new TreeSet<>(AuthorityEntry.ORDER);
    for (int i = 0; i < names.size(); i++) {
      Set<AuthorityEntry> entries = of(names.get(i));
      if (i == 0) {
        common.addAll(entries);
      } else {
        common.retainAll(entries);
      }
    }
    return common;
  }

  private Set<AuthorityEntry> of(FullName name) {
    Set<AuthorityEntry> entries = new TreeSet<>(AuthorityEntry.ORDER);
    for (String key : keys(name)) {
      for (Form form : byKey.getOrDefault(key, List.of())) {
        if (!entries.contains(form.entry()) && form.name().fits(name, given)) {
          entries.add(form.entry());
        }
      }
    }
    return entries;
  }
}
