package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.model.Event;
import org.diplograph.model.Factuality;
import org.diplograph.model.Resources;
import org.diplograph.relate.LexiconReader.Lemon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the words that change how real an event is, as tests. */
class CueExamplesTest {
  private static final Model MODEL = model();
  private static final List<String> KINDS =
      List.of("AuxiliaryCue", "ComplementCue", "ModifierCue", "SubordinatorCue");

  private record Case(String cue, String text, String type, @Nullable Factuality factuality) {
    String line() {
      return cue + ": " + text;
    }
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return all().stream().map(c -> DynamicTest.dynamicTest(c.line(), () -> check(c)));
  }

  @Test
  void everyCueHasACase() {
    for (String kind : KINDS) {
      MODEL
          .listSubjectsWithProperty(RDF.type, Lemon.dip(kind))
          .forEach(cue -> assertThat(cue.hasProperty(Lemon.dip("case"))).as("%s", cue).isTrue());
    }
  }

  private static void check(Case one) {
    Told told = Told.by(one.text());
    assertThat(told.events(one.type()))
        .as("%s", told.events())
        .isNotEmpty()
        .extracting(Event::factuality)
        .allMatch(f -> one.factuality() == null || f == one.factuality());
  }

  private static List<Case> all() {
    List<Case> all = new ArrayList<>();
    MODEL
        .listStatements(null, Lemon.dip("case"), (RDFNode) null)
        .forEach(
            s -> {
              Resource one = s.getResource();
              Resource factuality = one.getPropertyResourceValue(Lemon.dip("factuality"));
              all.add(
                  new Case(
                      s.getSubject().getLocalName(),
                      one.getProperty(Lemon.dip("example")).getString(),
                      one.getPropertyResourceValue(Lemon.dip("expects")).getLocalName(),
                      factuality == null
                          ? null
                          : Factuality.valueOf(
                              factuality.getLocalName().toUpperCase(Locale.ROOT))));
            });
    return all;
  }

  private static Model model() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Resources.open("ontology/factuality.ttl")) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return model;
  }
}
