package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/** How often each frame of a lexicon fired, and how often rightly. */
public final class FrameScore {
  private static final String EVENT_CLASS = "https://w3id.org/diplograph/ontology#eventClass";

  /** What a frame gave: right and wrong among what can be judged. */
  private record Count(int fired, int right, int wrong) {
    Count plus(Count other) {
      return new Count(fired + other.fired, right + other.right, wrong + other.wrong);
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();

  /** Begins with the frames of a lexicon. */
  public FrameScore(Model lexicon) {
    lexicon
        .listSubjectsWithProperty(lexicon.createProperty(EVENT_CLASS))
        .forEach(frame -> counts.put(frame.getURI(), new Count(0, 0, 0)));
  }

  /**
   * Counts an event.
   *
   * @param frame the IRI of the frame that gave it
   * @param right whether it is right, null if that is not known
   */
  public void add(String frame, @Nullable Boolean right) {
    int rightly = Boolean.TRUE.equals(right) ? 1 : 0;
    int wrongly = Boolean.FALSE.equals(right) ? 1 : 0;
    counts.merge(frame, new Count(1, rightly, wrongly), Count::plus);
  }

  /**
   * A line for each frame, those that were wrong most first; how many never fired is told first.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    long never = counts.values().stream().filter(count -> count.fired() == 0).count();
    lines.add(never + " of " + counts.size() + " frames never fired");
    lines.add(String.format(Locale.ROOT, "%6s %6s %6s  %s", "fired", "right", "wrong", "frame"));
    Comparator<Map.Entry<String, Count>> order =
        Comparator.comparing((Map.Entry<String, Count> e) -> -e.getValue().wrong())
            .thenComparing(e -> -e.getValue().fired())
            .thenComparing(Map.Entry::getKey);
    counts.entrySet().stream()
        .sorted(order)
        .forEach(e -> lines.add(line(e.getKey(), e.getValue())));
    return lines;
  }

  private static String line(String frame, Count count) {
    return String.format(
        Locale.ROOT,
        "%6d %6d %6d  %s",
        count.fired(),
        count.right(),
        count.wrong(),
        frame.substring(frame.indexOf('#') + 1));
  }
}
