package org.diplograph.relate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.diplograph.model.Event;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of what an article tells several times: same class, same actors, same factuality
 * and voice, and dates that do not contradict each other.
 */
final class EventMerger {
  private record Key(
      String type,
      List<Integer> sources,
      List<Integer> targets,
      Factuality factuality,
      List<Integer> attributedTo) {}

  private EventMerger() {}

  /** Merges events whose ids are their indexes; the ids of the result are its indexes again. */
  static List<Event> merge(List<Event> events) {
    int[] renamed = new int[events.size()];
    Map<Key, List<Integer>> groups = new LinkedHashMap<>();
    List<Event> merged = new ArrayList<>();
    for (Event event : events) {
      Key key =
          new Key(
              event.type(),
              event.sources(),
              event.targets(),
              event.factuality(),
              event.attributedTo());
      List<Integer> group = groups.computeIfAbsent(key, k -> new ArrayList<>(1));
      int same = find(group, merged, event);
      if (same < 0) {
        same = merged.size();
        group.add(same);
        merged.add(withId(event, same));
      } else {
        merged.set(same, join(merged.get(same), event));
      }
      renamed[event.id()] = same;
    }
    merged.replaceAll(e -> withContent(e, renamed));
    return merged;
  }

  private static int find(List<Integer> group, List<Event> merged, Event event) {
    for (int candidate : group) {
      if (agree(merged.get(candidate).date(), event.date())) {
        return candidate;
      }
    }
    return -1;
  }

  private static boolean agree(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a == null
        || b == null
        || !(a.earliest().isAfter(b.latest()) || b.earliest().isAfter(a.latest()));
  }

  private static Event join(Event a, Event b) {
    TreeSet<Integer> evidence = new TreeSet<>(a.evidence());
    evidence.addAll(b.evidence());
    boolean second = b.confidence() > a.confidence();
    return new Event(
        a.id(),
        a.type(),
        a.sources(),
        a.targets(),
        a.factuality(),
        a.attributedTo(),
        finer(a.date(), b.date()),
        a.content() != null ? a.content() : b.content(),
        a.location() != null ? a.location() : b.location(),
        List.copyOf(evidence),
        Math.max(a.confidence(), b.confidence()),
        second ? b.frame() : a.frame());
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

  private static Event withId(Event e, int id) {
    return new Event(
        id,
        e.type(),
        e.sources(),
        e.targets(),
        e.factuality(),
        e.attributedTo(),
        e.date(),
        e.content(),
        e.location(),
        e.evidence(),
        e.confidence(),
        e.frame());
  }

  /** Points the content at the merged event; an event cannot be its own content. */
  private static Event withContent(Event e, int[] renamed) {
    Integer content = e.content() == null ? null : Integer.valueOf(renamed[e.content()]);
    return new Event(
        e.id(),
        e.type(),
        e.sources(),
        e.targets(),
        e.factuality(),
        e.attributedTo(),
        e.date(),
        content != null && content == e.id() ? null : content,
        e.location(),
        e.evidence(),
        e.confidence(),
        e.frame());
  }
}
