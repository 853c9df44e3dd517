package org.diplograph.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.Extraction;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Tenure;
import org.diplograph.model.TenureStatus;

/** An article's graph in the making: its triples so far, and what they have made use of. */
final class GraphDraft {
  final Iris iris;
  final Extraction extraction;
  final List<Actor> actors;
  final Node graph;
  private final CodePoints points;
  private final Set<Triple> triples = new LinkedHashSet<>();
  private final Set<Actor> described = new LinkedHashSet<>();
  private final Set<Integer> sentences = new TreeSet<>();

  GraphDraft(Iris iris, Extraction extraction, List<Actor> actors) {
    this.iris = iris;
    this.extraction = extraction;
    this.actors = actors;
    this.graph = iris.article(extraction.article());
    this.points = new CodePoints(extraction.article().text());
  }

  /** The quads, in the order in which they were added. */
  List<Quad> quads() {
    List<Quad> quads = new ArrayList<>(triples.size());
    triples.forEach(t -> quads.add(Quad.create(graph, t)));
    return quads;
  }

  void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }

  void add(Node subject, String predicate, Node object) {
    add(subject, Vocabulary.dip(predicate), object);
  }

  void type(Node subject, String name) {
    add(subject, Vocabulary.TYPE, Vocabulary.dip(name));
  }

  /** The node of a local actor; whoever is used is typed and labelled in this graph too. */
  Node actor(int local) {
    Actor actor = actors.get(local);
    described.add(actor);
    return iris.actor(actor);
  }

  Node evidence(int sentence) {
    sentences.add(sentence);
    return iris.part(graph, "sentence", sentence);
  }

  /** The actors used so far. */
  Set<Actor> described() {
    return described;
  }

  /** The sentences used so far. */
  Set<Integer> sentences() {
    return sentences;
  }

  /** The nodes of local actors, each once. */
  Set<Node> nodes(List<Integer> locals) {
    Set<Node> nodes = new LinkedHashSet<>();
    locals.forEach(l -> nodes.add(iris.actor(actors.get(l))));
    return nodes;
  }

  /** Describes a sentence that is evidence. */
  void sentence(int index) {
    Sentence sentence = extraction.sentences().get(index);
    Node node = iris.part(graph, "sentence", index);
    type(node, "Sentence");
    anchored(node, sentence.span());
  }

  /** Says where something stands and its words. */
  void anchored(Node node, Span span) {
    add(node, Vocabulary.ANCHOR_OF, Vocabulary.text(span.in(extraction.article().text())));
    add(node, Vocabulary.BEGIN_INDEX, Vocabulary.count(points.at(span.begin())));
    add(node, Vocabulary.END_INDEX, Vocabulary.count(points.at(span.end())));
  }

  /** "CURRENT" as the ontology writes it: "Current". */
  static String titleCase(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether who holds the office now speaks for its owner. */
  static boolean represents(Tenure tenure) {
    boolean inOffice =
        tenure.status() == TenureStatus.CURRENT || tenure.status() == TenureStatus.ACTING;
    return tenure.represents() && inOffice;
  }
}
