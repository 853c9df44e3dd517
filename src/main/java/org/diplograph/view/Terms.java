package org.diplograph.view;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.rdf.Vocabulary;

/** The terms that views read. */
final class Terms {
  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node ALT_LABEL = iri("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node SAME_AS = iri("http://www.w3.org/2002/07/owl#sameAs");
  static final Node TITLE = iri("http://purl.org/dc/terms/title");
  static final Node ISSUED = iri("http://purl.org/dc/terms/issued");
  static final Node PUBLISHER = iri("http://purl.org/dc/terms/publisher");
  static final Node IDENTIFIER = iri("http://purl.org/dc/terms/identifier");
  static final Node URL = iri("https://schema.org/url");
  static final Node IDENT_REF = iri("http://www.w3.org/2005/11/its/rdf#taIdentRef");
  static final Node ANCHOR_OF = nif("anchorOf");
  static final Node BEGIN_INDEX = nif("beginIndex");
  static final Node END_INDEX = nif("endIndex");
  static final Node MENTIONS = Vocabulary.dip("mentions");
  static final Node SOURCE = Vocabulary.dip("source");
  static final Node TARGET = Vocabulary.dip("target");
  static final Node FACTUALITY = Vocabulary.dip("factuality");
  static final Node ATTRIBUTED_TO = Vocabulary.dip("attributedTo");
  static final Node EVENT_DATE = Vocabulary.dip("eventDate");
  static final Node EARLIEST = Vocabulary.dip("earliest");
  static final Node EVIDENCE = Vocabulary.dip("evidence");
  static final Node CONFIDENCE = Vocabulary.dip("confidence");
  static final Node HOLDER = Vocabulary.dip("holder");
  static final Node OFFICE = Vocabulary.dip("office");
  static final Node OFFICE_OF = Vocabulary.dip("officeOf");
  static final Node TENURE_STATUS = Vocabulary.dip("tenureStatus");
  static final Node AS_OF = Vocabulary.dip("asOf");
  static final Node SPEAKER = Vocabulary.dip("speaker");
  static final Node ABOUT = Vocabulary.dip("about");
  static final Node QUOTED_TEXT = Vocabulary.dip("quotedText");
  static final Node DIRECT = Vocabulary.dip("direct");
  static final Node DIRECT_PROPERTY = Vocabulary.dip("directProperty");
  static final Node GOLDSTEIN = Vocabulary.dip("goldstein");
  static final Node SYMMETRIC = Vocabulary.dip("symmetric");

  private Terms() {}

  private static Node nif(String name) {
    return iri("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + name);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** What stands behind the last slash or hash of an IRI. */
  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
