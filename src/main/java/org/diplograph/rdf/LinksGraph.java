package org.diplograph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;
import org.diplograph.model.Link;

/**
 * Collects what holds between articles: the same event told by several, copies, and actors known
 * elsewhere. It keeps one line for each dated event, not the articles.
 */
public final class LinksGraph {
  private final Iris iris;
  private final Map<String, List<String>> events = new TreeMap<>();
  private final Map<String, String> copies = new TreeMap<>();
  private final Set<Link> same = new TreeSet<>();

  /** Makes a collector. */
  public LinksGraph(Iris iris) {
    this.iris = iris;
  }

  /** Takes note of an article's events. */
  public void add(Extraction extraction, List<Actor> actors) {
    Node article = iris.article(extraction.article());
    for (Event event : extraction.events()) {
      boolean dated = event.date() != null && event.date().isDay();
      if (dated && event.factuality() == Factuality.ACTUAL) {
        String key =
            event.type()
                + "|"
                + event.date()
                + "|"
                + keys(event.sources(), actors)
                + "|"
                + keys(event.targets(), actors);
        events
            .computeIfAbsent(key, k -> new ArrayList<>(1))
            .add(iris.part(article, "event", event.id()).getURI());
      }
    }
  }

  private static List<String> keys(List<Integer> locals, List<Actor> actors) {
    return locals.stream()
        .map(l -> actors.get(l).type() + "/" + actors.get(l).key())
        .distinct()
        .sorted()
        .toList();
  }

  /** Takes note of a copy. */
  public void addCopy(String identifier, String original) {
    copies.put(identifier, original);
  }

  /** Takes note of an actor's IRI in another data set. */
  public void addSame(Link link) {
    same.add(link);
  }

  /** The quads; each event is linked to the first of its group by IRI, both ways. */
  public List<Quad> quads() {
    Node graph = iris.graph("links");
    List<Quad> quads = new ArrayList<>();
    copies.forEach(
        (copy, original) ->
            quads.add(
                Quad.create(
                    graph, iris.article(copy), Vocabulary.dip("copyOf"), iris.article(original))));
    for (Link link : same) {
      Node actor = iris.actor(link.actor());
      quads.add(Quad.create(graph, actor, Vocabulary.SAME_AS, Iris.node(link.iri())));
    }
    for (List<String> group : events.values()) {
      List<String> sorted = group.stream().sorted().toList();
      for (String other : sorted.subList(1, sorted.size())) {
        Node first = Iris.node(sorted.get(0));
        Node second = Iris.node(other);
        quads.add(Quad.create(graph, first, Vocabulary.dip("sameEventAs"), second));
        quads.add(Quad.create(graph, second, Vocabulary.dip("sameEventAs"), first));
      }
    }
    return quads;
  }
}
