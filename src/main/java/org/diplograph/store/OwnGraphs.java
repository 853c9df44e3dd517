package org.diplograph.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.Vocabulary;

/**
 * A dataset of which everything can be read, but only graphs can be changed that no build makes;
 * what is put in is only what every tool reads and N-Quads keep.
 */
final class OwnGraphs extends DatasetGraphWrapper {
  private final String base;
  private final Set<Node> touched = new LinkedHashSet<>();

  /**
   * Wraps a dataset.
   *
   * @param base the base of the data: graphs below it are made by builds
   */
  OwnGraphs(DatasetGraph dataset, String base) {
    super(dataset);
    this.base = base;
  }

  /** The graphs that may have changed. */
  Set<Node> touched() {
    return touched;
  }

  private void touch(Node graph) {
    if (graph == null || Quad.isDefaultGraph(graph)) {
      throw new RefusedUpdate(
          "the default graph is all graphs together: name the one to write to,"
              + " as in INSERT DATA { GRAPH <urn:example:notes> { ... } }");
    }
    if (!graph.isURI() || !Iris.isValid(graph.getURI())) {
      throw new RefusedUpdate("graph " + graph + ": is no valid IRI");
    }
    String name = graph.getURI();
    if (name.startsWith(base)
        || name.startsWith(Vocabulary.ONTOLOGY)
        || name.startsWith(Vocabulary.LEXICON)) {
      throw new RefusedUpdate("graph <" + name + ">: builds make it: write to a graph of your own");
    }
    touched.add(graph);
  }

  private static void check(Node node) {
    if (node.isURI() ? !Iris.isValid(node.getURI()) : !node.isLiteral()) {
      throw new RefusedUpdate(
          node + ": only valid IRIs and literals are kept: give it an IRI as its name");
    }
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    touch(graph);
    check(subject);
    check(predicate);
    check(object);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    touch(graph);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    touch(graph);
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void addGraph(Node graph, Graph content) {
    touch(graph);
    content.find().forEachRemaining(t -> add(Quad.create(graph, t)));
  }

  @Override
  public void removeGraph(Node graph) {
    deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void clear() {
    throw new RefusedUpdate("all graphs: builds make most of them: name the one to clear");
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }
}
