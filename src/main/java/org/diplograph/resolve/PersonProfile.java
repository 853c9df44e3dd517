package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * People of several articles who bear the same name and of whom nothing speaks against their being
 * one.
 *
 * @param readings their name, and then other ways to read it
 * @param known the known person that the name means in these articles
 * @param roles their offices, as {@code role|owner key}
 * @param owners the countries whose offices they hold
 * @param context the countries and organizations that their articles name
 * @param years when their articles were published
 * @param called the single words by which their articles call them beside the name
 * @param locals the actors of the articles
 */
record PersonProfile(
    List<FullName> readings,
    @Nullable KnownPerson known,
    Set<String> roles,
    Set<String> owners,
    Set<String> context,
    Set<Integer> years,
    Set<String> called,
    List<Local> locals) {

  static PersonProfile of(
      List<FullName> readings, @Nullable KnownPerson known, Set<String> owners) {
    return new PersonProfile(
        readings,
        known,
        new TreeSet<>(),
        owners,
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new ArrayList<>());
  }

  FullName name() {
    return readings.get(0);
  }

  /** All names that the person is known to bear, this one first. */
  List<FullName> names() {
    List<FullName> names = new ArrayList<>(readings);
    if (known != null) {
      known.names().stream().filter(other -> !other.isSingle()).forEach(names::add);
    }
    return names;
  }

  /** Offices of which it is said whose they are. */
  List<String> offices() {
    return roles.stream().filter(role -> !role.endsWith("|")).toList();
  }
}
