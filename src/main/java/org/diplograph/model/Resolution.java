package org.diplograph.model;

import java.util.List;
import java.util.Map;

/**
 * Who the actors of all articles are.
 *
 * @param actors for each article identifier the actors of the graph, at index {@code n} the one
 *     that {@link LocalActor} {@code n} of that article is
 */
public record Resolution(Map<String, List<Actor>> actors) {
  /** Keeps its own copy of the map. */
  public Resolution {
    actors = Map.copyOf(actors);
  }

  /** The actors of the graph that the article's actors are, by local id. */
  public List<Actor> of(String articleIdentifier) {
    List<Actor> found = actors.get(articleIdentifier);
    if (found == null) {
      throw new IllegalArgumentException("not resolved: article " + articleIdentifier);
    }
    return found;
  }
}
