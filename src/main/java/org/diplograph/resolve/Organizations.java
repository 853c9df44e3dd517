package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The organizations of the reference data by key. */
final class Organizations {
  private final Map<String, Organization> byKey;

  private final Map<String, Organization> byBody = new TreeMap<>();

  private Organizations(Map<String, Organization> byKey) {
    this.byKey = byKey;
    for (Organization organization : byKey.values()) {
      for (String kind : organization.bodies()) {
        byBody.put(organization.organOf() + "|" + kind, organization);
      }
    }
  }

  static Organizations of(Knowledge knowledge) {
    return new Organizations(
        knowledge.instances("Organization").stream()
            .map(Organizations::organization)
            .collect(
                Collectors.toMap(
                    Organization::key, organization -> organization, (a, b) -> a, TreeMap::new)));
  }

  private static Organization organization(Resource resource) {
    return new Organization(
        Knowledge.key(resource),
        Knowledge.label(resource),
        Stream.concat(
                Knowledge.names(resource).stream(),
                Knowledge.texts(resource, "officialName").stream())
            .distinct()
            .toList(),
        Knowledge.texts(resource, "abbreviation"),
        Knowledge.texts(resource, "ambiguousName"),
        Knowledge.texts(resource, "seatName"),
        Knowledge.target(resource, "organOf"),
        Knowledge.texts(resource, "bodyKind"),
        Knowledge.targets(resource, "hasMember"));
  }

  List<Organization> all() {
    return new ArrayList<>(byKey.values());
  }

  /** The organization that is a country's body of a kind, or has a common name there. */
  @Nullable Organization of(String country, String body) {
    return byBody.get(country + "|" + body);
  }

  @Nullable Organization get(String key) {
    return byKey.get(key);
  }
}
