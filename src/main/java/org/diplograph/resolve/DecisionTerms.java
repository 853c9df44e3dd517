package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.diplograph.model.LocalActor;
import org.diplograph.resolve.Decision.Foreign;
import org.diplograph.resolve.Decision.Named;
import org.diplograph.resolve.Decision.Said;
import org.diplograph.resolve.Decision.Term;
import org.jspecify.annotations.Nullable;

/** Finds out whom the terms of the user's statements mean. */
final class DecisionTerms {
  private final ActorNodes nodes;
  private final Map<String, List<LocalActor>> articles;
  private final Set<String> entryIris;
  private final Map<Term, Local> seeds = new HashMap<>();
  private final Map<ActorPart, Local> largest = new HashMap<>();

  DecisionTerms(ActorNodes nodes, Map<String, List<LocalActor>> articles, Set<String> entryIris) {
    this.nodes = nodes;
    this.articles = articles;
    this.entryIris = entryIris;
  }

  /** Notes for each term which mention of a parted actor it means. */
  void parted(ActorPart part, Parting parting) {
    seeds.putAll(parting.seeds());
    largest.put(part, parting.largest());
  }

  /** The mention that a term means, or null. */
  @Nullable Local local(Term term) {
    return term instanceof Said said
        ? new Local(
            said.article(), Objects.requireNonNull(articles.get(said.article())).get(said.actor()))
        : null;
  }

  /** What was found by the articles alone and holds what a term means, or null. */
  @Nullable ActorPart part(Term term) {
    Local local = local(term);
    if (local != null) {
      return nodes.found(local);
    }
    if (term instanceof Named named) {
      ActorPart part = nodes.found(named.key());
      List<ActorPart> called = part == null ? nodes.named(named.key()) : List.of(part);
      return called.size() == 1 ? called.get(0) : null;
    }
    return null;
  }

  /** A local actor of the node that a term means, or null. */
  @Nullable Local representative(Term term) {
    Local local = local(term);
    Local seed = local == null ? seeds.get(term) : local;
    ActorPart part = seed == null ? part(term) : null;
    return part == null ? seed : largest.getOrDefault(part, part.locals.get(0));
  }

  /** Whether it is of another data set: its IRI is, or only an authority's entry bears it. */
  boolean isForeign(Term term) {
    return term instanceof Foreign || (entryIris.contains(term.iri()) && part(term) == null);
  }

  /** Whether it is an actor of the graph. */
  boolean isActor(Term term) {
    return part(term) != null;
  }
}
