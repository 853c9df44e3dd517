package org.diplograph.view;

import java.util.Comparator;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.diplograph.rdf.Vocabulary;

/**
 * What programs are given of an entity: of an article its whole graph; of anything else what is
 * said of it in any graph, the sentences it comes from, and what points at it.
 */
public final class Descriptions {
  /** So many statements that point at an entity are told; SPARQL gives them all. */
  public static final int MOST_INCOMING = 1000;

  private Descriptions() {}

  /** The description of an entity; inside a transaction of the caller. */
  public static Graph of(String iri, DatasetGraph dataset) {
    Node node = Terms.iri(iri);
    Facts facts = new Facts(dataset);
    Graph graph = GraphFactory.createDefaultGraph();
    Vocabulary.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    dataset.find(node, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> graph.add(q.asTriple()));
    facts.each(node, Node.ANY, Node.ANY, q -> graph.add(q.asTriple()));
    for (Node sentence : facts.objects(node, Terms.EVIDENCE)) {
      facts.each(sentence, Node.ANY, Node.ANY, q -> graph.add(q.asTriple()));
    }
    incoming(node, facts, graph);
    return graph;
  }

  private static void incoming(Node node, Facts facts, Graph graph) {
    TreeSet<Triple> incoming =
        new TreeSet<>(
            Comparator.comparing((Triple t) -> Facts.text(t.getSubject()))
                .thenComparing(t -> Facts.text(t.getPredicate())));
    facts.each(
        Node.ANY,
        Node.ANY,
        node,
        q -> {
          incoming.add(q.asTriple());
          if (incoming.size() > MOST_INCOMING) {
            incoming.pollLast();
          }
        });
    incoming.forEach(graph::add);
  }
}
