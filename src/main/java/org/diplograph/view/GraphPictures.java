package org.diplograph.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.GraphPicture.Edge;
import org.diplograph.view.GraphPicture.Node;
import org.jspecify.annotations.Nullable;

/** Chooses which part of the graph to draw, and counts what is in it. */
public final class GraphPictures {
  private final ActorIndex index;
  private final Catalog catalog;
  private final Addresses addresses;

  /** Draws from this index. */
  public GraphPictures(ActorIndex index, Addresses addresses) {
    this.index = index;
    this.catalog = index.catalog();
    this.addresses = addresses;
  }

  /** What stands between two actors. */
  private record Key(int source, int target, EventClass type) {}

  /**
   * The busiest actors and what is between them.
   *
   * @param filter which events count
   * @param size how many actors
   */
  public GraphPicture busiest(EventFilter filter, int size) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Event event : catalog.events()) {
      if (filter.accepts(event)) {
        pairs(event, (a, b) -> counts.merge(a, 1, Integer::sum));
        pairs(event, (a, b) -> counts.merge(b, 1, Integer::sum));
      }
    }
    List<Integer> top = most(counts, 0, size);
    return picture(top, filter, Math.max(0, counts.size() - top.size()));
  }

  /**
   * Actors that are shown already, one of them with those it has most to do with.
   *
   * @param shown the actors that are shown
   * @param expanded whose others to add, null for nobody's
   * @param filter which events count
   * @param from how many of the others to leave out, of those with most events
   * @param size how many others to add
   */
  public GraphPicture expanded(
      Collection<Actor> shown, @Nullable Actor expanded, EventFilter filter, int from, int size) {
    Set<Integer> actors = new LinkedHashSet<>();
    shown.forEach(a -> actors.add(a.number()));
    int more = 0;
    if (expanded != null) {
      actors.add(expanded.number());
      Map<Integer, Integer> counts = others(expanded.number(), filter);
      actors.addAll(most(counts, from, size));
      more = Math.max(0, counts.size() - from - size);
    }
    return picture(actors, filter, more);
  }

  private Map<Integer, Integer> others(int actor, EventFilter filter) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Event event : index.events(actor)) {
      if (filter.accepts(event)) {
        pairs(
            event,
            (a, b) -> {
              if (a == actor || b == actor) {
                counts.merge(a == actor ? b : a, 1, Integer::sum);
              }
            });
      }
    }
    return counts;
  }

  private static List<Integer> most(Map<Integer, Integer> counts, int from, int size) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .skip(from)
        .limit(size)
        .map(Map.Entry::getKey)
        .toList();
  }

  private GraphPicture picture(Collection<Integer> actors, EventFilter filter, int more) {
    Set<Integer> set = Set.copyOf(actors);
    Map<Key, Integer> edges = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (int actor : actors) {
      int events = 0;
      for (Event event : index.events(actor)) {
        if (filter.accepts(event)) {
          events++;
          pairs(
              event,
              (a, b) -> {
                // Each pair is counted once: with the actor that comes first.
                if (a == actor && set.contains(b)) {
                  edges.merge(new Key(a, b, event.type()), 1, Integer::sum);
                }
              });
        }
      }
      nodes.add(node(actor, events));
    }
    return new GraphPicture(
        nodes,
        edges.entrySet().stream()
            .map(e -> edge(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing(Edge::source)
                    .thenComparing(Edge::target)
                    .thenComparing(Edge::type))
            .toList(),
        more);
  }

  private Node node(int number, int events) {
    Actor actor = catalog.actors().get(number);
    return new Node(
        id(number), actor.label(), actor.kind().name().toLowerCase(Locale.ROOT), events);
  }

  private Edge edge(Key key, int count) {
    EventClass type = key.type();
    return new Edge(
        id(key.source()),
        id(key.target()),
        type.name(),
        type.label(),
        type.isCooperation(),
        type.symmetric(),
        count);
  }

  private String id(int actor) {
    return addresses.id(catalog.actors().get(actor).iri());
  }

  /** Each source with each target; of an event among equals each two once. */
  private static void pairs(Event event, BiConsumer<Integer, Integer> out) {
    int[] sources = event.sources();
    if (event.type().symmetric()) {
      for (int i = 0; i < sources.length; i++) {
        for (int j = i + 1; j < sources.length; j++) {
          out.accept(sources[i], sources[j]);
        }
      }
    } else {
      for (int source : sources) {
        for (int target : event.targets()) {
          if (source != target) {
            out.accept(source, target);
          }
        }
      }
    }
  }
}
