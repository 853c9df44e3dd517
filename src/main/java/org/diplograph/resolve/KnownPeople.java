package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** People whose names alone mislead, and how names from other scripts are spelled. */
final class KnownPeople {
  private static final int FIRST_YEAR = 0;
  private static final int LAST_YEAR = 9999;

  private final Map<String, Set<KnownPerson>> byName = new HashMap<>();
  private final Map<String, Double> tolerances = new HashMap<>();
  private final Map<String, Set<String>> successors = new HashMap<>();

  KnownPeople(Knowledge people) {
    for (Resource resource : people.instances("KnownPerson")) {
      KnownPerson person =
          new KnownPerson(
              Knowledge.key(resource),
              Knowledge.names(resource).stream().map(FullName::of).toList(),
              Set.copyOf(Knowledge.targets(resource, "actsFor")),
              year(resource, "inNewsFrom", FIRST_YEAR),
              year(resource, "inNewsUntil", LAST_YEAR));
      for (FullName name : person.names()) {
        byName.computeIfAbsent(name.joined(), k -> new HashSet<>()).add(person);
      }
    }
    for (Resource tradition : people.instances("NameTradition")) {
      double tolerance = Double.parseDouble(Knowledge.texts(tradition, "spellingTolerance").get(0));
      Knowledge.targets(tradition, "traditionOf").forEach(c -> tolerances.put(c, tolerance));
    }
    for (Resource state : people.instances("FormerState")) {
      successors.put(Knowledge.key(state), Set.copyOf(Knowledge.targets(state, "succeededBy")));
    }
  }

  private static int year(Resource resource, String property, int otherwise) {
    List<String> years = Knowledge.texts(resource, property);
    return years.isEmpty() ? otherwise : Integer.parseInt(years.get(0));
  }

  /**
   * The only known person of that name whom news of the countries can mean; of several with one
   * name, the one who is in the news at that date. A name of one word needs a country.
   */
  @Nullable KnownPerson named(FullName name, Set<String> countries, @Nullable LocalDate date) {
    if (name.isSingle() && countries.isEmpty()) {
      return null;
    }
    List<KnownPerson> fitting =
        byName.getOrDefault(name.joined(), Set.of()).stream()
            .filter(person -> person.isExpectedIn(countries))
            .toList();
    if (fitting.size() > 1 && date != null) {
      fitting = fitting.stream().filter(person -> person.isInNews(date.getYear())).toList();
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** Whether the names are known to be of two people: Nicolas Maduro and Nicolas Maduro Guerra. */
  boolean areTwo(FullName one, FullName other) {
    KnownPerson first = named(one, Set.of(), null);
    KnownPerson second = named(other, Set.of(), null);
    return first != null && second != null && first != second;
  }

  /** How far apart two spellings of a name from the country may sound; 0 where there is but one. */
  double tolerance(String country) {
    return tolerances.getOrDefault(country, 0.0);
  }

  /** The country and those that came after it. */
  Set<String> withSuccessors(String country) {
    Set<String> all = new HashSet<>(successors.getOrDefault(country, Set.of()));
    all.add(country);
    return all;
  }
}
