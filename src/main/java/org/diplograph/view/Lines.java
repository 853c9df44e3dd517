package org.diplograph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.Catalog.Quotation;
import org.jspecify.annotations.Nullable;

/** Makes lines of pages from what the catalog and the dataset hold. */
final class Lines {
  private final Facts facts;
  private final Catalog catalog;
  private final Addresses addresses;
  private final EvidenceReader evidence;

  Lines(Facts facts, Catalog catalog, Addresses addresses) {
    this.facts = facts;
    this.catalog = catalog;
    this.addresses = addresses;
    this.evidence = new EvidenceReader(facts, catalog, addresses);
  }

  Link link(int actor) {
    Actor found = catalog.actors().get(actor);
    return new Link(found.label(), addresses.link(found.iri()));
  }

  /** The links of actors, sorted by their names. */
  List<Link> links(int[] actors) {
    List<Link> links = new ArrayList<>();
    for (int actor : actors) {
      links.add(link(actor));
    }
    links.sort(Comparator.comparing(Link::text));
    return links;
  }

  EventLine event(Event event) {
    return new EventLine(
        addresses.document(event.iri()),
        event.type(),
        links(event.sources()),
        links(event.targets()),
        links(event.voices()),
        event.factuality(),
        event.date(),
        event.article().issued(),
        facts.string(Terms.iri(event.iri()), Terms.CONFIDENCE),
        evidence.of(event.iri()));
  }

  QuotationLine quotation(Quotation quotation) {
    Node node = Terms.iri(quotation.iri());
    String text = facts.string(node, Terms.QUOTED_TEXT);
    return new QuotationLine(
        addresses.document(quotation.iri()),
        link(quotation.speaker()),
        text == null ? "" : text,
        "true".equals(facts.string(node, Terms.DIRECT)),
        quotation.article().issued(),
        evidence.of(quotation.iri()));
  }

  List<Evidence> evidence(String statement) {
    return evidence.of(statement);
  }

  @Nullable Evidence sentence(Node sentence) {
    return evidence.sentence(sentence);
  }
}
