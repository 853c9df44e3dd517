package org.diplograph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.diplograph.model.PartialDate;

/**
 * Collects what holds between articles: the same event told by several, copies, and actors known
 * elsewhere. It keeps one line for each dated event, not the articles.
 *
 * <p>Two events are the same if class, day, factuality and all actors on each side are. That parts
 * the events into groups, whatever order the articles come in.
 */
public final class LinksGraph {
  private final Iris iris;
  private final EventClasses classes;
  private final Map<Key, Map<String, List<String>>> events = new HashMap<>();
  private final Map<String, String> copies = new TreeMap<>();
  private final Set<Link> same = new TreeSet<>();

  private record Key(
      String type, PartialDate day, Factuality factuality, Set<Node> sources, Set<Node> targets) {}

  /** Makes a collector. */
  public LinksGraph(Iris iris, EventClasses classes) {
    this.iris = iris;
    this.classes = classes;
  }

  /** Takes note of an article's events. */
  public void add(Extraction extraction, List<Actor> actors) {
    Node article = iris.article(extraction.article());
    for (Event event : extraction.events()) {
      PartialDate date = event.date();
      Set<Node> sources = nodes(event.sources(), actors);
      if (date != null && date.isDay() && classes.isWhole(event.type(), sources.size())) {
        Set<Node> targets = nodes(event.targets(), actors);
        Key key = new Key(event.type(), date, event.factuality(), sources, targets);
        events
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(article.getURI(), a -> new ArrayList<>(1))
            .add(iris.part(article, "event", event.id()).getURI());
      }
    }
  }

  private Set<Node> nodes(List<Integer> locals, List<Actor> actors) {
    Set<Node> nodes = new HashSet<>();
    locals.forEach(local -> nodes.add(iris.actor(actors.get(local))));
    return nodes;
  }

  /** Takes note of a copy. */
  public void addCopy(String identifier, String original) {
    copies.put(identifier, original);
  }

  /** Takes note of an actor's IRI in another data set. */
  public void addSame(Link link) {
    same.add(link);
  }

  /**
   * The quads, sorted. Each event is linked to the first of its group by IRI, both ways: what is
   * told by a thousand articles has a thousand links so, and not a million.
   */
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
    Node sameEvent = Vocabulary.dip("sameEventAs");
    for (List<String> group : groups()) {
      Node first = Iris.node(group.get(0));
      for (String other : group.subList(1, group.size())) {
        quads.add(Quad.create(graph, first, sameEvent, Iris.node(other)));
        quads.add(Quad.create(graph, Iris.node(other), sameEvent, first));
      }
    }
    return quads;
  }

  /** The events that more than one article tells, sorted. */
  private List<List<String>> groups() {
    return events.values().stream()
        .filter(byArticle -> byArticle.size() > 1)
        .map(byArticle -> byArticle.values().stream().flatMap(List::stream).sorted().toList())
        .sorted(Comparator.comparing((List<String> group) -> group.get(0)))
        .toList();
  }
}
