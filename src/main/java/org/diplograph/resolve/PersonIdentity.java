package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Merge;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which people of all articles are the same. Names are compared only with those that
 * share a word, so the work grows with the number of names, not with its square.
 */
final class PersonIdentity {
  private final GivenNames given;
  private final Map<String, Set<PersonCluster>> byWord = new HashMap<>();
  private final Map<String, Set<PersonCluster>> byRole = new HashMap<>();
  private final List<PersonCluster> clusters = new ArrayList<>();

  PersonIdentity(GivenNames given) {
    this.given = given;
  }

  /**
   * The people of the graph.
   *
   * @param countries the listed actors that each article names
   * @param dates when the articles were published
   */
  Identities resolve(
      List<Local> people, Map<String, Set<String>> countries, Map<String, LocalDate> dates) {
    List<PersonProfile> profiles = PersonProfile.of(people, countries, dates);
    profiles.stream().filter(p -> !p.name().isSingle()).forEach(this::place);
    Map<PersonProfile, PersonCluster> single = new LinkedHashMap<>();
    for (PersonProfile profile : profiles) {
      if (profile.name().isSingle()) {
        PersonCluster known = knownBySingle(profile);
        if (known != null) {
          single.put(profile, known);
        }
      }
    }
    single.forEach((profile, cluster) -> cluster.add(profile, given));
    profiles.stream()
        .filter(p -> p.name().isSingle() && !single.containsKey(p))
        .forEach(this::placeSingle);
    List<Merge> merges = new ArrayList<>();
    clusters.forEach(cluster -> merges.addAll(cluster.merges()));
    return new Identities(actors(), merges);
  }

  /** Puts a full name to the people it fits, or makes it a new one's. */
  private void place(PersonProfile profile) {
    List<PersonCluster> fitting =
        candidates(profile).stream().filter(cluster -> cluster.fits(profile, given)).toList();
    PersonCluster cluster = fitting.size() == 1 ? fitting.get(0) : closest(profile, fitting);
    add(cluster == null ? fresh() : cluster, profile);
  }

  private PersonCluster fresh() {
    PersonCluster cluster = new PersonCluster();
    clusters.add(cluster);
    return cluster;
  }

  private void add(PersonCluster cluster, PersonProfile profile) {
    cluster.add(profile, given);
    for (String word : words(profile)) {
      byWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(cluster);
    }
    for (String role : profile.roles()) {
      if (!role.endsWith("|")) {
        byRole.computeIfAbsent(role, k -> new LinkedHashSet<>()).add(cluster);
      }
    }
  }

  private static List<String> words(PersonProfile profile) {
    return profile.name().keys().stream().filter(word -> word.length() > 1).toList();
  }

  private Collection<PersonCluster> candidates(PersonProfile profile) {
    Set<PersonCluster> candidates = new LinkedHashSet<>();
    List<String> words = words(profile);
    if (!words.isEmpty()) {
      candidates.addAll(byWord.getOrDefault(words.get(words.size() - 1), Set.of()));
      candidates.addAll(byWord.getOrDefault(words.get(0), Set.of()));
    }
    for (String role : profile.roles()) {
      candidates.addAll(byRole.getOrDefault(role, Set.of()));
    }
    return candidates;
  }

  /** Of several that fit, the one that plainly has the same office or country. */
  private static @Nullable PersonCluster closest(
      PersonProfile profile, List<PersonCluster> fitting) {
    PersonCluster best = null;
    int most = 0;
    boolean tie = false;
    for (PersonCluster cluster : fitting) {
      int weight = cluster.evidence(profile);
      tie = weight == most;
      if (weight > most) {
        most = weight;
        best = cluster;
      }
    }
    return tie ? null : best;
  }

  /** The only person of a family name for whom offices or countries speak. */
  private @Nullable PersonCluster knownBySingle(PersonProfile profile) {
    String word = profile.name().first();
    List<PersonCluster> named =
        byWord.getOrDefault(word, Set.of()).stream()
            .filter(cluster -> cluster.isCalled(word, given) && cluster.agrees(profile))
            .toList();
    List<PersonCluster> office =
        named.stream().filter(cluster -> cluster.sharesRole(profile)).toList();
    if (office.size() == 1) {
      return office.get(0);
    }
    return named.size() == 1 && named.get(0).evidence(profile) > 0 ? named.get(0) : null;
  }

  /** Single names of which nothing more is known are one node where nothing speaks against it. */
  private void placeSingle(PersonProfile profile) {
    List<PersonCluster> same =
        clusters.stream()
            .filter(cluster -> cluster.isOnly(profile.name()) && cluster.agrees(profile))
            .toList();
    add(same.size() == 1 ? same.get(0) : fresh(), profile);
  }

  private Map<Local, Actor> actors() {
    Map<String, List<PersonCluster>> bySlug = new TreeMap<>();
    for (PersonCluster cluster : clusters) {
      bySlug.computeIfAbsent(Slugs.of(cluster.label()), k -> new ArrayList<>()).add(cluster);
    }
    Map<Local, Actor> actors = new HashMap<>();
    bySlug.forEach(
        (slug, same) -> {
          same.sort(
              Comparator.comparingInt((PersonCluster c) -> -c.locals().size())
                  .thenComparing(PersonCluster::signature));
          for (int i = 0; i < same.size(); i++) {
            PersonCluster cluster = same.get(i);
            String key = i == 0 ? slug : slug + "-" + Slugs.hash(cluster.signature());
            Actor actor = new Actor(ActorType.PERSON, key, cluster.label(), null);
            cluster.locals().forEach(local -> actors.put(local, actor));
          }
        });
    return actors;
  }
}
