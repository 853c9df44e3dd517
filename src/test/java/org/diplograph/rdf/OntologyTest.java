package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
  private static final Model ONTOLOGY = Graphs.ontology();

  private static final String TERMS =
      """
      Article Sentence Mention Person Country Organization Actor Office Tenure Event Quotation
      CoOccurrence mentions evidence alpha2 alpha3 organOf role officeOf holder office tenureStatus
      asOf Current Former Elect Acting Candidate source target factuality attributedTo eventDate
      earliest latest content location confidence lexicalEntry speaker quotedText direct actor
      sentenceCount Actual Negated Prospective Hypothetical holdsOffice represents memberOf
      coOccursWith sameEventAs copyOf plover cameo goldstein
      """;

  private static final List<Resource> PROPERTY_KINDS =
      List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

  @Test
  void everyPromisedTermIsThere() {
    Stream.of(TERMS.split("\\s+"))
        .forEach(name -> assertThat(ONTOLOGY.contains(dip(name), RDF.type)).as(name).isTrue());
  }

  @Test
  void everyOwnTermHasOneEnglishLabelAndComment() {
    assertThat(ownTerms()).hasSizeGreaterThan(100);
    for (Resource term : ownTerms()) {
      assertThat(english(term, RDFS.label)).as(term.getLocalName()).hasSize(1);
      assertThat(english(term, RDFS.comment)).as(term.getLocalName()).hasSize(1);
    }
  }

  @Test
  void commentsAreSentences() {
    for (Resource term : ownTerms()) {
      assertThat(english(term, RDFS.comment)).allMatch(c -> c.endsWith("."), term.getLocalName());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diplomacy",
        "lexicon",
        "factuality",
        "reporting",
        "nouns",
        "memberships",
        "given-names",
        "authorities",
        "people",
        "offices",
        "countries",
        "organizations",
        "shapes"
      })
  void everyOwnTermInUseIsDeclared(String file) {
    Set<String> used = new TreeSet<>();
    Graphs.read(file)
        .listStatements()
        .forEach(
            s ->
                Stream.of(s.getSubject(), s.getPredicate(), s.getObject())
                    .filter(OntologyTest::isOwn)
                    .forEach(n -> used.add(n.asResource().getURI())));
    assertThat(used).allMatch(iri -> ONTOLOGY.contains(ONTOLOGY.getResource(iri), RDF.type));
  }

  @Test
  void everyPredicateOfTheOntologyIsDeclaredOrBuiltIn() {
    Set<String> open =
        ONTOLOGY
            .listStatements()
            .mapWith(s -> s.getPredicate())
            .filterKeep(p -> !isBuiltIn(p) && PROPERTY_KINDS.stream().noneMatch(k -> is(p, k)))
            .mapWith(Property::getURI)
            .toSet();
    assertThat(open).isEmpty();
  }

  @Test
  void everyClassInAnAxiomIsDeclaredOrBuiltIn() {
    List<Property> axioms = List.of(RDFS.subClassOf, RDFS.domain, RDFS.range);
    for (Property axiom : axioms) {
      ONTOLOGY
          .listObjectsOfProperty(axiom)
          .filterKeep(RDFNode::isURIResource)
          .forEach(
              c -> assertThat(isBuiltIn(c.asResource()) || is(c, OWL.Class)).as("%s", c).isTrue());
    }
  }

  @Test
  void noPropertyIsOfTwoKinds() {
    for (Resource term : ownTerms()) {
      long kinds = PROPERTY_KINDS.stream().filter(k -> is(term, k)).count();
      assertThat(kinds).as(term.getLocalName()).isLessThanOrEqualTo(1);
      assertThat(kinds == 1 && is(term, OWL.Class)).as(term.getLocalName()).isFalse();
    }
  }

  @Test
  void datesHaveNoRangeOutsideOfOwl() {
    for (String name : List.of("eventDate", "earliest", "latest", "asOf")) {
      assertThat(dip(name).hasProperty(RDFS.range)).as(name).isFalse();
    }
  }

  @Test
  void codesOnClassesAreAnnotations() {
    for (String name : List.of("plover", "cameo", "goldstein")) {
      assertThat(is(dip(name), OWL.AnnotationProperty)).as(name).isTrue();
    }
  }

  @Test
  void nothingIsImported() {
    assertThat(ONTOLOGY.contains(null, OWL2.imports)).isFalse();
  }

  private static List<Resource> ownTerms() {
    List<Resource> terms = new ArrayList<>();
    ONTOLOGY.listSubjectsWithProperty(RDF.type).filterKeep(OntologyTest::isOwn).forEach(terms::add);
    return terms;
  }

  private static boolean isOwn(RDFNode node) {
    return node.isURIResource() && node.asResource().getURI().startsWith(Vocabulary.DIP);
  }

  private static boolean isBuiltIn(Resource term) {
    return Stream.of("rdf-schema#", "22-rdf-syntax-ns#", "owl#", "XMLSchema#")
        .anyMatch(space -> term.getNameSpace().endsWith(space));
  }

  private static boolean is(RDFNode term, Resource type) {
    return ONTOLOGY.contains(term.asResource(), RDF.type, type);
  }

  private static Resource dip(String name) {
    return ONTOLOGY.getResource(Vocabulary.DIP + name);
  }

  private static Set<String> english(Resource term, Property property) {
    return term.listProperties(property).toList().stream()
        .filter(s -> s.getLanguage().equals("en"))
        .map(s -> s.getString())
        .collect(Collectors.toSet());
  }
}
