package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The countries of the reference data by code. */
final class Countries {
  private final Map<String, Country> byKey;

  private Countries(Map<String, Country> byKey) {
    this.byKey = byKey;
  }

  static Countries of(Knowledge knowledge) {
    return new Countries(
        knowledge.instances("Country").stream()
            .map(Countries::country)
            .collect(
                Collectors.toMap(Country::key, country -> country, (a, b) -> a, TreeMap::new)));
  }

  private static Country country(Resource resource) {
    List<String> names =
        Stream.concat(
                Knowledge.names(resource).stream(),
                Knowledge.texts(resource, "officialName").stream())
            .distinct()
            .toList();
    List<String> ambiguous = Knowledge.texts(resource, "ambiguousName");
    List<String> demonyms = Knowledge.texts(resource, "demonym");
    return new Country(
        Knowledge.key(resource),
        Knowledge.texts(resource, RDFS.label).stream().findFirst().orElse(Knowledge.key(resource)),
        names,
        demonyms,
        Knowledge.texts(resource, "capital"),
        Knowledge.texts(resource, "city"),
        Knowledge.texts(resource, "governmentName"),
        ambiguous,
        Knowledge.targets(resource, "neighbour"));
  }

  List<Country> all() {
    return new ArrayList<>(byKey.values());
  }

  @Nullable Country get(String key) {
    return byKey.get(key);
  }

  boolean has(@Nullable String key) {
    return key != null && byKey.containsKey(key);
  }
}
