package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * People of several articles who bear the same name and of whom nothing speaks against their being
 * one.
 *
 * @param name their name
 * @param roles their offices, as {@code role|owner key}
 * @param owners the countries whose offices they hold
 * @param context the countries and organizations that their articles name
 * @param years when their articles were published
 * @param locals the actors of the articles
 */
record PersonProfile(
    FullName name,
    Set<String> roles,
    Set<String> owners,
    Set<String> context,
    Set<Integer> years,
    List<Local> locals) {

  private static final Comparator<PersonProfile> FULLEST_FIRST =
      Comparator.comparingInt((PersonProfile p) -> -p.name().words())
          .thenComparingInt(p -> -p.name().text().length())
          .thenComparing(p -> p.name().text())
          .thenComparing(p -> String.join(",", p.owners()));

  /** The profiles, the fullest names first. */
  static List<PersonProfile> of(
      List<Local> people, Map<String, Set<String>> countries, Map<String, LocalDate> dates) {
    Map<String, PersonProfile> profiles = new TreeMap<>();
    for (Local local : people) {
      Set<String> owners = owners(local);
      String name = local.actor().name();
      profiles
          .computeIfAbsent(
              name + "|" + String.join(",", owners),
              k ->
                  new PersonProfile(
                      FullName.of(name),
                      new TreeSet<>(),
                      owners,
                      new TreeSet<>(),
                      new TreeSet<>(),
                      new ArrayList<>()))
          .add(
              local, countries.getOrDefault(local.article(), Set.of()), dates.get(local.article()));
    }
    List<PersonProfile> sorted = new ArrayList<>(profiles.values());
    sorted.sort(FULLEST_FIRST);
    return sorted;
  }

  private void add(Local local, Set<String> named, @Nullable LocalDate date) {
    if (date != null) {
      years.add(date.getYear());
    }
    roles.addAll(local.actor().roles());
    context.addAll(named);
    locals.add(local);
  }

  private static Set<String> owners(Local local) {
    Set<String> owners = new TreeSet<>();
    for (String role : local.actor().roles()) {
      String owner = role.substring(role.indexOf('|') + 1);
      if (isCountry(owner)) {
        owners.add(owner);
      }
    }
    return owners;
  }

  /** Country codes are upper case; keys of organizations are not. */
  private static boolean isCountry(String owner) {
    return Case.isUpper(owner) || owner.startsWith("x-");
  }
}
