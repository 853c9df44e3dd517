package org.diplograph.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.model.ActorType;

/**
 * As what the classes and properties of an authority file are read: by the axioms of {@code
 * ontology/authorities.ttl} and by those of the files themselves.
 */
final class AuthorityTerms {
  private static final String DIP = "https://w3id.org/diplograph/ontology#";
  private static final String READ = "https://w3id.org/diplograph/ontology/authorities#";

  /** What is taken from an entry. */
  enum Part {
    TYPE("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
    LABEL("http://www.w3.org/2000/01/rdf-schema#label"),
    OTHER_NAME("http://www.w3.org/2004/02/skos/core#altLabel"),
    SAME("http://www.w3.org/2002/07/owl#sameAs"),
    COUNTRY(READ + "country"),
    CODE(READ + "code"),
    BORN(READ + "born"),
    DIED(READ + "died");

    private final String iri;

    Part(String iri) {
      this.iri = iri;
    }
  }

  private final Map<String, Set<String>> properties = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Set<Part>> parts = new HashMap<>();
  private final Map<String, Set<ActorType>> types = new HashMap<>();

  AuthorityTerms(List<Model> models) {
    for (Model model : models) {
      model
          .listStatements()
          .filterKeep(s -> s.getPredicate().equals(RDFS.subPropertyOf))
          .forEach(s -> edge(properties, s));
    }
    for (Model model : models) {
      model
          .listStatements()
          .filterKeep(
              s -> above(s.getPredicate().getURI(), properties).contains(RDFS.subClassOf.getURI()))
          .forEach(s -> edge(classes, s));
    }
  }

  private static void edge(Map<String, Set<String>> edges, Statement statement) {
    if (statement.getSubject().isURIResource() && statement.getObject().isURIResource()) {
      edges
          .computeIfAbsent(statement.getSubject().getURI(), k -> new TreeSet<>())
          .add(statement.getResource().getURI());
    }
  }

  /** As what a property is read; empty if as nothing. */
  Set<Part> parts(String property) {
    return parts.computeIfAbsent(
        property,
        k -> {
          Set<String> above = above(k, properties);
          Set<Part> found = EnumSet.noneOf(Part.class);
          for (Part part : Part.values()) {
            if (above.contains(part.iri)) {
              found.add(part);
            }
          }
          return found;
        });
  }

  /** What kinds of actor a class is of; empty if of none. */
  Set<ActorType> types(String type) {
    return types.computeIfAbsent(
        type,
        k -> {
          Set<String> above = above(k, classes);
          Set<ActorType> found = EnumSet.noneOf(ActorType.class);
          for (ActorType actor : ActorType.values()) {
            if (above.contains(
                DIP + Case.capital(actor.name().toLowerCase(java.util.Locale.ROOT)))) {
              found.add(actor);
            }
          }
          return found;
        });
  }

  /** A term and all that lies above it. */
  private static Set<String> above(String term, Map<String, Set<String>> edges) {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(term));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (seen.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }
}
