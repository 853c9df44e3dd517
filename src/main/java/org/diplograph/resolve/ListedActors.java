package org.diplograph.resolve;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.diplograph.model.ActorType;
import org.jspecify.annotations.Nullable;

/** By which IRIs, codes and names other data sets know the actors of the reference data. */
final class ListedActors {
  private final String base;
  private final Map<String, ActorKey> byIri = new HashMap<>();
  private final Set<ActorKey> known = new HashSet<>();
  private final Map<String, String> countries = new HashMap<>();

  private ListedActors(String base) {
    this.base = base;
  }

  static ListedActors load(String base) throws IOException {
    ListedActors listed = new ListedActors(base);
    for (Resource country : Knowledge.read("ontology/countries.ttl").instances("Country")) {
      listed.addCountry(country);
    }
    for (Resource organization :
        Knowledge.read("ontology/organizations.ttl").instances("Organization")) {
      listed.addIris(organization, ActorType.ORGANIZATION);
    }
    return listed;
  }

  private void addCountry(Resource country) {
    String key = Knowledge.key(country);
    addIris(country, ActorType.COUNTRY);
    countries.put(key.toLowerCase(Locale.ROOT), key);
    Knowledge.texts(country, "alpha3")
        .forEach(code -> countries.put(code.toLowerCase(Locale.ROOT), key));
    Knowledge.names(country).stream()
        .filter(name -> !Knowledge.texts(country, "ambiguousName").contains(name))
        .forEach(name -> countries.putIfAbsent(Folding.key(name), key));
    Knowledge.texts(country, "officialName")
        .forEach(name -> countries.putIfAbsent(Folding.key(name), key));
  }

  private void addIris(Resource listed, ActorType type) {
    ActorKey key = new ActorKey(type, Knowledge.key(listed));
    known.add(key);
    byIri.put(listed.getURI(), key);
    listed.listProperties(OWL.sameAs).toList().stream()
        .map(statement -> statement.getObject())
        .filter(RDFNode::isURIResource)
        .forEach(node -> byIri.put(normal(node.asResource().getURI()), key));
  }

  /** The listed actor that an IRI stands for, here or in another data set, or null. */
  @Nullable ActorKey of(String iri) {
    ActorKey own = ActorKey.of(iri, base);
    if (own != null) {
      return known.contains(own) ? own : null;
    }
    return byIri.get(normal(iri));
  }

  /** The key of the country that a code or a name stands for, or null. */
  @Nullable String country(String text) {
    return countries.get(Folding.key(text.strip()));
  }

  /** Wikidata's items are also linked by the addresses of their pages. */
  private static String normal(String iri) {
    return iri.replaceFirst(
        "^https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/(?=Q\\d+$)",
        "http://www.wikidata.org/entity/");
  }
}
