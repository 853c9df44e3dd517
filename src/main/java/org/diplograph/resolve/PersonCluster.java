package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.Merge;

/** One person of the graph: all profiles that are of the same person. */
final class PersonCluster {
  private static final int SAME_ROLE = 100;
  private static final int SAME_COUNTRY = 10;

  /** Years from which on a shorter form of a name in the same office speaks of somebody else. */
  private static final int APART = 9;

  private final List<PersonProfile> profiles = new ArrayList<>();
  private final List<Local> locals = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> owners = new TreeSet<>();
  private final Set<String> context = new TreeSet<>();

  void add(PersonProfile profile, GivenNames given) {
    join(profile, given);
    profiles.add(profile);
    locals.addAll(profile.locals());
    roles.addAll(profile.roles());
    owners.addAll(profile.owners());
    context.addAll(profile.context());
  }

  /** Notes why the profile's people are this one: they bear one name, and it fits this person. */
  private void join(PersonProfile profile, GivenNames given) {
    Local first = profile.locals().get(0);
    for (Local local : profile.locals().subList(1, profile.locals().size())) {
      merges.add(Reasons.merge(local, first, Reasons.sameName(profile)));
    }
    if (!profiles.isEmpty()) {
      PersonProfile closest =
          profiles.stream()
              .filter(own -> own.name().fits(profile.name(), given))
              .findFirst()
              .orElse(profiles.get(0));
      String reason = Reasons.names(closest, profile) + Reasons.evidence(closest, profile);
      merges.add(Reasons.merge(first, closest.locals().get(0), reason));
    }
  }

  List<Local> locals() {
    return locals;
  }

  List<Merge> merges() {
    return merges;
  }

  /** Whether the name fits all names of this person, and no country speaks against it. */
  boolean fits(PersonProfile profile, GivenNames given) {
    for (PersonProfile own : profiles) {
      // The same office makes up for another spelling.
      boolean alike = sharesRole(profile) && own.name().resembles(profile.name());
      if (own.name().isSingle() || !(alike || own.name().fits(profile.name(), given))) {
        return false;
      }
      boolean shorter = own.name().words() != profile.name().words();
      if (shorter && sharesRole(profile) && areApart(own.years(), profile.years())) {
        return false;
      }
    }
    return agrees(profile);
  }

  /**
   * President "George Bush" in 1991 and President "George W. Bush" in 2003 are likely two people.
   */
  private static boolean areApart(Set<Integer> some, Set<Integer> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(year -> others.stream().allMatch(y -> Math.abs(y - year) > APART));
  }

  /** Whether offices of different countries do not speak against it. */
  boolean agrees(PersonProfile profile) {
    return owners.isEmpty()
        || profile.owners().isEmpty()
        || !Collections.disjoint(owners, profile.owners());
  }

  boolean sharesRole(PersonProfile profile) {
    return profile.roles().stream().anyMatch(role -> !role.endsWith("|") && roles.contains(role));
  }

  /** How much speaks for it: offices, countries of offices, countries around. */
  int evidence(PersonProfile profile) {
    int weight = sharesRole(profile) ? SAME_ROLE : 0;
    weight += shared(owners, profile.owners()) > 0 ? SAME_COUNTRY : 0;
    weight += shared(owners, profile.context()) > 0 ? 1 : 0;
    weight += shared(context, profile.owners()) > 0 ? 1 : 0;
    return weight;
  }

  private static int shared(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  /** Whether people call this person by the word alone: a family name, in front or behind. */
  boolean isCalled(String word, GivenNames given) {
    return profiles.stream()
        .map(PersonProfile::name)
        .anyMatch(
            name ->
                name.last().equals(word)
                    || (name.first().equals(word) && given.gender(word) == Who.Gender.UNKNOWN));
  }

  /** Whether nothing but this single name is known of this person. */
  boolean isOnly(FullName name) {
    return profiles.stream()
        .allMatch(own -> own.name().isSingle() && own.name().first().equals(name.first()));
  }

  String label() {
    Labels labels = new Labels();
    for (Local local : locals) {
      labels.add(local.actor().name());
    }
    return labels.best();
  }

  /** What tells this person from others of the same name; depends on the set of articles only. */
  String signature() {
    TreeSet<String> articles = new TreeSet<>();
    locals.forEach(local -> articles.add(local.article()));
    return String.join(",", owners) + "|" + String.join(",", roles) + "|" + articles.first();
  }
}
