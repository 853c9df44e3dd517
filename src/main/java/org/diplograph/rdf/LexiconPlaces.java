package org.diplograph.rdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.diplograph.model.TurtleFile;

/** Tells where in a user's lexicon something stands, as the user wrote it. */
final class LexiconPlaces {
  private static final PrefixMapping USUAL =
      new PrefixMappingImpl()
          .setNsPrefix("dip", Vocabulary.DIP)
          .setNsPrefix("lex", Vocabulary.LEXICON + "#")
          .setNsPrefix("lexinfo", "http://www.lexinfo.net/ontology/3.0/lexinfo#")
          .setNsPrefix("ontolex", "http://www.w3.org/ns/lemon/ontolex#")
          .setNsPrefix("synsem", "http://www.w3.org/ns/lemon/synsem#")
          .setNsPrefixes(PrefixMapping.Standard);

  private final TurtleFile file;
  private final Model model;
  private final List<String> lines;

  LexiconPlaces(TurtleFile file, Model model) {
    this.file = file;
    this.model = model;
    this.lines = file.text().lines().toList();
  }

  /** The file's name. */
  String file() {
    return file.name();
  }

  /** Whether the file says something of a node. */
  boolean holds(Node node) {
    return model.getGraph().contains(node, Node.ANY, Node.ANY);
  }

  /** Its name as the file writes it. */
  String name(Node node) {
    return node.isURI() ? written(node.getURI()) : shorten(node);
  }

  private String written(String iri) {
    String name = model.shortForm(iri);
    return name.equals(iri) ? shorten(iri) : name;
  }

  /** The line on which it is described, else first named; 0 if it is not found. */
  int line(Node node) {
    if (!node.isURI()) {
      return 0;
    }
    String iri = node.getURI();
    String local = "<#" + iri.substring(iri.indexOf('#') + 1) + ">";
    String either =
        Stream.of(written(iri), "<" + iri + ">", local)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")(?![\\w-])"));
    int begins = find(Pattern.compile("^\\s*" + either));
    return begins > 0 ? begins : find(Pattern.compile(either));
  }

  private int find(Pattern pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A node with the prefix that documents use for it. */
  static String shorten(Node node) {
    if (node.isBlank()) {
      return "a node without a name";
    }
    return node.isURI() ? shorten(node.getURI()) : "'" + node.getLiteralLexicalForm() + "'";
  }

  /** An IRI with the prefix that documents use for it. */
  static String shorten(String iri) {
    String name = USUAL.shortForm(iri);
    return name.equals(iri) ? "<" + iri + ">" : name;
  }
}
