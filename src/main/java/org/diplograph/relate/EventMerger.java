package org.diplograph.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.diplograph.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of what an article tells several times.
 *
 * <p>Two tellings are of one event if class, factuality and voice are the same, and if date, place
 * and content do not contradict each other. They may name the same actors, or one may leave some
 * out: then it must be plain of which event it is a part. A headline only adds evidence to what the
 * body tells.
 */
final class EventMerger {
  private static final int NONE = -1;

  private final List<Event> body;

  /** The telling that stands for each one: itself, or an earlier or fuller one. */
  private final int[] standsFor;

  /** The tellings that stand for themselves. */
  private final List<Integer> open = new ArrayList<>();

  /** By number of the telling that stands for them, what all say together. */
  private final Event[] joined;

  private EventMerger(List<Event> body) {
    this.body = body;
    this.standsFor = new int[body.size()];
    this.joined = new Event[body.size()];
    Arrays.fill(standsFor, NONE);
  }

  /**
   * Merges events; the ids of the result are its indexes.
   *
   * @param body what the body tells; ids are indexes
   * @param headline what the headline tells
   */
  static List<Event> merge(List<Event> body, List<Event> headline) {
    EventMerger merger = new EventMerger(body);
    for (List<Event> level : merger.levels()) {
      merger.merge(level);
    }
    headline.forEach(merger::addHeadline);
    return merger.result();
  }

  /** What is about nothing, then what is about such events, and so on: contents come first. */
  private List<List<Event>> levels() {
    List<List<Event>> levels = new ArrayList<>();
    for (Event event : body) {
      int depth = depth(event);
      while (levels.size() <= depth) {
        levels.add(new ArrayList<>());
      }
      levels.get(depth).add(event);
    }
    return levels;
  }

  private int depth(Event event) {
    int depth = 0;
    Integer content = event.content();
    while (content != null && depth < body.size()) {
      depth++;
      content = body.get(content).content();
    }
    return depth;
  }

  private void merge(List<Event> level) {
    for (Event event : level) {
      Event told = Tellings.renumbered(event, event.id(), content(event));
      int same = lastSame(told);
      if (same == NONE) {
        open.add(event.id());
        joined[event.id()] = told;
      } else {
        joined[same] = Tellings.joined(joined[same], told);
      }
      standsFor[event.id()] = same == NONE ? event.id() : same;
    }
    // The fuller ones first, so that what is a part of a part ends where that ends.
    List<Integer> fullerFirst = new ArrayList<>(open);
    fullerFirst.sort(Comparator.comparing((Integer id) -> -Tellings.actors(joined[id])));
    for (int part : fullerFirst) {
      int whole = onlyWhole(joined[part]);
      if (whole != NONE) {
        open.remove((Integer) part);
        join(part, whole);
      }
    }
  }

  private @Nullable Integer content(Event event) {
    Integer content = event.content();
    return content == null || standsFor[content] == NONE ? null : standsFor[content];
  }

  /** The nearest telling before that agrees and names the same. */
  private int lastSame(Event told) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Event other = joined[open.get(i)];
      if (Tellings.haveSameActors(other, told) && Tellings.agree(other, told)) {
        return open.get(i);
      }
    }
    return NONE;
  }

  /** The only other telling that it can be a part of; none if there are several. */
  private int onlyWhole(Event part) {
    int only = NONE;
    for (int id : open) {
      Event other = joined[id];
      if (id != part.id() && Tellings.isWithin(part, other) && Tellings.agree(part, other)) {
        if (only != NONE) {
          return NONE;
        }
        only = id;
      }
    }
    return only;
  }

  private void join(int part, int whole) {
    joined[whole] = Tellings.joined(joined[whole], joined[part]);
    for (int i = 0; i < standsFor.length; i++) {
      standsFor[i] = standsFor[i] == part ? whole : standsFor[i];
    }
  }

  private void addHeadline(Event event) {
    Event told = Tellings.renumbered(event, NONE, null);
    int same = lastSame(told);
    int whole = same == NONE ? onlyWhole(told) : same;
    if (whole != NONE) {
      joined[whole] = Tellings.joined(joined[whole], told);
    }
  }

  /** In the order in which each is first told. */
  private List<Event> result() {
    int[] number = new int[body.size()];
    Arrays.fill(number, NONE);
    List<Event> result = new ArrayList<>();
    for (Event event : body) {
      int id = standsFor[event.id()];
      if (number[id] == NONE) {
        number[id] = result.size();
        result.add(joined[id]);
      }
    }
    for (int i = 0; i < result.size(); i++) {
      Integer content = result.get(i).content();
      Integer about = content == null ? null : Integer.valueOf(number[standsFor[content]]);
      result.set(i, Tellings.renumbered(result.get(i), i, about));
    }
    return result;
  }
}
