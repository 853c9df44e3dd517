package org.diplograph.model;

import java.util.List;

/**
 * An article with its sentences and the names in them.
 *
 * @param article the article
 * @param sentences its sentences in order
 * @param names the names found, in order of the text, without overlaps
 */
public record Annotation(Article article, List<Sentence> sentences, List<Name> names) {
  /** Keeps its own copies of the lists. */
  public Annotation {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
