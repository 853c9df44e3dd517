package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

class GoldScoresTest {
  private static final String PREFIXES =
      """
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix c: <https://w3id.org/diplograph/id/country/> .
      @prefix p: <https://w3id.org/diplograph/id/person/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix : <urn:test:> .
      """;

  private static final String GOLD =
      """
      :a dip:mentions c:RU , c:TR , p:sergey-lavrov .
      c:RU a dip:Country . c:TR a dip:Country .
      p:sergey-lavrov a dip:Person ; rdfs:label "Sergey Lavrov" .
      :v a dip:Visit ; dip:source p:sergey-lavrov ; dip:target c:TR ; dip:factuality dip:Actual ;
        dip:eventDate "2016-05-02"^^xsd:date .
      :m a dip:Meeting ; dip:source c:RU , c:TR ; dip:factuality dip:Prospective .
      :q a dip:Quotation ; dip:speaker p:sergey-lavrov ; dip:quotedText "We met in Ankara." .
      :t a dip:Tenure ; dip:holder p:sergey-lavrov ; dip:tenureStatus dip:Current ; dip:office :o .
      :o dip:role "foreign minister" ; dip:officeOf c:RU .
      """;

  @Test
  void theSameGraphIsAllRight() {
    GoldScores scores = compare(GOLD);
    assertThat(scores.differences()).isEmpty();
    assertThat(scores.scores().values())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.f1()).isEqualTo(1));
  }

  @Test
  void nothingFoundHasNoRecall() {
    GoldScores scores = compare("");
    assertThat(scores.scores().get("event (class, actors)")).isEqualTo(new Score(0, 0, 2));
    assertThat(scores.scores().get("entity Country")).isEqualTo(new Score(0, 0, 2));
    assertThat(scores.scores().get("office")).isEqualTo(new Score(0, 0, 1));
    assertThat(scores.scores().get("quotation")).isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void peopleAreTheSameByAnyName() {
    String other =
        "p:lavrov-s a dip:Person ; rdfs:label \"S. Lavrov\" ; skos:altLabel \"SERGEY LAVROV\" .";
    String found =
        GOLD.replace("p:sergey-lavrov a dip:Person ; rdfs:label \"Sergey Lavrov\" .", other);
    GoldScores scores = compare(found.replace("p:sergey-lavrov", "p:lavrov-s"));
    assertThat(scores.differences()).isEmpty();
  }

  @Test
  void anotherClassIsMissingAndExtra() {
    GoldScores scores = compare(GOLD.replace("dip:Visit", "dip:Praise"));
    assertThat(scores.scores().get("event (class, actors)")).isEqualTo(new Score(1, 2, 2));
    assertThat(scores.differences()).hasSize(2);
  }

  @Test
  void aMissingPartyIsRightButNotExact() {
    String more =
        GOLD.replace("dip:source p:sergey-lavrov ;", "dip:source p:sergey-lavrov , c:RU ;");
    GoldScores scores = compare(more);
    assertThat(scores.scores().get("event (class, actors)")).isEqualTo(new Score(2, 2, 2));
    assertThat(scores.scores().get("event (all actors exact)")).isEqualTo(new Score(1, 2, 2));
  }

  @Test
  void facetsCountOnTheEventsThatAreRight() {
    GoldScores scores =
        compare(GOLD.replace("dip:Prospective", "dip:Negated").replace("2016-05-02", "2016-05-03"));
    assertThat(scores.scores().get("  facet factuality")).isEqualTo(new Score(1, 2, 2));
    assertThat(scores.scores().get("  facet date")).isEqualTo(new Score(0, 1, 1));
    assertThat(scores.scores().get("  facet attribution")).isEqualTo(new Score(2, 2, 2));
  }

  @Test
  void articlesAddUp() {
    GoldScores scores = new GoldScores();
    scores.add("a", facts(GOLD), facts(GOLD));
    scores.add("b", facts(GOLD), facts(""));
    Score score = scores.scores().get("event (class, actors)");
    assertThat(score).isEqualTo(new Score(2, 2, 4));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void namesAreComparedWithoutCaseMarksAndArticle() {
    assertThat(ArticleFacts.folded("The Löfven-Government")).isEqualTo("lofven government");
  }

  private static GoldScores compare(String found) {
    GoldScores scores = new GoldScores();
    scores.add("a", facts(GOLD), facts(found));
    return scores;
  }

  private static ArticleFacts facts(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(PREFIXES + turtle), null, "TURTLE");
    return ArticleFacts.read(model, Set.of("Visit", "Meeting", "Praise"), Map.of());
  }
}
