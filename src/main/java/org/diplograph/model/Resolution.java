package org.diplograph.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the actors of all articles are.
 *
 * @param actors for each article identifier the actors of the graph, at index {@code n} the one
 *     that {@link LocalActor} {@code n} of that article is
 * @param merges for each article identifier why actors of it are the same as others. A person or
 *     unlisted organization of {@code n} local actors has {@code n - 1} of them, which make a tree;
 *     countries and listed organizations are known by name and have none
 */
public record Resolution(Map<String, List<Actor>> actors, Map<String, List<Merge>> merges) {
  /** Keeps its own copies of the maps. */
  public Resolution {
    actors = Map.copyOf(actors);
    merges = Map.copyOf(merges);
  }

  /** The actors of the graph that the article's actors are, by local id. */
  public List<Actor> of(String articleIdentifier) {
    List<Actor> found = actors.get(articleIdentifier);
    if (found == null) {
      throw new IllegalArgumentException("not resolved: article " + articleIdentifier);
    }
    return found;
  }

  /**
   * Why an article's actor is who it is: the steps from it to the local actor that its others were
   * compared with; none for that one itself. Two local actors are one where their steps meet.
   */
  public List<Merge> why(String articleIdentifier, int actor) {
    List<Merge> steps = new ArrayList<>();
    Set<Merge> seen = new HashSet<>();
    Merge step = step(articleIdentifier, actor);
    while (step != null && seen.add(step)) {
      steps.add(step);
      step = step(step.otherArticle(), step.otherActor());
    }
    return steps;
  }

  private @Nullable Merge step(String articleIdentifier, int actor) {
    return merges.getOrDefault(articleIdentifier, List.of()).stream()
        .filter(merge -> merge.actor() == actor)
        .findFirst()
        .orElse(null);
  }
}
