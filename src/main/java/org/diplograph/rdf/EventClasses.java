package org.diplograph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** What the ontology says of event classes: what stands above them, and their short property. */
public final class EventClasses {
  private static final Property DIRECT =
      ResourceFactory.createProperty(Vocabulary.DIP, "directProperty");
  private static final Property SYMMETRIC =
      ResourceFactory.createProperty(Vocabulary.DIP, "symmetric");

  private final Map<String, List<Node>> withAncestors = new HashMap<>();
  private final Map<String, Node> direct = new HashMap<>();
  private static final Property PLOVER = ResourceFactory.createProperty(Vocabulary.DIP, "plover");

  private final Set<String> symmetric = new TreeSet<>();
  private final Map<String, Set<String>> plover = new HashMap<>();

  /** Reads the classes of an ontology. */
  public EventClasses(Model ontology) {
    ontology.listSubjectsWithProperty(DIRECT).forEach(c -> add(c, c));
    ontology
        .listSubjectsWithProperty(RDFS.subClassOf)
        .filterKeep(c -> c.isURIResource() && !withAncestors.containsKey(c.getLocalName()))
        .forEach(this::addFiner);
  }

  private void add(Resource type, Resource leaf) {
    String name = type.getLocalName();
    List<Node> chain = new ArrayList<>();
    for (Resource at = type; at != null; at = parent(at)) {
      chain.add(at.asNode());
    }
    withAncestors.put(name, List.copyOf(chain));
    Set<String> codes = new TreeSet<>();
    leaf.listProperties(PLOVER).forEach(s -> codes.add(s.getString()));
    plover.put(name, codes);
    direct.put(name, leaf.getPropertyResourceValue(DIRECT).asNode());
    if (leaf.hasLiteral(SYMMETRIC, true)) {
      symmetric.add(name);
    }
  }

  /** A class below a leaf shares the leaf's property. */
  private void addFiner(Resource type) {
    for (Resource at = parent(type); at != null; at = parent(at)) {
      if (at.hasProperty(DIRECT)) {
        add(type, at);
        return;
      }
    }
  }

  private static @Nullable Resource parent(Resource type) {
    for (var statement : type.listProperties(RDFS.subClassOf).toList()) {
      Resource parent = statement.getResource();
      if (parent.isURIResource() && parent.getURI().startsWith(Vocabulary.DIP)) {
        return parent;
      }
    }
    return null;
  }

  /** The names of all classes that an event can have. */
  public Set<String> names() {
    return new TreeSet<>(withAncestors.keySet());
  }

  /** The classes of PLOVER that a class of events falls under; none if it is unknown. */
  public Set<String> plover(String name) {
    return plover.getOrDefault(name, Set.of());
  }

  /** The class and all above it. */
  List<Node> withAncestors(String name) {
    List<Node> chain = withAncestors.get(name);
    if (chain == null) {
      throw new IllegalArgumentException("not an event class of the ontology: " + name);
    }
    return chain;
  }

  Node direct(String name) {
    Node property = direct.get(name);
    if (property == null) {
      throw new IllegalArgumentException("no direct property: " + name);
    }
    return property;
  }

  /** Whether that many sources are enough: an event among equals needs two. */
  boolean isWhole(String name, int sources) {
    return sources > 1 || !isSymmetric(name);
  }

  boolean isSymmetric(String name) {
    return symmetric.contains(name);
  }
}
