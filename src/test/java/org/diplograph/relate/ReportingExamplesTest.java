package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.model.Resources;
import org.diplograph.relate.LexiconReader.Lemon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the words that tell who speaks, as tests. */
class ReportingExamplesTest {
  private static final Model MODEL = model();

  @TestFactory
  Stream<DynamicTest> cases() {
    return MODEL.listStatements(null, Lemon.dip("case"), (RDFNode) null).toList().stream()
        .map(
            s -> {
              Resource one = s.getResource();
              String text = one.getProperty(Lemon.dip("example")).getString();
              String says = one.getProperty(Lemon.dip("says")).getString();
              return DynamicTest.dynamicTest(
                  s.getSubject().getLocalName() + ": " + text, () -> check(text, says));
            });
  }

  @Test
  void everyWordHasACase() {
    List<String> without =
        MODEL.listSubjectsWithProperty(RDF.type).toList().stream()
            .filter(word -> !word.hasProperty(Lemon.dip("case")))
            .map(Resource::getLocalName)
            .toList();
    assertThat(without).isEmpty();
  }

  private static void check(String text, String says) {
    assertThat(Told.by(text).quotations()).contains(says);
  }

  private static Model model() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Resources.open("ontology/reporting.ttl")) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return model;
  }
}
