package org.diplograph.model;

import java.util.List;

/**
 * All that is taken from one article; depends on nothing but the article, models and knowledge.
 *
 * @param article the article
 * @param sentences all its sentences
 * @param actors its actors; the one with id {@code n} stands at index {@code n}
 * @param mentions where they stand
 * @param events the events that the text states
 * @param quotations who is quoted with what
 * @param tenures who holds which office
 * @param memberships who belongs to which organization
 * @param coOccurrences who is named together
 */
public record Extraction(
    Article article,
    List<Sentence> sentences,
    List<LocalActor> actors,
    List<Mention> mentions,
    List<Event> events,
    List<Quotation> quotations,
    List<Tenure> tenures,
    List<Membership> memberships,
    List<CoOccurrence> coOccurrences) {
  /** Keeps its own copies of the lists. */
  public Extraction {
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
    quotations = List.copyOf(quotations);
    tenures = List.copyOf(tenures);
    memberships = List.copyOf(memberships);
    coOccurrences = List.copyOf(coOccurrences);
  }
}
