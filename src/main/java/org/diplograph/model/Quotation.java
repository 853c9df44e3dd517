package org.diplograph.model;

import java.util.List;

/**
 * Words that somebody is quoted with.
 *
 * @param id its number in the article, from 0
 * @param speaker id of the actor who says them
 * @param text the words, without the marks around them
 * @param direct whether they stand in quotation marks
 * @param spans where they stand: the pieces of all the places where the article has them
 * @param about ids of the actors that are spoken about
 * @param evidence indexes of the sentences that hold them, ascending
 */
public record Quotation(
    int id,
    int speaker,
    String text,
    boolean direct,
    List<Span> spans,
    List<Integer> about,
    List<Integer> evidence) {
  /** Keeps its own copies of the lists. */
  public Quotation {
    spans = List.copyOf(spans);
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }
}
