package org.diplograph.resolve;

import java.util.List;
import java.util.Set;

/**
 * Somebody whose name alone misleads: who bears names that have no word in common, or whose name a
 * parent or child bears as well.
 *
 * @param key the last part of the entry's IRI
 * @param names the person's names
 * @param countries the countries that the person acts for
 * @param from the first year in which news is likely of this person and not of a namesake
 * @param until the last such year
 */
record KnownPerson(String key, List<FullName> names, Set<String> countries, int from, int until) {

  /** Whether news that names these countries, or none, can be of this person. */
  boolean isExpectedIn(Set<String> named) {
    return named.isEmpty() || named.stream().anyMatch(countries::contains);
  }

  /** Whether a name that others bear as well can mean this person in that year. */
  boolean isInNews(int year) {
    return from <= year && year <= until;
  }
}
