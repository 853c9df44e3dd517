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
import org.diplograph.model.LocalActor;
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

  Identities resolve(List<Local> organizations) {
    Map<String, List<Local>> groups = new TreeMap<>();
    Map<String, Set<String>> fullByShort = shortForms(organizations);
    for (Local local : organizations) {
      groups.computeIfAbsent(group(local.actor(), fullByShort), k -> new ArrayList<>()).add(local);
    }
    Map<Local, Actor> actors = new HashMap<>();
    List<Merge> merges = new ArrayList<>();
    Map<String, String> keys = keys(groups);
    groups.forEach(
        (group, locals) -> {
          String country = country(locals);
          String key = Objects.requireNonNull(keys.get(group));
          Actor actor = new Actor(ActorType.ORGANIZATION, key, label(group, locals), country);
          locals.forEach(local -> actors.put(local, actor));
          for (Local local : locals.subList(1, locals.size())) {
            merges.add(Reasons.merge(local, locals.get(0), reason(group, local, locals.get(0))));
          }
        });
    return new Identities(actors, merges);
  }

  private static String reason(String group, Local local, Local first) {
    if (group.startsWith("body|")) {
      String[] parts = group.split("\\|");
      return "Both are the " + parts[2] + " of " + parts[1] + ".";
    }
    String one = local.actor().name();
    String other = first.actor().name();
    return normal(one).equals(normal(other))
        ? "Both are called \"" + one + "\"."
        : "An article uses \"" + one + "\" and \"" + other + "\" for one organization.";
  }

  /** What all spellings of an organization have in common: body and country, or its name. */
  private String group(LocalActor actor, Map<String, Set<String>> fullByShort) {
    String kind = kind(actor);
    if (kind != null) {
      return "body|" + actor.organOf() + "|" + kind;
    }
    String name = normal(actor.name());
    Set<String> full = fullByShort.getOrDefault(name, Set.of());
    return "name|" + (full.size() == 1 ? full.iterator().next() : name);
  }

  private @Nullable String kind(LocalActor actor) {
    if (actor.organOf() == null) {
      return null;
    }
    for (String name : actor.names()) {
      List<Piece> pieces = Piece.ofName(name);
      String kind = pieces.isEmpty() ? null : bodies.kind(pieces, 0, pieces.size());
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** For each short name the full names of the organizations that some article calls so. */
  private Map<String, Set<String>> shortForms(List<Local> organizations) {
    Map<String, Set<String>> full = new TreeMap<>();
    for (Local local : organizations) {
      String name = normal(local.actor().name());
      for (String other : local.actor().names()) {
        if (!normal(other).equals(name)) {
          full.computeIfAbsent(normal(other), k -> new TreeSet<>()).add(name);
        }
      }
    }
    return full;
  }

  private static String normal(String name) {
    return Folding.key(name)
        .replace("&", " and ")
        .replaceAll("[^a-z0-9 ]", " ")
        .replaceAll("isation\\b", "ization")
        .replaceAll("\\bthe\\b", " ")
        .replace("defense", "defence")
        .replace("center", "centre")
        .replaceAll("\\s+", " ")
        .trim();
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

  private String label(String group, List<Local> locals) {
    if (group.startsWith("body|")) {
      String[] parts = group.split("\\|");
      return bodyLabel(parts[1], parts[2], locals);
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
  private Map<String, String> keys(Map<String, List<Local>> groups) {
    Map<String, List<String>> bySlug = new TreeMap<>();
    groups.forEach(
        (group, locals) ->
            bySlug
                .computeIfAbsent(Slugs.of(label(group, locals)), k -> new ArrayList<>())
                .add(group));
    Map<String, String> keys = new TreeMap<>();
    bySlug.forEach(
        (slug, same) -> {
          boolean listed = data.organizations().get(slug) != null;
          for (int i = 0; i < same.size(); i++) {
            boolean plain = i == 0 && !listed;
            keys.put(same.get(i), plain ? slug : slug + "-" + Slugs.hash(same.get(i)));
          }
        });
    return keys;
  }
}
