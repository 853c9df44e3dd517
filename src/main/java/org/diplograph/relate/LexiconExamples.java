package org.diplograph.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.relate.LexiconReader.Lemon;

/** The sentences of a lexicon that must, and must not, give the event of their frame. */
public final class LexiconExamples {
  /**
   * A sentence of a frame.
   *
   * @param frame the frame's IRI
   * @param type the local name of its event class
   * @param counter whether the sentence must not give the event
   * @param text the sentence
   */
  public record Example(String frame, String type, boolean counter, String text) {
    /** The frame's name and the sentence. */
    public String line() {
      String name = frame.substring(frame.indexOf('#') + 1);
      return name + (counter ? " must not fire: " : ": ") + text;
    }
  }

  private final Model model;
  private final Relations relations;

  private LexiconExamples(Model model, Relations relations) {
    this.model = model;
    this.relations = relations;
  }

  /** The sentences of these lexicons. */
  public static LexiconExamples of(Lexicons lexicons) throws IOException {
    return new LexiconExamples(lexicons.all(), Relations.of(lexicons));
  }

  /** All sentences, in order of their frames' IRIs. */
  public List<Example> all() {
    List<Example> all = new ArrayList<>();
    for (Frame frame : relations.lexicon.all()) {
      all.addAll(of(frame, "example"));
      all.addAll(of(frame, "counterExample"));
    }
    return all;
  }

  private Collection<Example> of(Frame frame, String property) {
    Resource resource = model.getResource(frame.iri());
    return new TreeSet<>(
            resource.listProperties(Lemon.dip(property)).mapWith(Statement::getString).toList())
        .stream()
            .map(
                text ->
                    new Example(frame.iri(), frame.type(), property.equals("counterExample"), text))
            .toList();
  }

  /** Whether what was found in the sentence is what it must give. */
  public boolean isMastered(Example example, Extraction found) {
    Frame frame =
        relations.lexicon.all().stream()
            .filter(f -> f.iri().equals(example.frame()))
            .findFirst()
            .orElseThrow();
    boolean told =
        found.events().stream()
            .anyMatch(event -> event.type().equals(frame.type()) && isWhole(frame, event));
    return told != example.counter();
  }

  /** Whether an event has the actors that the frame has places for. */
  private boolean isWhole(Frame frame, Event event) {
    if (relations.types.isSymmetric(frame.type())) {
      return event.sources().size() > 1;
    }
    boolean needsTarget = frame.has(Slot.Role.TARGET) && !frame.mayLackTarget();
    boolean hasTarget = !event.targets().isEmpty() || event.content() != null;
    return !event.sources().isEmpty() && (hasTarget || !needsTarget);
  }
}
