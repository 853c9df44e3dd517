package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.Merge;
import org.jspecify.annotations.Nullable;

/** One person of the graph: all profiles that are of the same person. */
final class PersonCluster {
  /**
   * How a profile fits a person.
   *
   * @param cluster the person
   * @param own the profile of the person whose name is the closest
   * @param likeness in which way it is like
   * @param evidence what else speaks for it
   */
  record Fit(
      PersonCluster cluster, PersonProfile own, Likeness likeness, PersonEvidence evidence) {}

  private final PersonNames names;
  private final List<PersonProfile> profiles = new ArrayList<>();
  private final List<Local> locals = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Set<String> offices = new TreeSet<>();
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> owners = new TreeSet<>();
  private final Set<String> context = new TreeSet<>();
  private final Set<String> articles = new HashSet<>();
  private final TreeSet<Integer> years = new TreeSet<>();

  PersonCluster(PersonNames names, PersonProfile first) {
    this.names = names;
    add(first);
  }

  /** Takes over a profile that fits. */
  void add(PersonProfile profile, PersonProfile own, String reason) {
    merges.add(Reasons.merge(profile.locals().get(0), own.locals().get(0), reason));
    add(profile);
  }

  private void add(PersonProfile profile) {
    Local first = profile.locals().get(0);
    for (Local local : profile.locals().subList(1, profile.locals().size())) {
      merges.add(Reasons.merge(local, first, Reasons.sameName(profile)));
    }
    profiles.add(profile);
    locals.addAll(profile.locals());
    offices.addAll(profile.offices());
    roles.addAll(profile.roles());
    owners.addAll(profile.owners());
    context.addAll(profile.context());
    years.addAll(profile.years());
    profile.locals().forEach(local -> articles.add(local.article()));
  }

  List<Local> locals() {
    return locals;
  }

  List<Merge> merges() {
    return merges;
  }

  PersonProfile first() {
    return profiles.get(0);
  }

  /** How the full name of a profile fits all names of this person; null if it does not. */
  @Nullable Fit fit(PersonProfile profile) {
    Likeness best = Likeness.of(Likeness.Kind.DIFFERENT);
    PersonProfile closest = null;
    for (PersonProfile own : profiles) {
      Likeness likeness =
          own.name().isSingle()
              ? Likeness.of(Likeness.Kind.DIFFERENT)
              : names.comparison().compare(own, profile);
      if (likeness.isDifferent()) {
        return null;
      }
      if (likeness.isCloserThan(best)) {
        best = likeness;
        closest = own;
      }
    }
    PersonEvidence evidence = evidence(profile);
    return closest != null
            && evidence.isEnoughFor(best, longerHolds(closest, profile), isCommon(profile))
        ? new Fit(this, closest, best, evidence)
        : null;
  }

  private boolean isCommon(PersonProfile profile) {
    return names.given().isCommon(profile.name().first(), profile.name().last());
  }

  private boolean longerHolds(PersonProfile own, PersonProfile profile) {
    boolean longer = own.name().words() > profile.name().words();
    Set<String> fuller = longer ? owners : profile.owners();
    Set<String> other = longer ? profile.owners() : owners;
    return !fuller.isEmpty() && other.isEmpty();
  }

  PersonEvidence evidence(PersonProfile profile) {
    Set<String> all = new TreeSet<>(owners);
    all.addAll(context);
    Set<String> others = new TreeSet<>(profile.owners());
    others.addAll(profile.context());
    String across = shared(owners, profile.context());
    return new PersonEvidence(
        shared(offices, profile.offices()),
        implied(profile),
        shared(owners, profile.owners()),
        across == null ? shared(context, profile.owners()) : across,
        shared(all, others) != null,
        isNear(all, others),
        !all.isEmpty() && !others.isEmpty() && shared(successors(all), successors(others)) == null,
        !agrees(profile),
        profile.locals().stream().anyMatch(local -> articles.contains(local.article())),
        !all.isEmpty() && !others.isEmpty(),
        tolerance(all, others),
        yearsApart(profile));
  }

  /** "President Obama" of an article about the United States, and the president of that country. */
  private @Nullable String implied(PersonProfile profile) {
    return offices.stream()
        .filter(office -> profile.roles().contains(office.substring(0, office.indexOf('|') + 1)))
        .filter(office -> profile.context().contains(office.substring(office.indexOf('|') + 1)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isNear(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return shared > 0 && 2 * shared >= Math.min(some.size(), others.size());
  }

  private double tolerance(Set<String> some, Set<String> others) {
    return some.stream()
        .filter(others::contains)
        .mapToDouble(names.known()::tolerance)
        .max()
        .orElse(0);
  }

  private static @Nullable String shared(Set<String> some, Collection<String> others) {
    return others.stream().filter(some::contains).sorted().findFirst().orElse(null);
  }

  private int yearsApart(PersonProfile profile) {
    int apart = Integer.MAX_VALUE;
    for (int year : profile.years()) {
      Integer before = years.floor(year);
      Integer after = years.ceiling(year);
      apart = before == null ? apart : Math.min(apart, year - before);
      apart = after == null ? apart : Math.min(apart, after - year);
    }
    return apart == Integer.MAX_VALUE ? 0 : apart;
  }

  /** Whether offices of different countries do not speak against it. */
  boolean agrees(PersonProfile profile) {
    return owners.isEmpty()
        || profile.owners().isEmpty()
        || shared(owners, profile.owners()) != null
        || shared(successors(owners), successors(profile.owners())) != null;
  }

  private Set<String> successors(Set<String> countries) {
    Set<String> all = new TreeSet<>();
    countries.forEach(country -> all.addAll(names.known().withSuccessors(country)));
    return all;
  }

  /** Whether no office without an owner says that the other is somebody else: "King Abdullah". */
  boolean canHold(PersonProfile profile) {
    return profile.roles().isEmpty()
        || roles.isEmpty()
        || profile.roles().stream()
            .anyMatch(role -> roles.stream().anyMatch(own -> fit(own, role)));
  }

  /** The same office, or one said more shortly: minister for foreign minister. */
  private static boolean fit(String own, String role) {
    String label = own.substring(0, own.indexOf('|'));
    String other = role.substring(0, role.indexOf('|'));
    return label.equals(other) || label.endsWith(" " + other) || other.endsWith(" " + label);
  }

  /** Whether both hold the same kind of office, whosever it is. */
  boolean sharesRole(PersonCluster other) {
    return roles.stream().anyMatch(role -> other.roles.stream().anyMatch(o -> fit(o, role)));
  }

  /** Whether no number behind the name says that the other is somebody else: Gustav V. */
  boolean hasGeneration(PersonProfile profile) {
    String generation = profile.name().generation();
    return profiles.stream()
        .map(PersonProfile::name)
        .allMatch(
            own ->
                own.generation().equals(generation)
                    || generation.isEmpty()
                    || (own.generation().isEmpty() && own.isSingle()));
  }

  /** Whether people call this person by the word alone: a family name, in front or behind. */
  boolean isCalled(String word) {
    return profiles.stream().anyMatch(profile -> isCalled(profile, word));
  }

  private boolean isCalled(PersonProfile profile, String word) {
    return profile.called().contains(word)
        || profile.names().stream()
            .anyMatch(
                name ->
                    name.last().equals(word)
                        || (name.first().equals(word)
                            && names.given().gender(word) == Who.Gender.UNKNOWN));
  }

  boolean isKnownAs(@Nullable KnownPerson person) {
    return person != null && profiles.stream().anyMatch(profile -> profile.known() == person);
  }

  /** Whether nothing but a single name is known of this person. */
  boolean isSingle() {
    return profiles.stream().allMatch(own -> own.name().isSingle());
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
    TreeSet<String> places = new TreeSet<>();
    locals.forEach(local -> places.add(local.article() + "#" + local.actor().id()));
    return String.join(",", owners) + "|" + String.join(",", offices) + "|" + places.first();
  }
}
