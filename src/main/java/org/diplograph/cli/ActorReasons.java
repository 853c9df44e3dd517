package org.diplograph.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.Actor;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Merge;
import org.diplograph.resolve.Identification;

/** Says who the actors of an article are among those of all articles, and why. */
final class ActorReasons {
  /** So many of the others are named; the rest are counted. */
  private static final int MOST_OTHERS = 10;

  private final String article;
  private final Everyone everyone;
  private final Identification identification;

  ActorReasons(String article, Everyone everyone, Identification identification) {
    this.article = article;
    this.everyone = everyone;
    this.identification = identification;
  }

  /** What is to be told of an actor of the article, in lines. */
  List<String> lines(LocalActor local) {
    Actor actor = identification.resolution().of(article).get(local.id());
    List<String> lines = new ArrayList<>();
    List<Merge> others = others(actor, local.id());
    Set<String> articles = articles(actor);
    String key = actor.type().name().toLowerCase(Locale.ROOT) + "/" + actor.key();
    lines.add("is " + key + ", in " + count(articles.size(), "article"));
    identification.links().stream()
        .filter(link -> link.actor().equals(actor))
        .forEach(link -> lines.add("same as <" + link.iri() + ">"));
    List<Merge> why = identification.resolution().why(article, local.id());
    why.forEach(step -> lines.add("as " + name(step.otherArticle(), step.otherActor(), step)));
    Set<Merge> told = new HashSet<>(why);
    others.removeIf(told::contains);
    others.stream()
        .limit(MOST_OTHERS)
        .forEach(step -> lines.add("also " + name(step.article(), step.actor(), step)));
    if (others.size() > MOST_OTHERS) {
      lines.add("also " + (others.size() - MOST_OTHERS) + " more");
    }
    identification.notices().stream()
        .filter(notice -> notice.text().contains("(" + key))
        .forEach(notice -> lines.add("note: " + notice.where() + ": " + notice.text()));
    return lines;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private Set<String> articles(Actor actor) {
    Set<String> articles = new TreeSet<>();
    identification
        .resolution()
        .actors()
        .forEach(
            (identifier, actors) -> {
              if (actors.contains(actor)) {
                articles.add(identifier);
              }
            });
    return articles;
  }

  /** The steps by which the other local actors of an actor came to it. */
  private List<Merge> others(Actor actor, int local) {
    List<Merge> steps = new ArrayList<>();
    new TreeMap<>(identification.resolution().merges())
        .values()
        .forEach(
            merges ->
                merges.stream()
                    .filter(merge -> actor.equals(actor(merge)))
                    .filter(m -> !(m.article().equals(article) && m.actor() == local))
                    .forEach(steps::add));
    return steps;
  }

  private Actor actor(Merge merge) {
    return identification.resolution().of(merge.article()).get(merge.actor());
  }

  private String name(String identifier, int actor, Merge step) {
    LocalActor local = Objects.requireNonNull(everyone.actors().get(identifier)).get(actor);
    String where = identifier.equals(article) ? "this article" : identifier;
    return "\"" + local.name() + "\" in " + where + ": " + step.reason();
  }
}
