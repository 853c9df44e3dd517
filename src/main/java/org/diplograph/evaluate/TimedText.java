package org.diplograph.evaluate;

import java.util.List;
import org.diplograph.model.Article;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text in which people marked expressions of time and words of events, in the terms of TimeML.
 *
 * @param article the text, with its day
 * @param times the expressions of time
 * @param events the words that are events
 */
public record TimedText(Article article, List<Time> times, List<EventWord> events) {
  /** Keeps its own copies of the lists. */
  public TimedText {
    times = List.copyOf(times);
    events = List.copyOf(events);
  }

  /**
   * An expression of time.
   *
   * @param span its words
   * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
   * @param value when that is: {@code 1998-08-07}, {@code 1998-W32}
   * @param mod what makes it narrower ({@code START}, {@code END}), or null
   */
  public record Time(Span span, String type, String value, @Nullable String mod) {}

  /**
   * A word that is an event.
   *
   * @param span the word
   * @param tense {@code PAST}, {@code FUTURE}, {@code INFINITIVE}, {@code NONE} …
   * @param polarity {@code POS} or {@code NEG}
   * @param modality its modal verb, or null
   */
  public record EventWord(Span span, String tense, String polarity, @Nullable String modality) {}
}
