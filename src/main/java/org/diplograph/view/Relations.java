package org.diplograph.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.Relation.Counterpart;

/** Counts with whom an actor is related, and how. */
final class Relations {
  /** How many others a page names in each direction. */
  private static final int MOST = 12;

  private final Catalog catalog;

  Relations(Catalog catalog) {
    this.catalog = catalog;
  }

  private static final class Counts {
    private int total;
    private final Map<Integer, Integer> to = new HashMap<>();
    private final Map<Integer, Integer> from = new HashMap<>();
    private final Map<Integer, Integer> among = new HashMap<>();

    private void add(Event event, int actor) {
      total++;
      boolean acts = Event.contains(event.sources(), actor);
      if (acts) {
        count(event.targets(), actor, to);
        count(event.sources(), actor, among);
      } else {
        count(event.sources(), actor, from);
      }
    }

    private static void count(int[] others, int actor, Map<Integer, Integer> counts) {
      for (int other : others) {
        if (other != actor) {
          counts.merge(other, 1, Integer::sum);
        }
      }
    }
  }

  /**
   * The relations of an actor by class; the classes with most events come first. Only what is said
   * to have happened counts: a visit that is denied relates nobody.
   */
  List<Relation> of(int actor, List<Event> events) {
    Map<String, Counts> byClass = new TreeMap<>();
    for (Event event : events) {
      if (event.factuality().equals("Actual")) {
        byClass.computeIfAbsent(event.type().name(), t -> new Counts()).add(event, actor);
      }
    }
    return byClass.entrySet().stream()
        .map(e -> relation(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Relation::total).reversed())
        .toList();
  }

  private Relation relation(String type, Counts counts) {
    EventClass found = java.util.Objects.requireNonNull(catalog.classes().get(type));
    return new Relation(
        found,
        counts.total,
        counterparts(counts.to),
        counterparts(counts.from),
        counterparts(counts.among));
  }

  private List<Counterpart> counterparts(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(e -> new Counterpart(catalog.actors().get(e.getKey()), e.getValue()))
        .toList();
  }
}
