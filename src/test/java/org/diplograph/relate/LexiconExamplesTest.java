package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.diplograph.model.Event;
import org.diplograph.model.Resources;
import org.diplograph.relate.LexiconReader.Lemon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the lexicon as tests: each sentence goes the whole way from text to events. Those
 * that the name finder, the parser or the matcher do not master yet are listed in {@code
 * lexicon-examples-open.txt}; a listed one that is mastered fails, so the list can only shrink.
 */
class LexiconExamplesTest {
  private static final Model MODEL = model();
  private static final Relations RELATIONS = relations();
  private static final Set<String> OPEN = open();

  private record Example(Frame frame, boolean counter, String text) {
    String line() {
      String name = frame.iri().substring(frame.iri().indexOf('#') + 1);
      return name + (counter ? " must not fire: " : ": ") + text;
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return all().stream()
        .map(example -> DynamicTest.dynamicTest(example.line(), () -> check(example)));
  }

  @Test
  void everyFrameHasAnExample() {
    for (Frame frame : RELATIONS.lexicon.all()) {
      assertThat(texts(frame, "example")).as(frame.iri()).isNotEmpty();
    }
  }

  @Test
  void everyOpenExampleIsOneOfTheLexicon() {
    assertThat(all().stream().map(Example::line)).containsAll(OPEN);
  }

  private static void check(Example example) {
    Told told = Told.by(example.text());
    boolean mastered = example.counter() != isTold(example.frame(), told);
    if (OPEN.contains(example.line())) {
      assertThat(mastered).as("%s: off the list: %s", example.line(), told.events()).isFalse();
    } else {
      assertThat(mastered).as("%s: %s", example.line(), told.events()).isTrue();
    }
  }

  /** Whether there is an event of the frame's class with the actors that the frame has. */
  private static boolean isTold(Frame frame, Told told) {
    return told.events(frame.type()).stream().anyMatch(event -> isWhole(frame, event));
  }

  private static boolean isWhole(Frame frame, Event event) {
    if (RELATIONS.types.isSymmetric(frame.type())) {
      return event.sources().size() > 1;
    }
    boolean needsTarget = frame.has(Slot.Role.TARGET) && !frame.mayLackTarget();
    boolean hasTarget = !event.targets().isEmpty() || event.content() != null;
    return !event.sources().isEmpty() && (hasTarget || !needsTarget);
  }

  private static List<Example> all() {
    List<Example> all = new ArrayList<>();
    for (Frame frame : RELATIONS.lexicon.all()) {
      texts(frame, "example").forEach(text -> all.add(new Example(frame, false, text)));
      texts(frame, "counterExample").forEach(text -> all.add(new Example(frame, true, text)));
    }
    return all;
  }

  private static Set<String> texts(Frame frame, String name) {
    Resource resource = MODEL.getResource(frame.iri());
    Property property = Lemon.dip(name);
    Set<String> texts = new TreeSet<>();
    resource.listProperties(property).forEach(s -> texts.add(s.getString()));
    return texts;
  }

  private static Model model() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Resources.open("ontology/lexicon.ttl")) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return model;
  }

  private static Relations relations() {
    try {
      return Relations.load(List.of());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> open() {
    try (InputStream in = Resources.open("lexicon-examples-open.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
