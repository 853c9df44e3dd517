package org.diplograph.evaluate;

import java.util.List;
import org.diplograph.model.Article;
import org.diplograph.model.Span;

/**
 * A sentence of which people wrote down one event: others may be told in it, too.
 *
 * @param article the sentence
 * @param root its class in PLOVER's list ({@code CONSULT})
 * @param source where the words stand that name who does it; none if nobody is named
 * @param target where the words stand that name who undergoes it; none if nobody is named
 */
public record EventSentence(Article article, String root, List<Span> source, List<Span> target) {
  /** Keeps its own copies of the lists. */
  public EventSentence {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
