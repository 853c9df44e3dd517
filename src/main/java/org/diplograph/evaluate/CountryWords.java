package org.diplograph.evaluate;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.rdf.Vocabulary;

/**
 * The words that name a country: its names and what its people are called.
 *
 * @param words in lower case, without "the"
 */
record CountryWords(Set<String> words) {
  static CountryWords load() throws IOException {
    Model countries = ReferenceGraphs.read("ontology/countries.ttl");
    Set<String> words = new HashSet<>();
    Property demonym = ResourceFactory.createProperty(Vocabulary.DIP, "demonym");
    for (Property property : List.of(RDFS.label, SKOS.altLabel, demonym)) {
      countries
          .listObjectsOfProperty(property)
          .forEach(name -> words.add(bare(name.asLiteral().getString())));
    }
    return new CountryWords(Set.copyOf(words));
  }

  boolean isCountry(String name) {
    return words.contains(bare(name));
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }
}
