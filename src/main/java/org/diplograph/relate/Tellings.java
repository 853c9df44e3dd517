package org.diplograph.relate;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.diplograph.model.Event;
import org.diplograph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whether two events of an article are one event told twice, and what both say together. */
final class Tellings {
  private Tellings() {}

  /** Whether nothing that both say is different, whoever takes part. */
  static boolean agree(Event a, Event b) {
    return a.type().equals(b.type())
        && a.factuality() == b.factuality()
        && a.attributedTo().equals(b.attributedTo())
        && agree(a.date(), b.date())
        && agree(a.location(), b.location())
        && agree(a.content(), b.content());
  }

  private static boolean agree(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a == null
        || b == null
        || !(a.earliest().isAfter(b.latest()) || b.earliest().isAfter(a.latest()));
  }

  private static boolean agree(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null || a.equals(b);
  }

  /** Whether the same take part on each side. */
  static boolean haveSameActors(Event a, Event b) {
    return a.sources().equals(b.sources()) && a.targets().equals(b.targets());
  }

  /** Whether it names nobody whom the other does not name on that side: it may leave some out. */
  static boolean isWithin(Event part, Event whole) {
    return whole.sources().containsAll(part.sources())
        && whole.targets().containsAll(part.targets());
  }

  /** How many it names. */
  static int actors(Event event) {
    return event.sources().size() + event.targets().size();
  }

  /** One event of two tellings: the actors of the first, and the more exact of what both say. */
  static Event joined(Event whole, Event other) {
    TreeSet<Integer> evidence = new TreeSet<>(whole.evidence());
    evidence.addAll(other.evidence());
    Event surer = other.confidence() > whole.confidence() ? other : whole;
    return new Event(
        whole.id(),
        whole.type(),
        whole.sources(),
        whole.targets(),
        whole.factuality(),
        whole.attributedTo(),
        finer(whole.date(), other.date()),
        first(whole.content(), other.content()),
        first(whole.location(), other.location()),
        List.copyOf(evidence),
        surer.confidence(),
        surer.frame());
  }

  private static @Nullable Integer first(@Nullable Integer a, @Nullable Integer b) {
    return a == null ? b : a;
  }

  private static @Nullable PartialDate finer(@Nullable PartialDate a, @Nullable PartialDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return days(b) < days(a) ? b : a;
  }

  private static long days(PartialDate date) {
    return ChronoUnit.DAYS.between(date.earliest(), date.latest());
  }

  /** The same event with another confidence. */
  static Event withConfidence(Event e, double confidence) {
    return new Event(
        e.id(),
        e.type(),
        e.sources(),
        e.targets(),
        e.factuality(),
        e.attributedTo(),
        e.date(),
        e.content(),
        e.location(),
        e.evidence(),
        confidence,
        e.frame());
  }

  /** The same event under another number and about another event. */
  static Event renumbered(Event e, int id, @Nullable Integer content) {
    return new Event(
        id,
        e.type(),
        e.sources(),
        e.targets(),
        e.factuality(),
        e.attributedTo(),
        e.date(),
        Objects.equals(content, id) ? null : content,
        e.location(),
        e.evidence(),
        e.confidence(),
        e.frame());
  }
}
