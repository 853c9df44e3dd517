package org.diplograph.view;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Looks statements up in a dataset, in whatever graph they are; inside a transaction of the caller.
 *
 * @param dataset the dataset
 */
record Facts(DatasetGraph dataset) {
  /** Hands on all statements that match; {@code Node.ANY} matches everything. */
  void each(Node subject, Node predicate, Node object, Consumer<Quad> out) {
    Iterator<Quad> found = dataset.find(Node.ANY, subject, predicate, object);
    found.forEachRemaining(out);
  }

  /** The objects of a subject's property, each once, in the order of their text. */
  List<Node> objects(Node subject, Node predicate) {
    List<Node> objects = new ArrayList<>();
    each(subject, predicate, Node.ANY, quad -> objects.add(quad.getObject()));
    return objects.stream().distinct().sorted((a, b) -> text(a).compareTo(text(b))).toList();
  }

  /** The first of {@link #objects}, null if there is none. */
  @Nullable Node object(Node subject, Node predicate) {
    List<Node> objects = objects(subject, predicate);
    return objects.isEmpty() ? null : objects.get(0);
  }

  /** The text of {@link #object}, null if there is none. */
  @Nullable String string(Node subject, Node predicate) {
    Node object = object(subject, predicate);
    return object == null ? null : text(object);
  }

  /** The texts of a subject's property, sorted, each once. */
  List<String> strings(Node subject, Node predicate) {
    TreeSet<String> strings = new TreeSet<>();
    each(subject, predicate, Node.ANY, quad -> strings.add(text(quad.getObject())));
    return List.copyOf(strings);
  }

  /** Whether anything is said of it. */
  boolean has(Node subject) {
    return dataset.contains(Node.ANY, subject, Node.ANY, Node.ANY);
  }

  /** An IRI or the lexical form of a literal. */
  static String text(Node node) {
    return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
  }
}
