package org.diplograph.resolve;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Notes which step of the resolver linked which words to whom. */
final class Trace {
  private record Place(int sentence, int from, int to) {}

  private final Map<Who, Map<Place, String>> steps = new IdentityHashMap<>();

  /** Notes what a step has added. */
  void after(String step, Draft draft) {
    for (Found found : draft.all()) {
      steps
          .computeIfAbsent(found.who(), k -> new HashMap<>())
          .putIfAbsent(new Place(found.sentence(), found.from(), found.to()), step);
    }
  }

  /** The step that linked these words to this actor. */
  String step(Found found) {
    return steps
        .getOrDefault(found.who(), Map.of())
        .getOrDefault(new Place(found.sentence(), found.from(), found.to()), "");
  }
}
