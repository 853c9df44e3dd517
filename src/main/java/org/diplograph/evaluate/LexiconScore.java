package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Note;
import org.diplograph.relate.LexiconExamples.Example;

/** How many of a lexicon's examples give the event of their frame, by class. */
public final class LexiconScore {
  private static final class Row {
    private final Set<String> frames = new HashSet<>();
    private int examples;
    private int right;
    private int counters;
    private int silent;
  }

  private final Map<String, Row> rows = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /**
   * Counts an example.
   *
   * @param mastered whether its sentence gives what it must
   * @param found what its sentence gives
   * @param notes why it gives nothing else
   */
  public void add(Example example, boolean mastered, Extraction found, List<Note> notes) {
    Row row = rows.computeIfAbsent(example.type(), type -> new Row());
    row.frames.add(example.frame());
    if (example.counter()) {
      row.counters++;
      row.silent += mastered ? 1 : 0;
    } else {
      row.examples++;
      row.right += mastered ? 1 : 0;
    }
    if (!mastered) {
      errors.add(example.line());
      errors.add("    " + (example.counter() ? "must not be " : "is no ") + example.type());
      for (Event event : found.events()) {
        errors.add("    event " + EventScore.text(event, found));
      }
      notes.forEach(note -> errors.add("    note  " + note.text()));
    }
  }

  /** Whether every example gives what it must. */
  public boolean isClean() {
    return errors.isEmpty();
  }

  /** A table by class: frames, examples, and how many of them give what they must. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-20s %6s %8s %6s %15s %6s",
            "",
            "frames",
            "examples",
            "right",
            "counterexamples",
            "right"));
    Row all = new Row();
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      lines.add(line(entry.getKey(), row));
      all.frames.addAll(row.frames);
      all.examples += row.examples;
      all.right += row.right;
      all.counters += row.counters;
      all.silent += row.silent;
    }
    lines.add(line("all", all));
    return lines;
  }

  private static String line(String name, Row row) {
    return String.format(
        Locale.ROOT,
        "%-20s %6d %8d %6d %15d %6d",
        name,
        row.frames.size(),
        row.examples,
        row.right,
        row.counters,
        row.silent);
  }

  /** The sentences that do not give what they must, and what they give instead. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
