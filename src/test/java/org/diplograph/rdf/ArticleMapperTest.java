package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.rdf.Graphs.LAVROV;
import static org.diplograph.rdf.Graphs.MINISTRY;
import static org.diplograph.rdf.Graphs.RUSSIA;
import static org.diplograph.rdf.Graphs.TURKEY;
import static org.diplograph.rdf.Graphs.country;
import static org.diplograph.rdf.Graphs.dip;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.model.TenureStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleMapperTest {
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Resource LAVROV_NODE =
      ResourceFactory.createResource(Graphs.BASE + "person/sergey-lavrov");

  @Test
  void actualEventsInTheArticlesVoiceHaveAShortProperty() {
    Model model = new Graphs().event("Visit", List.of(RUSSIA), List.of(TURKEY)).model();
    assertThat(model.contains(country("RU"), dip("visited"), country("TR"))).isTrue();
    assertThat(model.contains(country("TR"), dip("visited"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = Factuality.class, names = "ACTUAL", mode = EnumSource.Mode.EXCLUDE)
  void otherFactualitiesHaveNone(Factuality factuality) {
    Model model = visit(factuality, List.of());
    assertThat(model.contains(null, dip("visited"))).isFalse();
    assertThat(model.contains(null, RDF.type, dip("Visit"))).isTrue();
  }

  @Test
  void claimsOfOthersHaveNone() {
    assertThat(visit(Factuality.ACTUAL, List.of(TURKEY)).contains(null, dip("visited"))).isFalse();
    assertThat(visit(Factuality.ACTUAL, List.of(LAVROV)).contains(null, dip("visited"))).isFalse();
  }

  @Test
  void claimsOfASourceOrOfWhoRepresentsItHaveOne() {
    assertThat(visit(Factuality.ACTUAL, List.of(RUSSIA)).contains(null, dip("visited"))).isTrue();
    assertThat(visit(Factuality.ACTUAL, List.of(MINISTRY)).contains(null, dip("visited"))).isTrue();
    assertThat(visitToldByMinister(TenureStatus.CURRENT).contains(null, dip("visited"))).isTrue();
    assertThat(visitToldByMinister(TenureStatus.FORMER).contains(null, dip("visited"))).isFalse();
  }

  private static Model visit(Factuality factuality, List<Integer> voice) {
    return new Graphs()
        .event("Visit", List.of(RUSSIA), List.of(TURKEY), factuality, voice, null)
        .model();
  }

  private static Model visitToldByMinister(TenureStatus status) {
    return new Graphs()
        .tenure(status)
        .event("Visit", List.of(RUSSIA), List.of(TURKEY), Factuality.ACTUAL, List.of(LAVROV), null)
        .model();
  }

  @Test
  void symmetricPropertiesGoBothWaysAndLeadToNobodyHimself() {
    Model model = new Graphs().event("Meeting", List.of(RUSSIA, TURKEY), List.of()).model();
    assertThat(model.contains(country("RU"), dip("metWith"), country("TR"))).isTrue();
    assertThat(model.contains(country("TR"), dip("metWith"), country("RU"))).isTrue();
    assertThat(
            model
                .listStatements()
                .filterKeep(s -> s.getPredicate().equals(dip("metWith")))
                .toList())
        .hasSize(2);
  }

  @Test
  void nobodyMeetsAlone() {
    Model model = new Graphs().event("Meeting", List.of(RUSSIA), List.of()).model();
    assertThat(model.contains(null, RDF.type, dip("Meeting"))).isFalse();
  }

  @Test
  void superclassesAreWrittenOut() {
    Model model = new Graphs().event("Visit", List.of(RUSSIA), List.of(TURKEY)).model();
    Resource event = model.listSubjectsWithProperty(RDF.type, dip("Visit")).next();
    assertThat(event.hasProperty(RDF.type, dip("ConsultEvent"))).isTrue();
    assertThat(event.hasProperty(RDF.type, dip("Event"))).isTrue();
  }

  @Test
  void evidenceIsATypedSentenceWithItsPlaceInCodePoints() {
    Model model = new Graphs().event("Visit", List.of(RUSSIA), List.of(TURKEY)).model();
    Resource event = model.listSubjectsWithProperty(RDF.type, dip("Visit")).next();
    Resource sentence = event.getPropertyResourceValue(dip("evidence"));
    assertThat(sentence.hasProperty(RDF.type, dip("Sentence"))).isTrue();
    assertThat(sentence.getProperty(nif("anchorOf")).getString()).isEqualTo("Russia met Turkey.");
    assertThat(sentence.getProperty(nif("beginIndex")).getInt()).isEqualTo(2);
    assertThat(sentence.getProperty(nif("endIndex")).getInt()).isEqualTo(20);
  }

  @Test
  void sentencesThatAreNoEvidenceAreLeftOut() {
    Model model = new Graphs().event("Visit", List.of(RUSSIA), List.of(TURKEY)).model();
    assertThat(model.listSubjectsWithProperty(RDF.type, dip("Sentence")).toList()).hasSize(1);
  }

  @Test
  void placesAreNoMentions() {
    Model model = new Graphs().model();
    assertThat(model.listSubjectsWithProperty(RDF.type, dip("Mention")).toList()).hasSize(1);
    assertThat(model.contains(null, dip("mentions"), country("TR"))).isFalse();
  }

  @Test
  void whoeverIsUsedIsTypedAndLabelledInTheArticlesGraph() {
    Model model = new Graphs().event("Visit", List.of(RUSSIA), List.of(TURKEY)).model();
    assertThat(model.contains(country("TR"), RDF.type, dip("Country"))).isTrue();
    assertThat(model.contains(country("TR"), RDF.type, dip("Actor"))).isTrue();
    assertThat(model.contains(country("TR"), RDFS.label, "Turkey")).isTrue();
    assertThat(model.contains(country("TR"), SKOS.altLabel, "TURKEY")).isTrue();
    assertThat(model.contains(LAVROV_NODE, RDFS.label)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 5, 2, 2016-05-02, date, 2016-05-02, 2016-05-02",
    "2016, 2, , 2016-02, gYearMonth, 2016-02-01, 2016-02-29",
    "2016, , , 2016, gYear, 2016-01-01, 2016-12-31"
  })
  void datesAsExactAsTold(
      int year, Integer month, Integer day, String text, String type, String first, String last) {
    PartialDate date = new PartialDate(year, month, day);
    Model model =
        new Graphs()
            .event("Visit", List.of(RUSSIA), List.of(TURKEY), Factuality.ACTUAL, List.of(), date)
            .model();
    Resource event = model.listSubjectsWithProperty(RDF.type, dip("Visit")).next();
    assertThat(event.getProperty(dip("eventDate")).getLiteral().getLexicalForm()).isEqualTo(text);
    assertThat(event.getProperty(dip("eventDate")).getLiteral().getDatatypeURI())
        .endsWith("#" + type);
    assertThat(event.getProperty(dip("earliest")).getString()).isEqualTo(first);
    assertThat(event.getProperty(dip("latest")).getString()).isEqualTo(last);
  }

  @Test
  void confidenceHasTwoPlaces() {
    Model model = new Graphs().event("Visit", List.of(RUSSIA), List.of(TURKEY)).model();
    Resource event = model.listSubjectsWithProperty(RDF.type, dip("Visit")).next();
    assertThat(event.getProperty(dip("confidence")).getLiteral().getLexicalForm())
        .matches("0\\.8[56]");
  }

  @Test
  void officesAreHeldAndRepresentTheirOwnerWhileCurrent() {
    Model current = new Graphs().tenure(TenureStatus.CURRENT).model();
    Resource office = ResourceFactory.createResource(Graphs.BASE + "office/RU/foreign-minister");
    assertThat(current.contains(LAVROV_NODE, dip("holdsOffice"), office)).isTrue();
    assertThat(current.contains(LAVROV_NODE, dip("represents"), country("RU"))).isTrue();
    assertThat(current.contains(office, dip("officeOf"), country("RU"))).isTrue();
    assertThat(current.contains(office, dip("role"), "foreign minister")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = TenureStatus.class,
      names = {"FORMER", "ELECT", "CANDIDATE"})
  void whoDoesNotHoldAnOfficeRepresentsNobody(TenureStatus status) {
    Model model = new Graphs().tenure(status).model();
    assertThat(model.contains(null, dip("holdsOffice"))).isFalse();
    assertThat(model.contains(null, dip("represents"))).isFalse();
    assertThat(model.contains(null, RDF.type, dip("Tenure"))).isTrue();
  }

  @Test
  void coOccurrencesStateNoRelation() {
    Model model = new Graphs().pair().model();
    assertThat(model.contains(country("RU"), dip("coOccursWith"), country("TR"))).isTrue();
    assertThat(model.contains(country("TR"), dip("coOccursWith"), country("RU"))).isTrue();
    assertThat(model.contains(null, dip("metWith"))).isFalse();
    assertThat(model.contains(null, RDF.type, dip("Event"))).isFalse();
  }

  @Test
  void allIsInTheArticlesGraphAndNothingIsABlankNode() {
    Graphs graphs =
        new Graphs()
            .event("Visit", List.of(RUSSIA), List.of(TURKEY))
            .tenure(TenureStatus.CURRENT)
            .quotation("We met.")
            .pair();
    String graph = new Iris(Graphs.BASE).article("a.txt").getURI();
    assertThat(graphs.quads())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(q -> assertThat(q.getGraph().getURI()).isEqualTo(graph))
        .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
    assertThat(graphs.quads()).isEqualTo(graphs.quads());
  }

  @Test
  void copiesOnlySayWhatTheyAre() {
    var quads =
        new ArticleMapper(new Iris(Graphs.BASE), Graphs.classes()).mapCopy(Graphs.article());
    String graph = new Iris(Graphs.BASE).article("a.txt").getURI();
    assertThat(quads).hasSize(6).allMatch(q -> q.getSubject().hasURI(graph));
  }

  private static Property nif(String name) {
    return ResourceFactory.createProperty(NIF, name);
  }

  @Test
  void onlyAMembershipThatHoldsIsADirectEdge() {
    Model current = new Graphs().membership(TenureStatus.CURRENT).model();
    assertThat(current.contains(null, Graphs.dip("memberOf"))).isTrue();
    Model former = new Graphs().membership(TenureStatus.FORMER).model();
    assertThat(former.contains(null, Graphs.dip("memberOf"))).isFalse();
  }

  @Test
  void aMembershipHasItsTermAndItsEvidence() {
    Model model = new Graphs().membership(TenureStatus.FORMER).model();
    Resource node = model.listSubjectsWithProperty(Graphs.dip("membershipStatus")).next();
    assertThat(node.getProperty(Graphs.dip("since")).getLiteral().getLexicalForm())
        .isEqualTo("2004-03");
    assertThat(node.hasProperty(Graphs.dip("until"))).isFalse();
    assertThat(node.hasProperty(Graphs.dip("evidence"))).isTrue();
    assertThat(node.hasProperty(Graphs.dip("asOf"))).isTrue();
  }
}
