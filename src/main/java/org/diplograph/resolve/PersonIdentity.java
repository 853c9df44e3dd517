package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Merge;
import org.diplograph.resolve.PersonCluster.Fit;
import org.jspecify.annotations.Nullable;

/** Finds out which people of all articles are the same. */
final class PersonIdentity {
  /** The most telling first: what else speaks for it, then the name, then the time. */
  private static final Comparator<Fit> BEST_FIRST =
      Comparator.comparing(Fit::evidence, PersonEvidence.STRONGEST_FIRST)
          .thenComparing(fit -> fit.likeness().kind())
          .thenComparingDouble(fit -> fit.likeness().distance())
          .thenComparingInt(fit -> fit.evidence().years());

  /** How many times as often somebody is named in full who is called by a family name alone. */
  private static final int PROMINENT = 5;

  private final PersonNames names;
  private final NameBlocks blocks;
  private final List<PersonCluster> clusters = new ArrayList<>();

  PersonIdentity(PersonNames names) {
    this.names = names;
    this.blocks = new NameBlocks(names.given());
  }

  /** A single name with the person who is called by it. */
  private record Called(PersonProfile profile, PersonCluster cluster, PersonEvidence evidence) {
    /** Whether it is as likely to be meant: news says a family name alone of who is in the news. */
    boolean isRivalOf(Called other) {
      boolean rare = cluster.locals().size() * PROMINENT <= other.cluster.locals().size();
      return !rare && cluster.sharesRole(other.cluster);
    }
  }

  /** The people of the graph; the profiles come with the fullest names first. */
  Identities resolve(List<PersonProfile> profiles) {
    profiles.stream().filter(p -> !p.name().isSingle()).forEach(this::place);
    List<Called> whose = new ArrayList<>();
    List<PersonProfile> nobodys = new ArrayList<>();
    for (PersonProfile profile : profiles.stream().filter(p -> p.name().isSingle()).toList()) {
      Called called = called(profile);
      if (called == null) {
        nobodys.add(profile);
      } else {
        whose.add(called);
      }
    }
    for (Called called : whose) {
      // Two that hold offices of different countries may both have fitted one who held none.
      if (called.cluster().agrees(called.profile())) {
        add(called);
      } else {
        nobodys.add(called.profile());
      }
    }
    nobodys.forEach(this::placeSingle);
    List<Merge> merges = new ArrayList<>();
    clusters.forEach(cluster -> merges.addAll(cluster.merges()));
    return new Identities(actors(), merges);
  }

  /** Puts a full name to the person whom it fits best, or makes it a new one's. */
  private void place(PersonProfile profile) {
    List<Fit> fitting =
        blocks.like(profile).stream()
            .map(cluster -> cluster.fit(profile))
            .filter(Objects::nonNull)
            .sorted(BEST_FIRST)
            .toList();
    boolean plain =
        fitting.size() == 1
            || (fitting.size() > 1 && BEST_FIRST.compare(fitting.get(0), fitting.get(1)) < 0);
    if (plain) {
      Fit best = fitting.get(0);
      String reason = Reasons.names(best.own(), profile, best.likeness(), best.evidence());
      add(best.cluster(), profile, best.own(), reason);
    } else {
      addNew(profile);
    }
  }

  private void addNew(PersonProfile profile) {
    PersonCluster cluster = new PersonCluster(names, profile);
    clusters.add(cluster);
    blocks.add(profile, cluster);
  }

  private void add(PersonCluster cluster, PersonProfile profile, PersonProfile own, String reason) {
    cluster.add(profile, own, reason);
    blocks.add(profile, cluster);
  }

  private void add(Called called) {
    PersonProfile own = called.cluster().first();
    String reason = Reasons.single(own, called.profile(), called.evidence());
    add(called.cluster(), called.profile(), own, reason);
  }

  /** The only person of a family name for whom offices or countries speak. */
  private @Nullable Called called(PersonProfile profile) {
    String word = profile.name().first();
    List<Called> all =
        blocks.with(word).stream()
            .filter(cluster -> cluster.agrees(profile) && cluster.hasGeneration(profile))
            .map(cluster -> new Called(profile, cluster, cluster.evidence(profile)))
            .toList();
    List<Called> known =
        all.stream().filter(called -> called.cluster().isKnownAs(profile.known())).toList();
    if (known.size() == 1) {
      return known.get(0);
    }
    Called holder = nearest(all, called -> called.evidence().office() != null);
    if (holder != null) {
      return holder;
    }
    List<Called> named = all.stream().filter(c -> c.cluster().isCalled(word)).toList();
    Called implied = nearest(named, called -> called.evidence().implied() != null);
    return implied == null ? byContext(named) : implied;
  }

  /** The only one of the name, or the only one in office where no other may hold the like. */
  private static @Nullable Called byContext(List<Called> named) {
    List<Called> of =
        named.size() < 2
            ? named
            : named.stream().filter(called -> called.evidence().context() != null).toList();
    if (of.size() != 1) {
      return null;
    }
    Called only = of.get(0);
    boolean plain =
        only.evidence().isEnoughForFamilyName()
            && only.cluster().canHold(only.profile())
            && named.stream().noneMatch(other -> other != only && other.isRivalOf(only));
    return plain ? only : null;
  }

  /** Of several, the one whose articles are plainly nearer in time. */
  private static @Nullable Called nearest(List<Called> some, Predicate<Called> wanted) {
    List<Called> sorted =
        some.stream()
            .filter(wanted)
            .sorted(Comparator.comparingInt(called -> called.evidence().years()))
            .toList();
    boolean plain =
        sorted.size() == 1
            || (sorted.size() > 1
                && sorted.get(0).evidence().years() < sorted.get(1).evidence().years());
    return plain ? sorted.get(0) : null;
  }

  /** Single names of which nothing more is known are one node where nothing speaks against it. */
  private void placeSingle(PersonProfile profile) {
    List<Called> same =
        blocks.like(profile).stream()
            .filter(cluster -> cluster.isSingle() && cluster.hasGeneration(profile))
            .map(cluster -> new Called(profile, cluster, cluster.evidence(profile)))
            .filter(this::areOneSingle)
            .toList();
    if (same.size() == 1) {
      Called one = same.get(0);
      PersonProfile own = one.cluster().first();
      add(one.cluster(), profile, own, Reasons.bothSingle(own, profile, one.evidence()));
    } else {
      addNew(profile);
    }
  }

  private boolean areOneSingle(Called called) {
    PersonEvidence evidence = called.evidence();
    FullName name = called.profile().name();
    FullName own = called.cluster().first().name();
    if (name.first().equals(own.first())) {
      return evidence.isEnoughForSingleName() && called.cluster().canHold(called.profile());
    }
    return names.comparison().soundAlike(name, own)
        && evidence.isEnoughFor(Likeness.of(Likeness.Kind.ALIKE), false, false)
        && evidence.office() != null;
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
