package org.diplograph.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The graphs of a generation, in the order in which they are kept.
 *
 * @param parts where they are, by the name of the file
 * @param freshBytes how large TDB2 was when it was last loaded from nothing: it grows with every
 *     change
 */
record GraphIndex(Map<String, List<Part>> parts, long freshBytes) {
  static final GraphIndex EMPTY = new GraphIndex(Map.of(), 0);

  /** Keeps its own copies. */
  GraphIndex {
    Map<String, List<Part>> copies = new LinkedHashMap<>();
    parts.forEach((file, all) -> copies.put(file, List.copyOf(all)));
    parts = Map.copyOf(copies);
  }

  /** The graphs in a file, by name. */
  Map<String, Part> in(String file) {
    Map<String, Part> byName = new LinkedHashMap<>();
    parts.getOrDefault(file, List.of()).forEach(part -> byName.put(part.name(), part));
    return byName;
  }
}
