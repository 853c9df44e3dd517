package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.model.Event;
import org.diplograph.model.Resources;
import org.diplograph.relate.LexiconReader.Lemon;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static Confidence with(String... factors) {
    StringBuilder text =
        new StringBuilder("@prefix dip: <https://w3id.org/diplograph/ontology#> .");
    for (String factor : factors) {
      text.append("<https://w3id.org/diplograph/confidence#")
          .append(factor.replace(" ", "> a dip:ConfidenceSign ; dip:oddsFactor "))
          .append(" .");
    }
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(text.toString()), null, Lang.TURTLE);
    return Confidence.read(model);
  }

  @Test
  void theOddsAreTheProductOfTheFactors() {
    Confidence confidence = with("every 4.00", "noun 0.25", "unsureSource 0.50");
    assertThat(confidence.of(EnumSet.of(Sign.EVERY))).isEqualTo(0.8);
    assertThat(confidence.of(EnumSet.of(Sign.EVERY, Sign.NOUN))).isEqualTo(0.5);
    assertThat(confidence.of(EnumSet.of(Sign.EVERY, Sign.NOUN, Sign.UNSURE_SOURCE)))
        .isEqualTo(0.33);
    assertThat(confidence.of(EnumSet.of(Sign.EVERY, Sign.LONG))).isEqualTo(0.8);
  }

  @Test
  void nothingIsQuiteSureOrQuiteWrong() {
    assertThat(with("every 100000.0").of(EnumSet.of(Sign.EVERY))).isEqualTo(0.99);
    assertThat(with("every 0.00001").of(EnumSet.of(Sign.EVERY))).isEqualTo(0.05);
  }

  @Test
  void theProgramHasAFactorForEverySign() throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, Resources.open("ontology/confidence.ttl"), Lang.TURTLE);
    List<String> names =
        model
            .listSubjectsWithProperty(RDF.type, Lemon.dip("ConfidenceSign"))
            .mapWith(sign -> sign.getLocalName())
            .toList();
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Sign.values()).map(Sign::key).toList());
  }

  @Test
  void aPlanIsLessSureThanADeed() {
    Event done = Told.by("Angela Merkel visited India.").event("Visit");
    Event planned = Told.by("Angela Merkel will visit India.").event("Visit");
    assertThat(done.confidence()).isGreaterThan(planned.confidence());
  }

  @Test
  void whatIsToldOftenIsNoLessSure() {
    double once = Told.by("Angela Merkel visited India.").event("Visit").confidence();
    Event twice =
        Told.by("Angela Merkel visited India. Two weeks ago Angela Merkel visited India.")
            .event("Visit");
    assertThat(twice.evidence()).hasSize(2);
    assertThat(twice.confidence()).isGreaterThanOrEqualTo(once);
  }
}
