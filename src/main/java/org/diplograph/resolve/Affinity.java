package org.diplograph.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells to which of several namesakes, of whom only some mentions are known, another belongs. */
final class Affinity {
  private static final int SAME_OFFICE = 1000;
  private static final int SAME_COUNTRY = 300;
  private static final int SAME_NAME = 100;
  private static final int MOST_COUNTRIES_AROUND = 50;

  private final Surroundings around;

  Affinity(Surroundings around) {
    this.around = around;
  }

  private record Closeness(int alike, long days) {
    boolean isMoreThan(Closeness other) {
      return alike > other.alike || (alike == other.alike && days < other.days);
    }
  }

  /** The index of the set of mentions that one is most like; of equals the first. */
  int closest(Local local, List<? extends Collection<Local>> sets) {
    int best = 0;
    Closeness most = new Closeness(Integer.MIN_VALUE, Long.MAX_VALUE);
    for (int i = 0; i < sets.size(); i++) {
      for (Local seed : sets.get(i)) {
        Closeness closeness = closeness(local, seed);
        if (closeness.isMoreThan(most)) {
          most = closeness;
          best = i;
        }
      }
    }
    return best;
  }

  /** Office, country of office, spelling, countries around, then how near the articles' dates. */
  private Closeness closeness(Local one, Local other) {
    int alike = sharesOffice(one, other) ? SAME_OFFICE : 0;
    Set<String> owners = Surroundings.owners(one);
    Set<String> others = Surroundings.owners(other);
    if (!owners.isEmpty() && !others.isEmpty()) {
      alike += Collections.disjoint(owners, others) ? -SAME_COUNTRY : SAME_COUNTRY;
    }
    alike += one.actor().name().equals(other.actor().name()) ? SAME_NAME : 0;
    Set<String> shared = new HashSet<>(around.named(one));
    shared.retainAll(around.named(other));
    alike += Math.min(MOST_COUNTRIES_AROUND, shared.size());
    return new Closeness(alike, days(around.date(one), around.date(other)));
  }

  private static boolean sharesOffice(Local one, Local other) {
    return one.actor().roles().stream()
        .anyMatch(role -> !role.endsWith("|") && other.actor().roles().contains(role));
  }

  private static long days(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null
        ? Long.MAX_VALUE - 1
        : Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
