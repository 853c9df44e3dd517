package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diplograph.model.ActorType;
import org.diplograph.model.Notice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthoritiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ex:k a foaf:Person ; foaf:name 'Amina Diallo' .",
        "ex:k a schema:Person ; schema:name 'Amina Diallo'@fr .",
        "ex:k a dip:Person ; rdfs:label 'Amina Diallo' .",
        "ex:k a skos:Concept, foaf:Person ; skos:prefLabel 'Diallo, Amina' .",
        "ex:k wdt:P31 wd:Q5 ; rdfs:label 'Aminata D.'@en ; skos:altLabel 'Amina Diallo'@en .",
        "ex:k a foaf:Person ; foaf:name 'Dr. Amina Diallo' .",
        "ex:k a ex:Envoy ; foaf:name 'Amina Diallo' . ex:Envoy rdfs:subClassOf foaf:Person .",
        "ex:k a foaf:Person ; ex:called 'Amina Diallo' . ex:called rdfs:subPropertyOf rdfs:label ."
      })
  void everyUsualVocabularyIsRead(String turtle) {
    Identification found =
        new Store().person("a", "Amina Diallo").authority("list.ttl", turtle).resolve();
    assertThat(Store.links(found)).containsExactly("amina-diallo https://example.org/k");
    assertThat(found.notices()).isEmpty();
  }

  @Test
  void spellingsOfOneEntryAreOneNode() {
    Store store = new Store().person("a", "Tomasz Arkadiusz").person("b", "Tomek Arek");
    assertThat(Store.key(store.resolve(), "a")).isNotEqualTo(Store.key(store.resolve(), "b"));
    Identification found =
        store
            .authority(
                "list.ttl",
                "ex:t a foaf:Person ; foaf:name 'Tomasz Arkadiusz' ; skos:altLabel 'Tomek Arek' .")
            .resolve();
    assertThat(Store.actor(found, "a", 0)).isEqualTo(Store.actor(found, "b", 0));
    assertThat(found.resolution().why("b", 0)).hasSize(1);
    assertThat(found.resolution().why("b", 0).get(0).reason())
        .isEqualTo(
            "<https://example.org/t> of list.ttl is called \"Tomasz Arkadiusz\" and"
                + " \"Tomek Arek\".");
  }

  @Test
  void anIriUnderTheBaseIsTaken() {
    Identification found =
        new Store()
            .person("a", "Amina Diallo")
            .authority(
                "list.ttl",
                "<person/envoy-7> a foaf:Person ; foaf:name 'Amina Diallo' ; owl:sameAs wd:Q1 .")
            .resolve();
    assertThat(Store.key(found, "a")).isEqualTo("envoy-7");
    assertThat(Store.links(found)).containsExactly("envoy-7 http://www.wikidata.org/entity/Q1");
  }

  @Test
  void aTakenIriLeavesItsFormerBearerAnother() {
    Identification found =
        new Store()
            .person("a", "Amina Diallo", "minister|SN")
            .person("b", "Amina Diallo", "minister|GN")
            .person("c", "Amina Diallo", "minister|GN")
            .authority(
                "list.ttl",
                "<person/amina-diallo> a foaf:Person ; foaf:name 'Amina Diallo' ;"
                    + " schema:nationality 'SN' .")
            .resolve();
    assertThat(Store.key(found, "a")).isEqualTo("amina-diallo");
    assertThat(Store.key(found, "b")).startsWith("amina-diallo-").isEqualTo(Store.key(found, "c"));
  }

  @Test
  void twoEntriesForOneActorAreTold() {
    Identification found =
        new Store()
            .person("a", "Li Wei")
            .authority(
                "list.ttl",
                "ex:one a foaf:Person ; foaf:name 'Li Wei' ."
                    + " ex:two a foaf:Person ; foaf:name 'Li Wei' .")
            .resolve();
    assertThat(found.links()).isEmpty();
    assertThat(Store.told(found, Kind.AMBIGUOUS))
        .containsExactly(
            "Li Wei (person/li-wei) may be <https://example.org/one> or <https://example.org/two>:"
                + " say which with --same: <person/li-wei> owl:sameAs the one");
  }

  @Test
  void theUserSaysWhichEntryItIs() {
    Identification found =
        new Store()
            .person("a", "Li Wei")
            .authority(
                "list.ttl",
                "ex:one a foaf:Person ; foaf:name 'Li Wei' ."
                    + " ex:two a foaf:Person ; foaf:name 'Li Wei' .")
            .same("<person/li-wei> owl:sameAs ex:two .")
            .resolve();
    assertThat(Store.links(found)).containsExactly("li-wei https://example.org/two");
    assertThat(found.notices()).isEmpty();
  }

  @Test
  void entriesOfTwoFilesForOneActorAreBothLinked() {
    Identification found =
        new Store()
            .person("a", "Li Wei")
            .authority("one.ttl", "ex:one a foaf:Person ; foaf:name 'Li Wei' .")
            .authority("two.ttl", "ex:two a foaf:Person ; foaf:name 'Li Wei' .")
            .resolve();
    assertThat(Store.links(found))
        .containsExactly("li-wei https://example.org/one", "li-wei https://example.org/two");
  }

  @Test
  void oneEntryForTwoWhoDifferIsTold() {
    Identification found =
        new Store()
            .person("a", "Ali Hassan", "defence minister|IQ")
            .person("b", "Ali Hassan", "president|TZ")
            .authority("list.ttl", "ex:ali a foaf:Person ; foaf:name 'Ali Hassan' .")
            .resolve();
    assertThat(found.links()).isEmpty();
    assertThat(Store.key(found, "a")).isNotEqualTo(Store.key(found, "b"));
    assertThat(Store.told(found, Kind.AMBIGUOUS)).hasSize(1);
    assertThat(Store.told(found, Kind.AMBIGUOUS).get(0))
        .startsWith("<https://example.org/ali> may be Ali Hassan (person/ali-hassan) or Ali Hassan")
        .contains("they belong to different countries");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wdt:P27 wd:Q796", "schema:nationality 'IRQ'", "schema:nationality 'Iraq'"})
  void theCountryDecides(String country) {
    Identification found =
        new Store()
            .person("a", "Ali Hassan", "defence minister|IQ")
            .person("b", "Ali Hassan", "president|TZ")
            .authority(
                "list.ttl", "ex:ali a foaf:Person ; foaf:name 'Ali Hassan' ; " + country + " .")
            .resolve();
    assertThat(Store.links(found))
        .containsExactly(Store.key(found, "a") + " https://example.org/ali");
    assertThat(found.notices()).isEmpty();
  }

  @Test
  void theYearsDecide() {
    String both =
        """
        ex:elder a foaf:Person ; foaf:name 'Juan Garcia' ; schema:birthDate '1901-01-01' ;
          schema:deathDate '1950' .
        ex:younger a foaf:Person ; foaf:name 'Juan Garcia' ; wdt:P569 '1960-05-05T00:00:00Z' .
        """;
    Identification now =
        new Store().person("a", "Juan Garcia").dated("a", 2011).authority("l", both).resolve();
    assertThat(Store.links(now)).containsExactly("juan-garcia https://example.org/younger");
    Identification then =
        new Store().person("a", "Juan Garcia").dated("a", 1948).authority("l", both).resolve();
    assertThat(Store.links(then)).containsExactly("juan-garcia https://example.org/elder");
  }

  @Test
  void theFullerNameDecides() {
    Identification found =
        new Store()
            .person("a", "George W. Bush", "president|US")
            .authority(
                "list.ttl",
                """
                ex:son a foaf:Person ; foaf:name 'George W. Bush' ; skos:altLabel 'George Bush' .
                ex:father a foaf:Person ; foaf:name 'George H. W. Bush' ;
                  skos:altLabel 'George Bush' .
                """)
            .resolve();
    assertThat(Store.links(found)).containsExactly("george-w-bush https://example.org/son");
  }

  @Test
  void twoActorsOfOneArticleAreNotOneEntry() {
    Identification found =
        new Store()
            .person("a", "George Bush")
            .person("a", "Geo Walker Bush")
            .authority(
                "list.ttl",
                "ex:b a foaf:Person ; foaf:name 'Geo Walker Bush' ; skos:altLabel 'George Bush' .")
            .resolve();
    assertThat(Store.key(found, "a", 0)).isNotEqualTo(Store.key(found, "a", 1));
    assertThat(Store.told(found, Kind.AMBIGUOUS)).hasSize(1);
  }

  @Test
  void aFamilyNameOfManyIsNotOneEntrys() {
    String entry = "ex:k a foaf:Person ; foaf:name 'Kim Yong-nam' ; skos:altLabel 'Kim' .";
    Store store = new Store().person("a", "Kim Yong-nam").person("b", "Kim");
    Identification found = store.authority("list.ttl", entry).resolve();
    assertThat(Store.key(found, "a")).isEqualTo(Store.key(found, "b"));
    Identification many = store.person("c", "Kim Hyon-hui").resolve();
    assertThat(Store.key(many, "a")).isNotEqualTo(Store.key(many, "b"));
    assertThat(Store.told(many, Kind.AMBIGUOUS)).hasSize(1);
  }

  @Test
  void aShorterNameOfManyIsNotOneEntrys() {
    Identification found =
        new Store()
            .person("a", "George W. Bush", "president|US")
            .person("b", "George H. W. Bush", "president|US")
            .person("c", "George Bush")
            .authority(
                "list.ttl",
                "ex:son a foaf:Person ; foaf:name 'George W. Bush' ; skos:altLabel 'George Bush' .")
            .resolve();
    assertThat(Store.links(found)).containsExactly("george-w-bush https://example.org/son");
    assertThat(Store.key(found, "c")).isEqualTo("george-bush");
    assertThat(Store.told(found, Kind.AMBIGUOUS)).hasSize(1);
  }

  @Test
  void aFormerStateIsNoOtherCountryThanItsSuccessor() {
    Identification found =
        new Store()
            .person("a", "Mikhail Gorbachev", "president|SUHH")
            .authority(
                "list.ttl",
                "ex:g a foaf:Person ; foaf:name 'Mikhail Gorbachev' ; wdt:P27 wd:Q159 .")
            .resolve();
    assertThat(found.links()).hasSize(1);
  }

  @Test
  void organizationsByAbbreviationAndListedOnesToo() {
    Identification found =
        new Store()
            .organization("a", "Baltic Harbour League")
            .organization("b", "BHL")
            .listed("c", ActorType.ORGANIZATION, "NATO", "nato")
            .organization("d", "Atlantic Pact Organization")
            .authority(
                "list.ttl",
                """
                ex:bhl a org:FormalOrganization ; skos:prefLabel 'Baltic Harbour League' ;
                  skos:altLabel 'BHL' .
                wd:Q7184 wdt:P31 wd:Q245065 ; rdfs:label 'NATO'@en ;
                  skos:altLabel 'Atlantic Pact Organisation'@en .
                """)
            .resolve();
    assertThat(Store.actor(found, "a", 0)).isEqualTo(Store.actor(found, "b", 0));
    assertThat(Store.actor(found, "d", 0)).isEqualTo(Store.actor(found, "c", 0));
    assertThat(Store.key(found, "d")).isEqualTo("nato");
  }

  @Test
  void ministriesByTheirCountry() {
    Identification found =
        new Store()
            .body("a", "Foreign Ministry", "PE")
            .body("b", "Foreign Ministry", "CL")
            .authority(
                "list.ttl",
                """
                ex:pe a schema:GovernmentOrganization ;
                  schema:name 'Ministry of Foreign Affairs of Peru' .
                ex:cl a org:Organization ; rdfs:label 'Ministry of Foreign Affairs' ; wdt:P17 wd:Q298 .
                ex:any a org:Organization ; rdfs:label 'Foreign Ministry' .
                """)
            .resolve();
    assertThat(Store.links(found))
        .containsExactly(
            "chilean-foreign-ministry https://example.org/cl",
            "peruvian-foreign-ministry https://example.org/pe");
  }

  @Test
  void partiesOfACommonNameByTheirCountry() {
    Identification found =
        new Store()
            .body("a", "Communist Party", "PT")
            .body("b", "Communist Party", "NP")
            .authority(
                "list.ttl",
                """
                ex:pt a org:Organization ; rdfs:label 'Portuguese Communist Party' .
                ex:any a org:Organization ; rdfs:label 'Communist Party' .
                """)
            .resolve();
    assertThat(Store.links(found))
        .containsExactly(Store.key(found, "a") + " https://example.org/pt");
  }

  @Test
  void countriesByCodeAndIri() {
    Identification found =
        new Store()
            .listed("a", ActorType.COUNTRY, "Peru", "PE")
            .listed("a", ActorType.COUNTRY, "Georgia", "GE")
            .authority(
                "list.ttl",
                """
                ex:peru a schema:Country ; schema:name 'Le Pérou' ; wdt:P297 'PE' .
                ex:georgia a ex:State ; owl:sameAs wd:Q230 . ex:State rdfs:subClassOf dip:Country .
                """)
            .resolve();
    assertThat(Store.links(found))
        .containsExactly(
            "GE http://www.wikidata.org/entity/Q230",
            "GE https://example.org/georgia",
            "PE https://example.org/peru");
  }

  @Test
  void unknownClassesAreTold() {
    Identification found =
        new Store()
            .person("a", "Li Wei")
            .authority("list.ttl", "ex:li a ex:Envoy ; rdfs:label 'Li Wei' .")
            .resolve();
    assertThat(found.links()).isEmpty();
    assertThat(Store.told(found, Kind.UNREAD)).hasSize(1);
    assertThat(Store.told(found, Kind.UNREAD).get(0)).contains("<https://example.org/Envoy>");
  }

  @Test
  void aBrokenFileIsToldInOneLine() {
    assertThatThrownBy(
            () -> new Store().authority("list.ttl", "ex:li a \n foaf:Person ; ; x").resolve())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("--authority: list\\.ttl:\\d+: no Turtle: [^\\n]*: mend the file");
  }
}
