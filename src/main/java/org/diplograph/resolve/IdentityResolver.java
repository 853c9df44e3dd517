package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Merge;
import org.diplograph.model.Resolution;

/**
 * Finds out which actors of all articles are the same person, country or organization. The result
 * depends on the set of articles, never on their order.
 */
public final class IdentityResolver {
  private final ReferenceData data;

  public IdentityResolver(ReferenceData data) {
    this.data = data;
  }

  /**
   * Gives each article's actors, by local id, the actors of the graph.
   *
   * @param articles the actors of each article by its identifier
   * @param dates when they were published, where that is known
   */
  public Resolution resolve(Map<String, List<LocalActor>> articles, Map<String, LocalDate> dates) {
    Map<Local, Actor> found = new HashMap<>();
    List<Local> people = new ArrayList<>();
    List<Local> organizations = new ArrayList<>();
    Map<String, Set<String>> countries = new HashMap<>();
    new TreeMap<>(articles)
        .forEach(
            (article, actors) -> {
              Set<String> named = new HashSet<>();
              for (LocalActor actor : actors) {
                Local local = new Local(article, actor);
                if (actor.reference() != null) {
                  found.put(local, listed(actor));
                  named.add(actor.reference());
                } else if (actor.type() == ActorType.PERSON) {
                  people.add(local);
                } else {
                  organizations.add(local);
                }
              }
              countries.put(article, named);
            });
    Identities bodies = new OrganizationIdentity(data).resolve(organizations, countries);
    Identities persons = people(people, countries, dates);
    found.putAll(bodies.actors());
    found.putAll(persons.actors());
    Map<String, List<Merge>> merges = new TreeMap<>();
    Stream.concat(bodies.merges().stream(), persons.merges().stream())
        .forEach(
            merge -> merges.computeIfAbsent(merge.article(), k -> new ArrayList<>()).add(merge));
    return resolution(articles, found, merges);
  }

  private Identities people(
      List<Local> people, Map<String, Set<String>> named, Map<String, LocalDate> dates) {
    PersonNames names = new PersonNames(data);
    return new PersonIdentity(names).resolve(new PersonProfiles(names, named, dates).of(people));
  }

  /**
   * Gives each article's actors the actors of the graph, and follows what the user says of them.
   *
   * @param articles the actors of each article by its identifier
   * @param dates when they were published, where that is known
   * @param authorities which people and organizations there are
   * @param decisions who is who
   */
  public Identification resolve(
      Map<String, List<LocalActor>> articles,
      Map<String, LocalDate> dates,
      Authorities authorities,
      Decisions decisions) {
    Resolution found = resolve(articles, dates);
    if (authorities.isEmpty() && decisions.isEmpty()) {
      return new Identification(found, List.of(), List.of());
    }
    return new UserWord(data, authorities, decisions)
        .apply(articles, found, new Surroundings(named(articles), dates));
  }

  /** The countries and listed organizations that each article names. */
  private static Map<String, Set<String>> named(Map<String, List<LocalActor>> articles) {
    Map<String, Set<String>> named = new HashMap<>();
    articles.forEach(
        (article, actors) ->
            actors.forEach(
                actor -> {
                  if (actor.reference() != null) {
                    named.computeIfAbsent(article, k -> new HashSet<>()).add(actor.reference());
                  }
                }));
    return named;
  }

  private static Resolution resolution(
      Map<String, List<LocalActor>> articles,
      Map<Local, Actor> found,
      Map<String, List<Merge>> merges) {
    Map<String, List<Actor>> resolved = new TreeMap<>();
    articles.forEach(
        (article, actors) ->
            resolved.put(
                article,
                actors.stream()
                    .map(actor -> Objects.requireNonNull(found.get(new Local(article, actor))))
                    .toList()));
    return new Resolution(resolved, merges);
  }

  private Actor listed(LocalActor actor) {
    String key = Objects.requireNonNull(actor.reference());
    if (actor.type() == ActorType.COUNTRY) {
      Country country = data.countries().get(key);
      return new Actor(
          ActorType.COUNTRY, key, country == null ? actor.name() : country.label(), null);
    }
    Organization organization = data.organizations().get(key);
    return organization == null
        ? new Actor(actor.type(), key, actor.name(), actor.organOf())
        : new Actor(actor.type(), key, organization.label(), organization.organOf());
  }
}
