package org.diplograph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Catalog.Article;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.Catalog.Kind;
import org.diplograph.view.Catalog.Quotation;
import org.diplograph.view.Catalog.Tenure;
import org.jspecify.annotations.Nullable;

/** Reads what a page shows of an entity; inside a transaction of the caller. */
public final class EntityReader {
  private static final int EVENTS = 20;
  private static final int QUOTATIONS = 10;
  private static final int ARTICLES = 20;

  private final ActorIndex index;
  private final Catalog catalog;
  private final Facts facts;
  private final Addresses addresses;
  private final Lines lines;
  private final HeadReader heads;

  /** Makes a reader of a dataset and what was read of it before. */
  public EntityReader(DatasetGraph dataset, ActorIndex index, Addresses addresses) {
    this.index = index;
    this.catalog = index.catalog();
    this.facts = new Facts(dataset);
    this.addresses = addresses;
    this.lines = new Lines(facts, catalog, addresses);
    this.heads = new HeadReader(facts, catalog, addresses);
  }

  /**
   * The page of an entity, null if nothing is said of it.
   *
   * @param iri its IRI
   * @param shown which part of its lists to show
   */
  public @Nullable EntityPage read(String iri, Shown shown) {
    Node node = Terms.iri(iri);
    if (!facts.has(node)) {
      return null;
    }
    Head head = heads.read(iri);
    Actor actor = catalog.actor(iri);
    if (actor != null) {
      return actor(head, actor, shown);
    }
    Article article = catalog.articles().get(iri);
    if (article != null) {
      return article(head, article, shown);
    }
    if (catalog.offices().containsKey(iri)) {
      return office(head, iri);
    }
    return thing(head, node);
  }

  private ActorPage actor(Head head, Actor actor, Shown shown) {
    int number = actor.number();
    List<Event> all = index.events(number);
    List<Event> events = all.stream().filter(shown.filter()::accepts).toList();
    OfficeLines offices = new OfficeLines(catalog, addresses, lines);
    return new ActorPage(
        head,
        actor,
        offices.ofPerson(index.tenures(number)),
        actor.kind() == Kind.PERSON ? List.of() : offices.ofOwner(actor.iri()),
        new Relations(catalog).of(number, all),
        Timeline.of(events),
        shown,
        Listing.of(events, shown.events(), EVENTS, lines::event),
        quotations(index.quotationsBy(number), shown),
        quotations(index.quotationsAbout(number), shown),
        Listing.of(index.articles(number), shown.articles(), ARTICLES, this::line));
  }

  private Listing<QuotationLine> quotations(List<Quotation> all, Shown shown) {
    return Listing.of(all, shown.quotations(), QUOTATIONS, lines::quotation);
  }

  private ArticleLine line(Article article) {
    Link link = new Link(article.title(), addresses.document(article.iri()));
    return new ArticleLine(link, article.issued(), article.publisher());
  }

  private ArticlePage article(Head head, Article article, Shown shown) {
    List<Event> events = new ArrayList<>();
    catalog.events().stream().filter(e -> e.article() == article).forEach(events::add);
    events.sort(Comparator.comparingInt(e -> number(e.iri())));
    List<Quotation> quotations =
        catalog.quotations().stream().filter(q -> q.article() == article).toList();
    String url = facts.string(Terms.iri(article.iri()), Terms.URL);
    return new ArticlePage(
        head,
        article.issued(),
        article.publisher(),
        url == null ? null : addresses.link(url),
        lines.links(article.actors()),
        Listing.of(events, shown.events(), EVENTS, lines::event),
        quotations(quotations, shown),
        shown);
  }

  private static int number(String iri) {
    String last = Terms.localName(iri);
    return last.matches("\\d{1,9}") ? Integer.parseInt(last) : Integer.MAX_VALUE;
  }

  private OfficePage office(Head head, String iri) {
    List<Tenure> tenures = catalog.tenures().stream().filter(t -> t.office().equals(iri)).toList();
    return new OfficePage(head, new OfficeLines(catalog, addresses, lines).ofOffice(tenures));
  }

  private ThingPage thing(Head head, Node node) {
    List<EventLine> events =
        catalog.events().stream()
            .filter(e -> e.iri().equals(head.iri()))
            .map(lines::event)
            .toList();
    List<Evidence> evidence = new ArrayList<>(lines.evidence(head.iri()));
    Evidence own = lines.sentence(node);
    if (own != null) {
      evidence.add(own);
    }
    return new ThingPage(head, events, evidence, heads.incoming(node));
  }
}
