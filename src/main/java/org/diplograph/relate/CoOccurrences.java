package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Mention;

/** Counts in how many sentences two actors are named together. */
final class CoOccurrences {
  private record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFirst = Integer.compare(first, other.first);
      return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
    }
  }

  private CoOccurrences() {}

  /** Counts by names, not by pronouns and descriptions. */
  static List<CoOccurrence> count(List<Mention> mentions) {
    Map<Integer, TreeSet<Integer>> bySentence = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.isNamed()) {
        bySentence.computeIfAbsent(mention.sentence(), s -> new TreeSet<>()).add(mention.actor());
      }
    }
    Map<Pair, Integer> counts = new TreeMap<>();
    for (TreeSet<Integer> actors : bySentence.values()) {
      List<Integer> sorted = List.copyOf(actors);
      for (int a = 0; a < sorted.size(); a++) {
        for (int b = a + 1; b < sorted.size(); b++) {
          counts.merge(new Pair(sorted.get(a), sorted.get(b)), 1, Integer::sum);
        }
      }
    }
    List<CoOccurrence> found = new ArrayList<>(counts.size());
    counts.forEach((p, n) -> found.add(new CoOccurrence(p.first(), p.second(), n)));
    return found;
  }
}
