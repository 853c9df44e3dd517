package org.diplograph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Resources;
import org.jspecify.annotations.Nullable;

/** A Turtle file of the ontology folder, read for looking up. All answers are sorted. */
final class Knowledge {
  private static final String DIP = "https://w3id.org/diplograph/ontology#";

  private final Model model;

  private Knowledge(Model model) {
    this.model = model;
  }

  static Knowledge read(String name) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Resources.open(name)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    }
    return new Knowledge(model);
  }

  /** Knowledge that is in no file. */
  static Knowledge of(Model model) {
    return new Knowledge(model);
  }

  Model model() {
    return model;
  }

  /** The instances of a class of the ontology. */
  List<Resource> instances(String type) {
    return model
        .listSubjectsWithProperty(RDF.type, model.createResource(DIP + type))
        .filterKeep(Resource::isURIResource)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** The texts that a property of the ontology gives. */
  static List<String> texts(Resource subject, String property) {
    return texts(subject, property(subject, property));
  }

  static List<String> texts(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .filter(statement -> statement.getObject().isLiteral())
        .map(statement -> statement.getString().trim())
        .filter(text -> !text.isEmpty())
        .sorted()
        .distinct()
        .toList();
  }

  static String label(Resource subject) {
    List<String> labels = texts(subject, RDFS.label);
    return labels.isEmpty() ? key(subject) : labels.get(0);
  }

  /** Label and alternative labels. */
  static List<String> names(Resource subject) {
    return java.util.stream.Stream.concat(
            texts(subject, RDFS.label).stream(), texts(subject, SKOS.altLabel).stream())
        .distinct()
        .toList();
  }

  static boolean isTrue(Resource subject, String property) {
    return texts(subject, property).contains("true");
  }

  /** The last part of the IRI of what a property points to. */
  static @Nullable String target(Resource subject, String property) {
    List<String> targets = targets(subject, property);
    return targets.isEmpty() ? null : targets.get(0);
  }

  static List<String> targets(Resource subject, String property) {
    return subject.listProperties(property(subject, property)).toList().stream()
        .map(statement -> statement.getObject())
        .filter(RDFNode::isURIResource)
        .map(node -> key(node.asResource()))
        .sorted()
        .toList();
  }

  /** The last part of an IRI. */
  static String key(Resource resource) {
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static Property property(Resource subject, String name) {
    return subject.getModel().createProperty(DIP + name);
  }
}
