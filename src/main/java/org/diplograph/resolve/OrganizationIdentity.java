package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Merge;
import org.jspecify.annotations.Nullable;

/** Finds out which organizations of all articles are the same; listed ones are known already. */
final class OrganizationIdentity {
  private final ReferenceData data;
  private final BodyNames bodies;

  OrganizationIdentity(ReferenceData data) {
    this.data = data;
    this.bodies = new BodyNames(data);
  }

  /**
   * The organizations of the graph.
   *
   * @param named the countries and listed organizations that each article names
   */
  Identities resolve(List<Local> organizations, Map<String, Set<String>> named) {
    OrganizationGroups known = new OrganizationGroups(data, organizations, named);
    Map<OrganizationGroup, List<Local>> groups = new TreeMap<>();
    for (Local local : organizations) {
      groups.computeIfAbsent(known.of(local), k -> new ArrayList<>()).add(local);
    }
    Map<Local, Actor> actors = new HashMap<>();
    List<Merge> merges = new ArrayList<>();
    Map<OrganizationGroup, String> keys = keys(groups);
    groups.forEach(
        (group, locals) -> {
          Actor actor = actor(group, locals, Objects.requireNonNull(keys.get(group)));
          locals.forEach(local -> actors.put(local, actor));
          for (Local local : locals.subList(1, locals.size())) {
            merges.add(Reasons.merge(local, locals.get(0), reason(group, local, locals.get(0))));
          }
        });
    return new Identities(actors, merges);
  }

  private Actor actor(OrganizationGroup group, List<Local> locals, String key) {
    Organization listed = listed(group);
    return listed == null
        ? new Actor(ActorType.ORGANIZATION, key, label(group, locals), country(locals))
        : new Actor(ActorType.ORGANIZATION, listed.key(), listed.label(), listed.organOf());
  }

  /** A body or party that has a name of its own in the list: the Israeli parliament. */
  private @Nullable Organization listed(OrganizationGroup group) {
    return group.country() == null ? null : data.organizations().of(group.country(), group.name());
  }

  private static String reason(OrganizationGroup group, Local local, Local first) {
    String one = local.actor().name();
    String other = first.actor().name();
    return switch (group.kind()) {
      case BODY -> "Both are the " + group.name() + " of " + group.country() + ".";
      case COMMON ->
          group.country() == null
              ? "An article has both names, \"" + one + "\" and \"" + other + "\"."
              : "\"" + one + "\" and \"" + other + "\" are of " + group.country() + ".";
      case NAME ->
          OrganizationNames.normal(one).equals(OrganizationNames.normal(other))
              ? "Both are called \"" + one + "\"."
              : "\""
                  + one
                  + "\" and \""
                  + other
                  + "\" are one in an article of the same news, or by"
                  + " their initials.";
    };
  }

  private static @Nullable String country(List<Local> locals) {
    TreeSet<String> countries = new TreeSet<>();
    for (Local local : locals) {
      String country = local.actor().organOf();
      if (country != null) {
        countries.add(country);
      }
    }
    return countries.size() == 1 ? countries.first() : null;
  }

  private String label(OrganizationGroup group, List<Local> locals) {
    String owner = group.country();
    if (group.kind() == OrganizationGroup.Kind.BODY && owner != null) {
      return bodyLabel(owner, group.name(), locals);
    }
    Labels labels = new Labels();
    locals.forEach(local -> labels.add(withoutArticle(local.actor().name())));
    return labels.best();
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }

  /** "Russian Foreign Ministry"; a body that only one country has goes without it. */
  private String bodyLabel(String country, String kind, List<Local> locals) {
    String title = Case.title(kind);
    if (country.equals(data.nouns().ownerOfBody(kind))) {
      return title;
    }
    Labels prefixes = new Labels();
    for (Local local : locals) {
      for (String name : local.actor().names()) {
        String prefix = bodies.country(name);
        if (prefix != null) {
          prefixes.add(Case.capital(prefix));
        }
      }
    }
    String seen = prefixes.best();
    return (seen.isEmpty() ? adjective(country) : seen) + " " + title;
  }

  private String adjective(String code) {
    Country country = data.countries().get(code);
    if (country == null) {
      return code;
    }
    return country.demonyms().stream()
        .filter(word -> word.matches(".*(sh|ch|ese|an|ic|i)"))
        .findFirst()
        .orElse(country.demonyms().isEmpty() ? country.label() : country.demonyms().get(0));
  }

  /** Slugs of the labels; groups that share one, or one of a listed organization, get a hash. */
  private Map<OrganizationGroup, String> keys(Map<OrganizationGroup, List<Local>> groups) {
    Map<String, List<OrganizationGroup>> bySlug = new TreeMap<>();
    groups.forEach(
        (group, locals) ->
            bySlug
                .computeIfAbsent(Slugs.of(label(group, locals)), k -> new ArrayList<>())
                .add(group));
    Map<OrganizationGroup, String> keys = new TreeMap<>();
    bySlug.forEach(
        (slug, same) -> {
          boolean listed = data.organizations().get(slug) != null;
          for (int i = 0; i < same.size(); i++) {
            boolean plain = i == 0 && !listed;
            keys.put(same.get(i), plain ? slug : slug + "-" + Slugs.hash(same.get(i).toString()));
          }
        });
    return keys;
  }
}
