package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the people of all articles by name, country and time. */
final class PersonProfiles {
  private static final Comparator<PersonProfile> FULLEST_FIRST =
      Comparator.comparingInt((PersonProfile p) -> -p.name().words())
          .thenComparingInt(p -> -p.name().text().length());

  private final PersonNames names;
  private final Map<String, Set<String>> named;
  private final Map<String, LocalDate> dates;
  private final Map<String, List<FullName>> read = new HashMap<>();

  /**
   * @param named the listed actors that each article names
   * @param dates when the articles were published
   */
  PersonProfiles(PersonNames names, Map<String, Set<String>> named, Map<String, LocalDate> dates) {
    this.names = names;
    this.named = named;
    this.dates = dates;
  }

  /** The profiles, the fullest names first. */
  List<PersonProfile> of(List<Local> people) {
    Map<String, PersonProfile> profiles = new TreeMap<>();
    for (Local local : people) {
      List<FullName> readings = read(local.actor().name());
      FullName name = readings.get(0);
      Set<String> owners = owners(local);
      LocalDate date = dates.get(local.article());
      KnownPerson known = names.known().named(name, countries(local, owners), date);
      String key = key(local, owners, known, name.isSingle());
      add(
          profiles.computeIfAbsent(key, k -> PersonProfile.of(readings, known, owners)),
          local,
          date);
    }
    List<PersonProfile> sorted = new ArrayList<>(profiles.values());
    sorted.sort(FULLEST_FIRST);
    return sorted;
  }

  /** A single name may be anybody's, so its articles are judged year by year, office by office. */
  private String key(
      Local local, Set<String> owners, @Nullable KnownPerson known, boolean isSingle) {
    LocalDate date = dates.get(local.article());
    String key =
        local.actor().name()
            + "|"
            + String.join(",", owners)
            + "|"
            + (known == null ? "" : known.key());
    return isSingle
        ? key + "|" + (date == null ? "" : date.getYear()) + "|" + local.actor().roles()
        : key;
  }

  private void add(PersonProfile profile, Local local, @Nullable LocalDate date) {
    if (date != null) {
      profile.years().add(date.getYear());
    }
    profile.roles().addAll(local.actor().roles());
    profile.context().addAll(named.getOrDefault(local.article(), Set.of()));
    for (String other : local.actor().names()) {
      FullName name = read(other).get(0);
      if (name.isSingle()) {
        profile.called().add(name.first());
      }
    }
    profile.locals().add(local);
  }

  private List<FullName> read(String name) {
    return read.computeIfAbsent(name, names::readings);
  }

  private Set<String> countries(Local local, Set<String> owners) {
    Set<String> countries = new TreeSet<>(owners);
    named.getOrDefault(local.article(), Set.of()).stream()
        .filter(PersonProfiles::isCountry)
        .forEach(countries::add);
    return countries;
  }

  private Set<String> owners(Local local) {
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
