package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.rdf.Graphs.LAVROV;
import static org.diplograph.rdf.Graphs.RUSSIA;
import static org.diplograph.rdf.Graphs.TURKEY;
import static org.diplograph.rdf.Graphs.country;
import static org.diplograph.rdf.Graphs.dip;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.model.TenureStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArticleValidatorTest {
  private static final ArticleValidator VALIDATOR = new ArticleValidator(Graphs.read("shapes"));

  private record Defect(String what, Consumer<Model> make) {}

  @Test
  void whatTheMapperWritesConforms() {
    assertThat(VALIDATOR.violations(full().getGraph())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> defectsAreFound() {
    return Stream.of(
            new Defect("an event without factuality", m -> event(m).removeAll(dip("factuality"))),
            new Defect("an event without evidence", m -> event(m).removeAll(dip("evidence"))),
            new Defect("an event without source", m -> event(m).removeAll(dip("source"))),
            new Defect(
                "a class without those above", m -> m.remove(event(m), RDF.type, dip("Event"))),
            new Defect("two leaf classes", m -> event(m).addProperty(RDF.type, dip("Praise"))),
            new Defect("a confidence above 1", m -> confidence(m, "1.50")),
            new Defect("no day of the calendar", m -> date(m, "2016-02-30")),
            new Defect("two labels", m -> country("RU").inModel(m).addProperty(RDFS.label, "Rus")),
            new Defect(
                "an actor without label", m -> country("TR").inModel(m).removeAll(RDFS.label)),
            new Defect("a control character", m -> quoted(m, "We\u0001met.")),
            new Defect("a co-occurrence of one", m -> pair(m)),
            new Defect("an article without identifier", ArticleValidatorTest::anonymous))
        .map(defect -> DynamicTest.dynamicTest(defect.what(), () -> isFound(defect)));
  }

  private static void isFound(Defect defect) {
    Model model = full();
    defect.make().accept(model);
    assertThat(VALIDATOR.violations(model.getGraph())).isNotEmpty();
  }

  private static Model full() {
    return new Graphs()
        .event(
            "Visit",
            List.of(RUSSIA),
            List.of(TURKEY),
            Factuality.ACTUAL,
            List.of(LAVROV),
            new PartialDate(2016, 2, 29))
        .event("Meeting", List.of(RUSSIA, TURKEY), List.of())
        .tenure(TenureStatus.CURRENT)
        .membership(TenureStatus.CURRENT)
        .quotation("We met.")
        .pair()
        .model();
  }

  private static Resource event(Model model) {
    return model.listSubjectsWithProperty(RDF.type, dip("Visit")).next();
  }

  private static void confidence(Model model, String value) {
    event(model)
        .removeAll(dip("confidence"))
        .addProperty(dip("confidence"), value, XSDDatatype.XSDdecimal);
  }

  private static void date(Model model, String value) {
    event(model)
        .removeAll(dip("eventDate"))
        .addProperty(dip("eventDate"), value, XSDDatatype.XSDdate);
  }

  private static void quoted(Model model, String words) {
    Resource quotation = model.listSubjectsWithProperty(RDF.type, dip("Quotation")).next();
    quotation.removeAll(dip("quotedText")).addProperty(dip("quotedText"), words);
  }

  private static void pair(Model model) {
    Resource pair = model.listSubjectsWithProperty(RDF.type, dip("CoOccurrence")).next();
    model.remove(pair, dip("actor"), country("TR"));
  }

  private static void anonymous(Model model) {
    Resource article = model.listSubjectsWithProperty(RDF.type, dip("Article")).next();
    article.removeAll(model.createProperty("http://purl.org/dc/terms/identifier"));
  }
}
