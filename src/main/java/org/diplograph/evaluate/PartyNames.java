package org.diplograph.evaluate;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.model.LocalActor;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.rdf.Vocabulary;

/**
 * Tells parties from other organizations.
 *
 * @param words what is in the names of parties, in lower case
 * @param listed the keys of the parties that the program knows
 */
public record PartyNames(Set<String> words, Set<String> listed) {
  /** Keeps its own copies. */
  public PartyNames {
    words = Set.copyOf(words);
    listed = Set.copyOf(listed);
  }

  /**
   * Reads what the program knows of parties.
   *
   * @throws IOException if it is missing
   */
  public static PartyNames load() throws IOException {
    Set<String> words = new HashSet<>();
    Model memberships = ReferenceGraphs.read("ontology/memberships.ttl");
    memberships
        .listSubjectsWithProperty(RDF.type, dip("PartyWord"))
        .forEach(word -> words.add(word.getProperty(RDFS.label).getString()));
    Set<String> listed = new HashSet<>();
    Model organizations = ReferenceGraphs.read("ontology/organizations.ttl");
    organizations
        .listSubjectsWithProperty(RDF.type, dip("Party"))
        .forEach(
            party -> listed.add(party.getURI().substring(party.getURI().lastIndexOf('/') + 1)));
    return new PartyNames(words, listed);
  }

  private static Resource dip(String name) {
    return ResourceFactory.createResource(Vocabulary.DIP + name);
  }

  boolean isParty(LocalActor actor) {
    if (actor.reference() != null) {
      return listed.contains(actor.reference());
    }
    return Arrays.stream(actor.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(words::contains);
  }
}
