package org.diplograph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Event;

/** The events of an article as single sentences tell them, with the signs of how sure each is. */
final class Readings {
  private record Reading(Event event, Set<Sign> signs) {
    /** Whether it is a telling of an event that was merged from several. */
    boolean isOf(Event merged) {
      return merged.evidence().containsAll(event.evidence())
          && merged.type().equals(event.type())
          && merged.factuality() == event.factuality()
          && merged.attributedTo().equals(event.attributedTo())
          && Tellings.isWithin(event, merged);
    }
  }

  private final Confidence confidence;
  private final List<Reading> all = new ArrayList<>();

  Readings(Confidence confidence) {
    this.confidence = confidence;
  }

  /** Takes note of an event of a sentence; gives it its confidence. */
  Event add(Event event, Set<Sign> signs) {
    Event sure = Tellings.withConfidence(event, confidence.of(signs));
    all.add(new Reading(sure, signs));
    return sure;
  }

  /** What is told more than once is surer. */
  List<Event> withRepetition(List<Event> merged) {
    return merged.stream()
        .map(
            event ->
                event.evidence().size() > 1
                    ? Tellings.withConfidence(event, confidence.of(signs(event)))
                    : event)
        .toList();
  }

  /** The signs of the surest telling of an event. */
  Set<Sign> signs(Event event) {
    Set<Sign> signs =
        all.stream()
            .filter(reading -> reading.isOf(event))
            .max(Comparator.comparing(reading -> reading.event().confidence()))
            .map(reading -> EnumSet.copyOf(reading.signs()))
            .orElse(EnumSet.of(Sign.EVERY));
    if (event.evidence().size() > 1) {
      signs.add(Sign.REPEATED);
    }
    return signs;
  }
}
