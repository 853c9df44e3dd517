package org.diplograph.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.PartialDate;

/** The terms that the graph is written with. */
public final class Vocabulary {
  /** Namespace of the project's own terms. */
  public static final String DIP = "https://w3id.org/diplograph/ontology#";

  /** The ontology's own IRI, also the name of the graph that holds it in a store. */
  public static final String ONTOLOGY = "https://w3id.org/diplograph/ontology";

  /** The lexicon's own IRI, also the name of the graph that holds it in a store. */
  public static final String LEXICON = "https://w3id.org/diplograph/lexicon";

  static final Node IDENTIFIER = iri("http://purl.org/dc/terms/identifier");
  static final Node TITLE = iri("http://purl.org/dc/terms/title");
  static final Node ISSUED = iri("http://purl.org/dc/terms/issued");
  static final Node PUBLISHER = iri("http://purl.org/dc/terms/publisher");
  static final Node URL = iri("https://schema.org/url");
  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node ALT_LABEL = iri("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node SAME_AS = iri("http://www.w3.org/2002/07/owl#sameAs");
  static final Node IDENT_REF = iri("http://www.w3.org/2005/11/its/rdf#taIdentRef");
  static final Node ANCHOR_OF = nif("anchorOf");
  static final Node BEGIN_INDEX = nif("beginIndex");
  static final Node END_INDEX = nif("endIndex");

  private Vocabulary() {}

  /** The prefixes that people know these namespaces by. */
  public static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("dip", DIP);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("itsrdf", "http://www.w3.org/2005/11/its/rdf#");
    prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }

  private static Node nif(String name) {
    return iri("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + name);
  }

  /** A term of the project's own. */
  public static Node dip(String name) {
    return iri(DIP + name);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node count(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node date(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  /** A date as exactly as it is known. */
  static Node date(PartialDate date) {
    XSDDatatype type =
        date.month() == null
            ? XSDDatatype.XSDgYear
            : date.day() == null ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
    return NodeFactory.createLiteralDT(date.toString(), type);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
