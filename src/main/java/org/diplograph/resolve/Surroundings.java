package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What articles tell around their actors.
 *
 * @param named the countries and listed organizations that each names
 * @param dates when each was published, where that is known
 */
record Surroundings(Map<String, Set<String>> named, Map<String, LocalDate> dates) {
  Set<String> named(Local local) {
    return named.getOrDefault(local.article(), Set.of());
  }

  @Nullable LocalDate date(Local local) {
    return dates.get(local.article());
  }

  /** The countries whose offices the article gives a person. */
  static Set<String> owners(Local local) {
    Set<String> owners = new TreeSet<>();
    for (String role : local.actor().roles()) {
      String owner = role.substring(role.indexOf('|') + 1);
      // Country codes are upper case; keys of organizations are not.
      if (Case.isUpper(owner) || owner.startsWith("x-")) {
        owners.add(owner);
      }
    }
    return owners;
  }
}
