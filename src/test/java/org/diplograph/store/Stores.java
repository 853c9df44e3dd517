package org.diplograph.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Small stores for tests. */
final class Stores {
  static final String BASE = "https://w3id.org/diplograph/id/";
  static final String DIP = "https://w3id.org/diplograph/ontology#";
  static final Node FIRST = uri(BASE + "article/first-1");
  static final Node SECOND = uri(BASE + "article/second-2");
  static final Node LAVROV = uri(BASE + "person/sergey-lavrov");

  /** Two articles that both name Lavrov; what they say of him is in both. */
  static final List<Quad> DATA =
      List.of(
          new Quad(FIRST, FIRST, RDF.type.asNode(), uri(DIP + "Article")),
          new Quad(FIRST, FIRST, uri(DIP + "mentions"), LAVROV),
          new Quad(FIRST, LAVROV, RDFS.label.asNode(), text("Sergey Lavrov")),
          new Quad(
              FIRST,
              LAVROV,
              SKOS.altLabel.asNode(),
              text("\u201cS.\u201d L\u00e4vrov \ud83d\ude00 <&>\n\"x\"\\")),
          new Quad(SECOND, SECOND, RDF.type.asNode(), uri(DIP + "Article")),
          new Quad(SECOND, LAVROV, RDFS.label.asNode(), text("Sergey Lavrov")),
          new Quad(
              SECOND,
              uri(SECOND.getURI() + "/event/1"),
              uri(DIP + "confidence"),
              NodeFactory.createLiteralDT("0.90", XSDDatatype.XSDdecimal)),
          new Quad(uri(BASE + "graph/links"), FIRST, uri(DIP + "copyOf"), SECOND));

  static final List<Quad> REFERENCE =
      List.of(
          new Quad(
              uri("https://w3id.org/diplograph/ontology"),
              uri(DIP + "Article"),
              RDFS.label.asNode(),
              NodeFactory.createLiteralLang("article", "en")));

  static final List<Quad> BUILD =
      List.of(
          new Quad(
              uri(BASE + "graph/build"),
              uri(BASE + "graph/build"),
              RDFS.comment.asNode(),
              text("now")));

  /** Triples of {@link #DATA} when graphs are left out: one stands in two graphs. */
  static final int TRIPLES = DATA.size() - 1;

  private Stores() {}

  static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Manifest manifest(String signature) {
    return new Manifest(BASE, "knowledge", signature, Map.of("quads", 8L), Map.of(), List.of());
  }

  /** Writes a generation with all of the above and puts it into use. */
  static void write(StoreFolder store, String signature) throws IOException {
    write(store, signature, DATA);
  }

  static void write(StoreFolder store, String signature, List<Quad> data) throws IOException {
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.add("all", data);
      writer.addReference("k", REFERENCE);
      writer.addBuild(BUILD);
      writer.finish(manifest(signature));
    }
  }
}
