package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups what is linked, directly or by way of others. */
final class SameIris {
  private final Map<String, String> parents = new TreeMap<>();

  private SameIris() {}

  /** The groups, each sorted, in the order of their first members. */
  static List<Set<String>> groups(Map<String, Set<String>> links) {
    SameIris same = new SameIris();
    links.forEach(
        (one, others) -> {
          same.parents.putIfAbsent(one, one);
          others.forEach(other -> same.join(one, other));
        });
    Map<String, Set<String>> groups = new TreeMap<>();
    for (String iri : List.copyOf(same.parents.keySet())) {
      groups.computeIfAbsent(same.root(iri), k -> new TreeSet<>()).add(iri);
    }
    return new ArrayList<>(groups.values());
  }

  private void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    // The lesser becomes the root, so that the order of the links makes no difference.
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else if (!first.equals(second)) {
      parents.put(first, second);
    }
  }

  private String root(String iri) {
    String at = iri;
    String parent = parents.computeIfAbsent(at, k -> k);
    while (!parent.equals(at)) {
      at = parent;
      parent = parents.getOrDefault(at, at);
    }
    parents.put(iri, at);
    return at;
  }
}
