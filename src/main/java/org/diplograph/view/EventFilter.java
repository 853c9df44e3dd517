package org.diplograph.view;

import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Catalog.Event;
import org.jspecify.annotations.Nullable;

/**
 * Which events to show; null leaves a choice open.
 *
 * @param type name of the class
 * @param with another actor that takes part
 * @param factuality the factuality
 * @param told {@code article} for the article's own voice, {@code others} for claims
 * @param from the first day, or a beginning of one ("2016")
 * @param to the last day, or a beginning of one
 */
public record EventFilter(
    @Nullable String type,
    @Nullable Actor with,
    @Nullable String factuality,
    @Nullable String told,
    @Nullable String from,
    @Nullable String to) {
  /** All events. */
  public static final EventFilter ALL = new EventFilter(null, null, null, null, null, null);

  /** Whether an event is to be shown. */
  public boolean accepts(Event event) {
    return (type == null || type.equals(event.type().name()))
        && (with == null || event.involves(with.number()))
        && (factuality == null || factuality.equals(event.factuality()))
        && (told == null || told.equals("article") == (event.voices().length == 0))
        && (from == null || event.day().compareTo(from) >= 0)
        && (to == null || (!event.day().isEmpty() && event.day().compareTo(to + "~") <= 0));
  }
}
