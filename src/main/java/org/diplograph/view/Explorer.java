package org.diplograph.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.Catalog.Kind;
import org.diplograph.view.PairPicture.Point;
import org.jspecify.annotations.Nullable;

/** What the explorer's pages ask for. */
public final class Explorer {
  private static final int PAGE = 20;
  private static final int MOST_POINTS = 2000;

  private final ActorIndex index;
  private final Catalog catalog;
  private final Addresses addresses;

  /** Explores this index. */
  public Explorer(ActorIndex index, Addresses addresses) {
    this.index = index;
    this.catalog = index.catalog();
    this.addresses = addresses;
  }

  /**
   * What is in the graph, and what can be chosen from.
   *
   * @param classes the classes of events
   * @param counts how much there is, by what is counted
   * @param firstDay the first day of an event, empty if there is none
   * @param lastDay the last day of an event
   */
  public record About(
      List<EventClass> classes, TreeMap<String, Integer> counts, String firstDay, String lastDay) {}

  /** What is in the graph. */
  public About about() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    counts.put("articles", catalog.articles().size());
    counts.put("events", catalog.events().size());
    counts.put("quotations", catalog.quotations().size());
    for (Kind kind : Kind.values()) {
      counts.put(kind.name().toLowerCase(Locale.ROOT), 0);
    }
    catalog
        .actors()
        .forEach(a -> counts.merge(a.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
    List<String> days =
        catalog.events().stream().map(Event::day).filter(d -> !d.isEmpty()).toList();
    return new About(
        List.copyOf(catalog.classes().values()),
        counts,
        days.isEmpty() ? "" : Collections.min(days),
        days.isEmpty() ? "" : Collections.max(days));
  }

  /**
   * Events that pass a filter, newest first, with their sentences; inside a transaction.
   *
   * @param actor who takes part, null for anybody
   * @param target if given, only what the actor did to this one or the two did together
   */
  public Listing<EventLine> events(
      DatasetGraph dataset,
      @Nullable Actor actor,
      @Nullable Actor target,
      EventFilter filter,
      int page) {
    List<Event> all = actor == null ? catalog.events() : index.events(actor.number());
    List<Event> events =
        all.stream()
            .filter(filter::accepts)
            .filter(e -> actor == null || target == null || isBetween(e, actor, target))
            .toList();
    Lines lines = new Lines(new Facts(dataset), catalog, addresses);
    return Listing.of(events, page, PAGE, lines::event);
  }

  private static boolean isBetween(Event event, Actor actor, Actor target) {
    int[] others = event.type().symmetric() ? event.sources() : event.targets();
    return Event.contains(event.sources(), actor.number())
        && Event.contains(others, target.number());
  }

  /** What two actors did to each other. */
  public PairPicture pair(Actor a, Actor b, EventFilter filter) {
    List<Point> points = new ArrayList<>();
    int total = 0;
    for (Event event : index.events(a.number())) {
      boolean forth = isBetween(event, a, b);
      boolean back = isBetween(event, b, a);
      if ((forth || back) && filter.accepts(event) && total++ < MOST_POINTS) {
        points.add(point(event, forth && back ? "both" : forth ? "a" : "b"));
      }
    }
    Collections.reverse(points);
    return new PairPicture(node(a), node(b), points, total);
  }

  private Point point(Event event, String direction) {
    EventClass type = event.type();
    return new Point(
        event.day(),
        type.name(),
        type.label(),
        type.goldstein(),
        direction,
        event.factuality(),
        event.voices().length > 0,
        addresses.document(event.iri()));
  }

  /** An actor as a node. */
  public GraphPicture.Node node(Actor actor) {
    return new GraphPicture.Node(
        addresses.id(actor.iri()),
        actor.label(),
        actor.kind().name().toLowerCase(Locale.ROOT),
        index.events(actor.number()).size());
  }

  /** How much is told of each country. */
  public List<CountryCount> countries(EventFilter filter) {
    return catalog.actors().stream()
        .filter(a -> a.kind() == Kind.COUNTRY)
        .map(a -> count(a, filter))
        .sorted(Comparator.comparing(CountryCount::id))
        .toList();
  }

  private CountryCount count(Actor country, EventFilter filter) {
    int cooperation = 0;
    int conflict = 0;
    for (Event event : index.events(country.number())) {
      if (filter.accepts(event)) {
        if (event.type().isCooperation()) {
          cooperation++;
        } else {
          conflict++;
        }
      }
    }
    return new CountryCount(
        addresses.id(country.iri()), country.label(), cooperation, conflict, country.articles());
  }
}
