package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final String BASE = "https://w3id.org/diplograph/id/";

  private final Iris iris = new Iris(BASE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c#d",
        "https://example.org/a%20b",
        "https://example.org/Zürich",
        "https://example.org/😀",
        "urn:isbn:1"
      })
  void validIris(String iri) {
    assertThat(Iris.isValid(iri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/a",
        "/a/b",
        "https://example.org/a b",
        "https://example.org/a\"b",
        "https://example.org/a|b",
        "https://example.org/<a>",
        "https://example.org/{a}",
        "https://example.org/a\\b",
        "https://example.org/a^b",
        "https://example.org/a`b",
        "https://example.org/%zz",
        "https://example.org/%2",
        "https://example.org/a\nb",
        "https://example.org/\ud800"
      })
  void irisThatOtherToolsRefuse(String iri) {
    assertThat(Iris.isValid(iri)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> Iris.node(iri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "id/", "ftp://example.org/", "https://example.org/id", "https://a b.org/"})
  void basesThatAreNone(String base) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Iris(base));
  }

  @Test
  void actorsAndOffices() {
    Actor russia = new Actor(ActorType.COUNTRY, "RU", "Russia", null);
    Actor lavrov = new Actor(ActorType.PERSON, "sergey-lavrov", "Sergey Lavrov", null);
    Actor nato = new Actor(ActorType.ORGANIZATION, "nato", "NATO", null);
    Node article = iris.article("a.txt");
    assertThat(iris.actor(russia)).hasToString(BASE + "country/RU");
    assertThat(iris.actor(lavrov)).hasToString(BASE + "person/sergey-lavrov");
    assertThat(iris.actor(nato)).hasToString(BASE + "organization/nato");
    assertThat(iris.office(article, russia, "foreign minister"))
        .hasToString(BASE + "office/RU/foreign-minister");
    assertThat(iris.office(article, nato, "secretary-general"))
        .hasToString(BASE + "office/nato/secretary-general");
  }

  @Test
  void anOfficeOfNobodyKnownIsItsArticlesOwn() {
    Node article = iris.article("a.txt");
    assertThat(iris.office(article, null, "minister").getURI())
        .startsWith(article.getURI() + "/office/");
  }

  @Test
  void partsAndGraphs() {
    Node article = iris.article("a.txt");
    assertThat(iris.part(article, "event", 3).getURI()).isEqualTo(article.getURI() + "/event/3");
    assertThat(iris.graph("links")).hasToString(BASE + "graph/links");
  }

  @Test
  void articlesOfTheSameNameDiffer() {
    assertThat(iris.article("a/talks.txt")).isNotEqualTo(iris.article("b/talks.txt"));
    assertThat(iris.article("https://x.org/n?id=1"))
        .isNotEqualTo(iris.article("https://x.org/n?id=2"));
    assertThat(iris.article("a/talks.txt").getURI()).startsWith(BASE + "article/talks-");
  }

  @Property
  void anyIdentifierGivesAnAsciiIri(@ForAll String identifier) {
    String iri = iris.article(identifier).getURI();
    assertThat(Iris.isValid(iri)).isTrue();
    assertThat(iri).startsWith(BASE + "article/").matches("[\\x21-\\x7e]+");
    assertThat(iri.substring((BASE + "article/").length())).doesNotContain("/");
  }

  @Test
  void aVeryLongIriIsNoTrouble() {
    assertThat(Iris.isValid("https://example.org/" + "a%20\u00e9".repeat(100_000))).isTrue();
    assertThat(Iris.isValid("https://example.org/" + "a".repeat(500_000) + " ")).isFalse();
  }
}
