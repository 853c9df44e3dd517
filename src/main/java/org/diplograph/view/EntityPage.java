package org.diplograph.view;

/** What a page shows of an entity, by its kind. */
public sealed interface EntityPage permits ActorPage, ArticlePage, OfficePage, ThingPage {
  /** What it is. */
  Head head();
}
