package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;

/**
 * How many of the sentences that state no event are given one all the same.
 *
 * <p>A sentence that only says what somebody thinks or asks for may hold an appeal, a denial, a
 * rejection, praise or criticism. Any other event is wrong where the text states it itself as a
 * fact, and more than one are wrong in any way.
 */
public final class StatementScore {
  private static final Set<String> SAID =
      Set.of("Appeal", "Denial", "Rejection", "Praise", "Criticism");

  private int sentences;
  private int wrong;
  private final TreeMap<String, Integer> frames = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /** Counts what was taken from a sentence. */
  public void add(Extraction extraction) {
    List<Event> counted =
        extraction.events().stream().filter(e -> !SAID.contains(e.type())).toList();
    List<Event> stated =
        counted.stream()
            .filter(e -> e.factuality() == Factuality.ACTUAL && e.attributedTo().isEmpty())
            .toList();
    sentences++;
    if (!stated.isEmpty() || counted.size() > 1) {
      wrong++;
      counted.forEach(e -> frames.merge(EventScore.frame(e), 1, Integer::sum));
      errors.add(extraction.article().identifier() + " " + extraction.article().text());
      counted.forEach(e -> errors.add("    " + EventScore.text(e, extraction)));
    }
  }

  /** The share of the sentences that are given an event, and the frames that fired in them. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d of %d sentences without event are given one: %.1f %%",
            wrong,
            sentences,
            100 * share()));
    frames.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(f -> lines.add(String.format(Locale.ROOT, "%6d %s", f.getValue(), f.getKey())));
    return lines;
  }

  /** The share of the sentences that are given an event. */
  public double share() {
    return sentences == 0 ? 0 : (double) wrong / sentences;
  }

  /** The sentences that are given an event, with their events. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
