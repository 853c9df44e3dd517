package org.diplograph.serve;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.rdf.Vocabulary;

/** The prefixes that a query may use without declaring them. */
final class KnownPrefixes {
  private static final Map<String, String> ALL = all();

  private KnownPrefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>(Vocabulary.prefixes());
    all.put("rdf", RDF.getURI());
    all.put("text", TextVocab.NS);
    return all;
  }

  /**
   * Declares in a query what it uses and does not declare itself, on its first line, so that errors
   * name the lines that the user sees.
   */
  static String declare(String query) {
    StringBuilder declared = new StringBuilder();
    ALL.forEach(
        (prefix, namespace) -> {
          if (isUsed(prefix, query) && !isDeclared(prefix, query)) {
            declared.append("PREFIX ").append(prefix).append(": <").append(namespace).append("> ");
          }
        });
    return declared + query;
  }

  private static boolean isUsed(String prefix, String query) {
    return Pattern.compile("(?<![\\w:<./#-])" + prefix + ":").matcher(query).find();
  }

  private static boolean isDeclared(String prefix, String query) {
    return Pattern.compile("(?i:prefix)\\s+" + prefix + ":").matcher(query).find();
  }
}
