package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Link;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Notice;
import org.diplograph.model.Resolution;

/**
 * Applies the user's files to what was found by the articles alone: first the statements on who is
 * who, then the authority files, then keys and labels.
 */
final class UserWord {
  private final ReferenceData data;
  private final Authorities authorities;
  private final Decisions decisions;

  UserWord(ReferenceData data, Authorities authorities, Decisions decisions) {
    this.data = data;
    this.authorities = authorities;
    this.decisions = decisions;
  }

  Identification apply(
      Map<String, List<LocalActor>> articles, Resolution found, Surroundings around) {
    MergeTree merges = new MergeTree(articles, found.merges());
    ActorNodes nodes = new ActorNodes(actors(articles, found), this::isListed, merges);
    TreeSet<Notice> notices = new TreeSet<>(authorities.notices());
    notices.addAll(decisions.notices());
    DecisionTerms terms = new DecisionTerms(nodes, articles, authorities.iris());
    notices.addAll(new DecisionPass(nodes, terms, new Affinity(around)).apply(decisions.all()));
    AuthorityIndex index = new AuthorityIndex(authorities.entries(), data);
    Differences differences = new Differences(nodes, new PersonNames(data), around);
    notices.addAll(new AuthorityPass(nodes, index, differences, around).apply());
    Map<ActorNode, Actor> names = ActorNaming.names(nodes.all());
    return new Identification(
        new Resolution(resolved(articles, nodes, names), merges.merges()),
        List.copyOf(links(names)),
        List.copyOf(notices));
  }

  private boolean isListed(Actor actor) {
    return actor.type() == ActorType.COUNTRY
        || (actor.type() == ActorType.ORGANIZATION
            && data.organizations().get(actor.key()) != null);
  }

  private static Map<Local, Actor> actors(
      Map<String, List<LocalActor>> articles, Resolution found) {
    Map<Local, Actor> actors = new HashMap<>();
    articles.forEach(
        (article, locals) -> {
          List<Actor> resolved = found.of(article);
          locals.forEach(l -> actors.put(new Local(article, l), resolved.get(l.id())));
        });
    return actors;
  }

  private static Map<String, List<Actor>> resolved(
      Map<String, List<LocalActor>> articles, ActorNodes nodes, Map<ActorNode, Actor> names) {
    Map<String, List<Actor>> resolved = new TreeMap<>();
    articles.forEach(
        (article, locals) ->
            resolved.put(
                article,
                locals.stream()
                    .map(l -> Objects.requireNonNull(names.get(nodes.of(new Local(article, l)))))
                    .toList()));
    return resolved;
  }

  private TreeSet<Link> links(Map<ActorNode, Actor> names) {
    TreeSet<Link> links = new TreeSet<>();
    names.forEach(
        (node, actor) -> {
          for (AuthorityEntry entry : node.entries) {
            entry.iris().forEach(iri -> links.add(new Link(actor, iri)));
          }
          node.chosen.forEach(iri -> links.add(new Link(actor, iri)));
        });
    links.removeIf(link -> authorities.isOwn(link.iri(), link.actor()));
    return links;
  }
}
