package org.diplograph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as the article reports it: what a text says, not what happened.
 *
 * @param id its number in the article, from 0
 * @param type the local name of its class ({@code Meeting})
 * @param sources ids of the actors that do it; all parties where the class is symmetric
 * @param targets ids of the actors it is done to
 * @param factuality what the text says of it
 * @param attributedTo ids of the actors whose claim it is; empty for the article's own voice
 * @param date when, as exactly as stated
 * @param content id of the event that a pledge, denial, demand or threat is about
 * @param location id of the country where it takes place
 * @param evidence indexes of the sentences that tell it, ascending
 * @param confidence how sure the extractor is, 0 to 1
 * @param frame the IRI of the lexicon's frame that fired
 */
public record Event(
    int id,
    String type,
    List<Integer> sources,
    List<Integer> targets,
    Factuality factuality,
    List<Integer> attributedTo,
    @Nullable PartialDate date,
    @Nullable Integer content,
    @Nullable Integer location,
    List<Integer> evidence,
    double confidence,
    String frame) {
  /** Keeps its own copies of the lists. */
  public Event {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    attributedTo = List.copyOf(attributedTo);
    evidence = List.copyOf(evidence);
  }
}
