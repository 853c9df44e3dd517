package org.diplograph.model;

import java.util.List;

/**
 * An article in which it is known who each mention stands for.
 *
 * @param annotation the article, its sentences and names
 * @param actors its actors; the one with id {@code n} stands at index {@code n}
 * @param mentions all mentions in order of the text; a mention of several actors ("both leaders")
 *     stands once for each
 * @param tenures the offices that the article gives its people; they tell who "the minister" is
 * @param memberships who belongs to which organization
 */
public record ResolvedArticle(
    Annotation annotation,
    List<LocalActor> actors,
    List<Mention> mentions,
    List<Tenure> tenures,
    List<Membership> memberships) {
  /** Keeps its own copies of the lists. */
  public ResolvedArticle {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    tenures = List.copyOf(tenures);
    memberships = List.copyOf(memberships);
  }
}
