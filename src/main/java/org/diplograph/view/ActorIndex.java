package org.diplograph.view;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.view.Catalog.Article;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.Catalog.Quotation;
import org.diplograph.view.Catalog.Tenure;

/** What a catalog holds of each actor, in the catalog's order: newest first. */
public final class ActorIndex {
  private final Catalog catalog;
  private final List<List<Event>> events;
  private final List<List<Quotation>> by;
  private final List<List<Quotation>> about;
  private final List<List<Tenure>> tenures;
  private final List<List<Article>> articles;

  /** Sorts a catalog by actor. */
  public ActorIndex(Catalog catalog) {
    this.catalog = catalog;
    this.events = lists();
    this.by = lists();
    this.about = lists();
    this.tenures = lists();
    this.articles = lists();
    for (Event event : catalog.events()) {
      add(event, event.sources(), events);
      add(event, event.targets(), events);
    }
    for (Quotation quotation : catalog.quotations()) {
      by.get(quotation.speaker()).add(quotation);
      add(quotation, quotation.about(), about);
    }
    catalog.tenures().forEach(t -> tenures.get(t.holder()).add(t));
    catalog.articles().values().forEach(a -> add(a, a.actors(), articles));
  }

  private <T> List<List<T>> lists() {
    List<List<T>> lists = new ArrayList<>(catalog.actors().size());
    catalog.actors().forEach(a -> lists.add(new ArrayList<>(0)));
    return lists;
  }

  /** Adds a thing to the lists of these actors; to none twice, as both source and target. */
  private static <T> void add(T thing, int[] actors, List<List<T>> lists) {
    for (int actor : actors) {
      List<T> list = lists.get(actor);
      if (list.isEmpty() || list.get(list.size() - 1) != thing) {
        list.add(thing);
      }
    }
  }

  /** The catalog. */
  public Catalog catalog() {
    return catalog;
  }

  /** Events in which an actor is a source or a target. */
  public List<Event> events(int actor) {
    return events.get(actor);
  }

  /** What an actor is quoted with. */
  public List<Quotation> quotationsBy(int actor) {
    return by.get(actor);
  }

  /** Quotations about an actor. */
  public List<Quotation> quotationsAbout(int actor) {
    return about.get(actor);
  }

  /** Tenures of a person. */
  public List<Tenure> tenures(int actor) {
    return tenures.get(actor);
  }

  /** Articles that mention an actor. */
  public List<Article> articles(int actor) {
    return articles.get(actor);
  }
}
