package org.diplograph.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.rdf.Vocabulary;
import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Head.Property;

/** Reads what every page about an entity begins with. */
final class HeadReader {
  /** How many values of a property a page names. */
  private static final int MOST = 40;

  /** Shown in another way, or of use to programs only. */
  private static final Set<Node> ELSEWHERE =
      Set.of(
          Terms.TYPE,
          Terms.LABEL,
          Terms.ALT_LABEL,
          Terms.EVIDENCE,
          Terms.MENTIONS,
          Vocabulary.dip("ambiguousName"));

  /** The graphs that say more of an actor than one article does. */
  private static final List<String> GRAPHS =
      List.of("graph/countries", "graph/organizations", "graph/links");

  /** What articles say of actors beside events, offices and names. */
  private static final List<Node> OF_ACTORS =
      List.of(Vocabulary.dip("represents"), Vocabulary.dip("memberOf"), Vocabulary.dip("organOf"));

  private final Facts facts;
  private final Catalog catalog;
  private final Addresses addresses;

  HeadReader(Facts facts, Catalog catalog, Addresses addresses) {
    this.facts = facts;
    this.catalog = catalog;
    this.addresses = addresses;
  }

  /**
   * The head of an entity's page. Of an actor, which thousands of articles may mention, the names
   * are in the catalog, and the rest stands in few graphs.
   */
  Head read(String iri) {
    Node node = Terms.iri(iri);
    Actor actor = catalog.actor(iri);
    if (actor != null) {
      List<String> others =
          catalog.names().get(actor.number()).stream()
              .filter(n -> !n.equals(actor.label()))
              .toList();
      String kind = actor.kind().name().toLowerCase(Locale.ROOT);
      return new Head(iri, actor.label(), kind, others, ofActor(node), addresses.document(iri));
    }
    String label = facts.string(node, Terms.LABEL);
    String title = facts.string(node, Terms.TITLE);
    String name = label != null ? label : title != null ? title : Terms.localName(iri);
    List<String> others =
        facts.strings(node, Terms.ALT_LABEL).stream().filter(n -> !n.equals(name)).toList();
    return new Head(iri, name, kind(node), others, properties(node), addresses.document(iri));
  }

  /** The most specific of its classes that the ontology has a label for, in words. */
  private String kind(Node node) {
    List<String> types = facts.strings(node, Terms.TYPE);
    String best = "";
    for (String type : types) {
      String name = Terms.localName(type);
      if (catalog.classes().containsKey(name)) {
        return words(name) + " (event)";
      }
      boolean general = name.equals("Actor") || name.equals("Event");
      if (type.startsWith(Vocabulary.DIP) && !general) {
        best = words(name);
      }
    }
    return best.isEmpty() && !types.isEmpty() ? words(Terms.localName(types.get(0))) : best;
  }

  private List<Property> properties(Node node) {
    Map<String, TreeSet<Node>> values = new TreeMap<>();
    facts.each(node, Node.ANY, Node.ANY, quad -> add(quad, values));
    return listed(values);
  }

  private List<Property> ofActor(Node node) {
    Map<String, TreeSet<Node>> values = new TreeMap<>();
    for (String graph : GRAPHS) {
      facts
          .dataset()
          .find(Terms.iri(addresses.base() + graph), node, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> add(quad, values));
    }
    for (Node property : OF_ACTORS) {
      facts.each(node, property, Node.ANY, quad -> add(quad, values));
    }
    return listed(values);
  }

  private void add(Quad quad, Map<String, TreeSet<Node>> values) {
    if (!ELSEWHERE.contains(quad.getPredicate())) {
      values
          .computeIfAbsent(label(quad.getPredicate()), p -> new TreeSet<>(HeadReader::compare))
          .add(quad.getObject());
    }
  }

  /** What points at an entity, by property. */
  List<Property> incoming(Node node) {
    Map<String, TreeSet<Node>> values = new TreeMap<>();
    facts.each(
        Node.ANY,
        Node.ANY,
        node,
        quad ->
            values
                .computeIfAbsent(
                    label(quad.getPredicate()), p -> new TreeSet<>(HeadReader::compare))
                .add(quad.getSubject()));
    return listed(values);
  }

  private static int compare(Node a, Node b) {
    return Facts.text(a).compareTo(Facts.text(b));
  }

  private List<Property> listed(Map<String, TreeSet<Node>> values) {
    List<Property> properties = new ArrayList<>();
    values.forEach(
        (label, nodes) -> {
          List<Link> links = new ArrayList<>();
          nodes.stream().limit(MOST).forEach(n -> links.add(link(n)));
          if (nodes.size() > MOST) {
            links.add(new Link("and " + (nodes.size() - MOST) + " more", null));
          }
          properties.add(new Property(label, List.copyOf(links)));
        });
    return List.copyOf(properties);
  }

  private Link link(Node node) {
    if (!node.isURI()) {
      return new Link(Facts.text(node), null);
    }
    String iri = node.getURI();
    Actor actor = catalog.actor(iri);
    return new Link(actor == null ? name(iri) : actor.label(), addresses.link(iri));
  }

  private String name(String iri) {
    if (iri.startsWith(Vocabulary.DIP)) {
      return words(Terms.localName(iri));
    }
    if (!addresses.isOurs(iri)) {
      return iri;
    }
    String label = facts.string(Terms.iri(iri), Terms.LABEL);
    String path = iri.substring(addresses.base().length());
    return label != null ? label : path.replaceFirst("^article/[^/]*/", "").replace('/', ' ');
  }

  private String label(Node property) {
    String label = facts.string(property, Terms.LABEL);
    return label != null ? label : words(Terms.localName(Facts.text(property)));
  }

  /** A name in camel case as words. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
