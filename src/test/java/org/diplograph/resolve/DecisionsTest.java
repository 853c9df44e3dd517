package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.model.ActorType;
import org.diplograph.model.Notice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {
  private static Store kerrys() {
    return new Store()
        .person("a", "John Kerry", "secretary of state|US")
        .person("b", "John Kerry")
        .person("c", "John Kerry", "secretary of state|US")
        .person("d", "John Kerry")
        .dated("a", 2014)
        .dated("b", 1950)
        .dated("c", 2015)
        .dated("d", 1951);
  }

  @Test
  void twoActorsBecomeOne() {
    Identification found =
        new Store()
            .person("a", "Anwar Sadat")
            .person("b", "Mohamed Anwar es-Sadate")
            .same("<person/anwar-sadat> owl:sameAs <person/mohamed-anwar-es-sadate> .")
            .resolve();
    assertThat(Store.actor(found, "a", 0)).isEqualTo(Store.actor(found, "b", 0));
    assertThat(found.resolution().why("b", 0).get(0).reason())
        .isEqualTo("same.ttl says that they are the same.");
  }

  @Test
  void mentionsThatDifferPartAnActor() {
    Identification found =
        kerrys().same("<article/a/mention/0> owl:differentFrom <article/b/mention/0> .").resolve();
    assertThat(found.notices()).isEmpty();
    assertThat(Store.key(found, "a")).isNotEqualTo(Store.key(found, "b"));
    assertThat(Store.key(found, "c")).as("by the office").isEqualTo(Store.key(found, "a"));
    assertThat(Store.key(found, "d")).as("by the date").isEqualTo(Store.key(found, "b"));
  }

  @Test
  void oneOfThePartsCanBeGivenAnIri() {
    Identification found =
        kerrys()
            .same(
                """
                <article/a/mention/0> owl:differentFrom <article/b/mention/0> .
                <article/b/mention/0> owl:sameAs <person/kerry-of-1950> .
                """)
            .resolve();
    assertThat(Store.key(found, "a")).isEqualTo("john-kerry");
    assertThat(Store.key(found, "b")).isEqualTo("kerry-of-1950");
  }

  @Test
  void threeNamesakes() {
    Identification found =
        new Store()
            .person("a", "Michael Collins")
            .person("b", "Michael Collins")
            .person("c", "Michael Collins")
            .same(
                """
                [] a owl:AllDifferent ; owl:distinctMembers
                  ( <article/a/mention/0> <article/b/mention/0> <article/c/mention/0> ) .
                """)
            .resolve();
    assertThat(
            java.util.Set.of(Store.key(found, "a"), Store.key(found, "b"), Store.key(found, "c")))
        .hasSize(3)
        .contains("michael-collins");
  }

  @Test
  void anIriStandsForTheRest() {
    Identification found =
        kerrys().same("<article/d/mention/0> owl:differentFrom <person/john-kerry> .").resolve();
    assertThat(Store.key(found, "d")).startsWith("john-kerry-");
    assertThat(Store.key(found, "a")).isEqualTo("john-kerry");
    assertThat(Store.key(found, "b")).isEqualTo("john-kerry");
  }

  @Test
  void irisOfTwoSpellingsPartAnActorThatHasBoth() {
    Identification found =
        new Store()
            .person("a", "Sergey Ivanov")
            .person("b", "Sergei Ivanov")
            .person("c", "Sergei Ivanov")
            .same("<person/sergey-ivanov> owl:differentFrom <person/sergei-ivanov> .")
            .resolve();
    assertThat(Store.key(found, "a")).isEqualTo("sergey-ivanov");
    assertThat(Store.key(found, "b")).isEqualTo("sergei-ivanov");
    assertThat(Store.key(found, "c")).isEqualTo("sergei-ivanov");
  }

  @Test
  void whatDiffersIsNotJoinedByAnAuthority() {
    Store store =
        new Store()
            .person("a", "Tomasz Arkadiusz")
            .person("b", "Tomek Arek")
            .authority(
                "list.ttl",
                "ex:t a foaf:Person ; foaf:name 'Tomasz Arkadiusz' ; skos:altLabel 'Tomek Arek' .");
    assertThat(Store.key(store.resolve(), "a")).isEqualTo(Store.key(store.resolve(), "b"));
    Identification found =
        store.same("<person/tomasz-arkadiusz> owl:differentFrom <person/tomek-arek> .").resolve();
    assertThat(Store.key(found, "a")).isNotEqualTo(Store.key(found, "b"));
    assertThat(Store.links(found)).containsExactly("tomasz-arkadiusz https://example.org/t");
  }

  @Test
  void anEntryCanBeRefused() {
    Identification found =
        new Store()
            .person("a", "Li Wei")
            .authority("list.ttl", "ex:li a foaf:Person ; foaf:name 'Li Wei' .")
            .same("<person/li-wei> owl:differentFrom ex:li .")
            .resolve();
    assertThat(found.links()).isEmpty();
    assertThat(found.notices()).isEmpty();
  }

  @Test
  void anyIriCanBeLinked() {
    Identification found =
        new Store().person("a", "Li Wei").same("ex:li owl:sameAs <person/li-wei> .").resolve();
    assertThat(Store.links(found)).containsExactly("li-wei https://example.org/li");
  }

  @Test
  void anOrganizationBecomesAListedOne() {
    Identification found =
        new Store()
            .organization("a", "Atlantic Pact")
            .listed("b", ActorType.ORGANIZATION, "NATO", "nato")
            .same("<organization/atlantic-pact> owl:sameAs <organization/nato> .")
            .resolve();
    assertThat(Store.actor(found, "a", 0)).isEqualTo(Store.actor(found, "b", 0));
    assertThat(Store.key(found, "a")).isEqualTo("nato");
  }

  @Test
  void thatTheyDifferGoesFirst() {
    Identification found =
        new Store()
            .person("a", "Anna Ek")
            .person("b", "Berta Al")
            .person("c", "Carla Os")
            .same(
                """
                <person/anna-ek> owl:sameAs <person/berta-al> .
                <person/berta-al> owl:sameAs <person/carla-os> .
                <person/anna-ek> owl:differentFrom <person/carla-os> .
                """)
            .resolve();
    assertThat(Store.key(found, "a")).isEqualTo(Store.key(found, "b"));
    assertThat(Store.key(found, "c")).isEqualTo("carla-os");
    assertThat(Store.told(found, Kind.IGNORED)).hasSize(1);
    assertThat(Store.told(found, Kind.IGNORED).get(0))
        .startsWith(
            "<https://w3id.org/diplograph/id/person/berta-al> owl:sameAs"
                + " <https://w3id.org/diplograph/id/person/carla-os>: ")
        .contains("keeps them apart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<person/nobody> owl:sameAs <person/anna-ek> . | is no actor of this store",
        "<person/anna-ek> owl:differentFrom <person/nobody> . | is no actor of this store",
        "ex:a owl:sameAs ex:b . | is no actor of this store",
        "<article/zz/mention/0> owl:sameAs <person/anna-ek> . | is no actor and no mention",
        "<article/a/mention/9> owl:sameAs <person/anna-ek> . | is no actor and no mention",
        "<person/anna-ek> owl:differentFrom <person/anna-ek> . | cannot differ from itself",
        "<person/anna-ek> owl:sameAs <organization/ek> . | they are of different kinds",
        "<article/a/mention/0> owl:sameAs <organization/fresh> . | they are of different kinds",
        "<organization/nato> owl:sameAs <organization/ecowas> . | both are in the reference data",
        "<article/a/mention/2> owl:differentFrom <article/b/mention/0> . | of the reference data",
        "<person/anna-ek> owl:sameAs 'Anna' . | are not both IRIs",
        "<person/anna-ek> rdfs:label 'Anna' . | nothing is decided by it"
      })
  void whatCannotBeFollowedIsTold(String turtle, String why) {
    Identification found =
        new Store()
            .person("a", "Anna Ek")
            .organization("a", "Ek")
            .listed("a", ActorType.ORGANIZATION, "NATO", "nato")
            .listed("b", ActorType.ORGANIZATION, "NATO", "nato")
            .listed("b", ActorType.ORGANIZATION, "ECOWAS", "ecowas")
            .same(turtle)
            .resolve();
    assertThat(Store.told(found, Kind.IGNORED)).hasSize(1);
    assertThat(Store.told(found, Kind.IGNORED).get(0)).contains(why.strip());
    assertThat(Store.key(found, "a")).isEqualTo("anna-ek");
  }

  @Test
  void aMentionWhoseWordsAreGivenMustHaveThem() {
    String statement = "<article/a/mention/0> owl:differentFrom <article/b/mention/0> .\n";
    Identification right =
        kerrys().same(statement + "<article/a/mention/0> nif:anchorOf 'John Kerry' .").resolve();
    assertThat(Store.key(right, "a")).isNotEqualTo(Store.key(right, "b"));
    Identification wrong =
        kerrys().same(statement + "<article/a/mention/0> nif:anchorOf 'Kerry' .").resolve();
    assertThat(Store.key(wrong, "a")).isEqualTo(Store.key(wrong, "b"));
    assertThat(Store.told(wrong, Kind.IGNORED).get(0))
        .endsWith("is \"John Kerry\" now and not \"Kerry\": look its IRI up again");
  }

  @Test
  void whatNoStatementNamesStaysAsItIs() {
    Store store = kerrys().person("e", "Amina Diallo").person("f", "Ali Hassan", "president|TZ");
    Identification before = store.resolve();
    Identification after =
        store.same("<article/a/mention/0> owl:differentFrom <article/b/mention/0> .").resolve();
    assertThat(Store.actor(after, "e", 0)).isEqualTo(Store.actor(before, "e", 0));
    assertThat(Store.actor(after, "f", 0)).isEqualTo(Store.actor(before, "f", 0));
  }
}
