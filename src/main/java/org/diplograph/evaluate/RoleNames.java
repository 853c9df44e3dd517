package org.diplograph.evaluate;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.rdf.Vocabulary;

/**
 * What offices are called, for taking several names as one and for telling them from names of
 * people.
 *
 * @param usual the usual name of an office or rank by its other names: "secretary of defense" is
 *     "defense secretary"
 * @param nouns the nouns that offices are named by: "secretary", "president"
 * @param words all words in the names of offices
 */
public record RoleNames(Map<String, String> usual, Set<String> nouns, Set<String> words) {
  private static final Resource ROLE = ResourceFactory.createResource(Vocabulary.DIP + "Role");
  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at", "on");

  /** Keeps its own copies. */
  public RoleNames {
    usual = Map.copyOf(usual);
    nouns = Set.copyOf(nouns);
    words = Set.copyOf(words);
  }

  /**
   * Reads the names of the offices that the program knows.
   *
   * @throws IOException if they are missing
   */
  public static RoleNames load() throws IOException {
    Map<String, String> usual = new HashMap<>();
    Set<String> nouns = new HashSet<>();
    Set<String> words = new HashSet<>();
    Model offices = ReferenceGraphs.read("ontology/offices.ttl");
    List<Resource> all = offices.listSubjectsWithProperty(RDFS.label).toList();
    all.sort(Comparator.comparing(Resource::getURI));
    for (Resource named : all) {
      String label = named.getProperty(RDFS.label).getString();
      List<String> others = others(named);
      others.forEach(other -> usual.putIfAbsent(other, label));
      if (named.hasProperty(RDF.type, ROLE)) {
        Stream.concat(Stream.of(label), others.stream())
            .map(name -> Arrays.asList(name.split(" ")))
            .forEach(
                parts -> {
                  words.addAll(parts);
                  nouns.add(noun(parts));
                });
      }
    }
    return new RoleNames(usual, nouns, words);
  }

  private static List<String> others(Resource role) {
    return role.listProperties(SKOS.altLabel).toList().stream()
        .map(alt -> alt.getString().toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }

  private static String noun(List<String> words) {
    int end = 1;
    while (end < words.size() && !LINKS.contains(words.get(end))) {
      end++;
    }
    return words.get(end - 1);
  }
}
