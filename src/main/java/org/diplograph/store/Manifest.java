package org.diplograph.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a generation was built from.
 *
 * @param base the base of its IRIs
 * @param knowledge hash of the program, its models and its knowledge files
 * @param signature hash of all that the graph depends on: equal signatures mean equal graphs
 * @param counts how much is in the graph, by what is counted, in the order to show it
 * @param copies the identifiers of articles that only repeat others, each with that of the other
 * @param entries all that was read: its articles sorted by identifier, and of one identifier those
 *     too that another has displaced
 */
public record Manifest(
    String base,
    String knowledge,
    String signature,
    Map<String, Long> counts,
    Map<String, String> copies,
    List<Entry> entries) {
  /** Keeps its own copies. */
  public Manifest {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    // Stores of a time before copies were kept have none.
    copies = Map.copyOf(Objects.requireNonNullElse(copies, Map.of()));
    entries = List.copyOf(entries);
  }

  /**
   * An article of the graph.
   *
   * @param identifier its identifier
   * @param issued when it was published
   * @param contentHash hash of all that the reader found out about it
   * @param textHash hash of its words alone, by which exact copies are found
   * @param sketch a sketch of its words, by which near copies are found
   * @param source the file that it was read from, and where the record in it
   * @param extraction the key of the kept extraction
   */
  public record Entry(
      String identifier,
      @Nullable LocalDate issued,
      String contentHash,
      String textHash,
      String sketch,
      String source,
      String extraction) {
    /** Of a time before sketches were kept it has an empty one. */
    public Entry {
      sketch = Objects.requireNonNullElse(sketch, "");
    }
  }
}
