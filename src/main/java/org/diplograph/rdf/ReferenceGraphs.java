package org.diplograph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Resources;

/** Reads the knowledge files, and puts countries and organizations under the store's base. */
public final class ReferenceGraphs {
  private ReferenceGraphs() {}

  /**
   * Reads a Turtle file of the project.
   *
   * @throws IOException if it is missing
   */
  public static Model read(String name) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Resources.open(name)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    }
    return model;
  }

  /**
   * The quads of a reference file in a graph of its own.
   *
   * @param name {@code countries} or {@code organizations}
   */
  public static List<Quad> quads(String name, Iris iris) throws IOException {
    Node graph = iris.graph(name);
    List<Quad> quads = new ArrayList<>();
    read("ontology/" + name + ".ttl")
        .getGraph()
        .find()
        .forEachRemaining(t -> quads.add(Quad.create(graph, rebased(t, iris))));
    return quads;
  }

  /**
   * The quads of the ontology and of the lexicon, each in a graph of its own, so that queries can
   * ask for classes, labels, and the words that stated an event.
   *
   * @param lexicon the entries and frames, the user's own among them
   */
  public static List<Quad> reference(Model lexicon) throws IOException {
    List<Quad> quads = new ArrayList<>();
    add(read("ontology/diplomacy.ttl"), Vocabulary.ONTOLOGY, quads);
    add(lexicon, Vocabulary.LEXICON, quads);
    return quads;
  }

  private static void add(Model model, String graph, List<Quad> into) {
    Node name = Iris.node(graph);
    model.getGraph().find().forEachRemaining(t -> into.add(Quad.create(name, t)));
  }

  private static Triple rebased(Triple triple, Iris iris) {
    return Triple.create(
        rebased(triple.getSubject(), iris),
        triple.getPredicate(),
        rebased(triple.getObject(), iris));
  }

  private static Node rebased(Node node, Iris iris) {
    boolean ours = node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE);
    return ours
        ? Iris.node(iris.base() + node.getURI().substring(Iris.DEFAULT_BASE.length()))
        : node;
  }
}
