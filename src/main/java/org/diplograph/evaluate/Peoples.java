package org.diplograph.evaluate;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.rdf.Vocabulary;

/**
 * What the peoples of countries are called.
 *
 * @param names in lower case and without an ending of the plural: "american", "french"
 */
record Peoples(Set<String> names) {
  static Peoples load() throws IOException {
    Model countries = ReferenceGraphs.read("ontology/countries.ttl");
    return new Peoples(
        countries
            .listObjectsOfProperty(ResourceFactory.createProperty(Vocabulary.DIP, "demonym"))
            .toList()
            .stream()
            .map(name -> name.asLiteral().getString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a word calls a people: "Americans", "French". */
  boolean isOne(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return names.contains(name)
        || (name.endsWith("s") && names.contains(name.substring(0, name.length() - 1)));
  }
}
