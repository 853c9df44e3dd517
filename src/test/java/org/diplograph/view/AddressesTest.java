package org.diplograph.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things are on the server. */
class AddressesTest {
  private final Addresses addresses = new Addresses("https://example.org/kg/id/", "/proxied/");

  @Test
  void irisOfTheDataLeadToTheirDocuments() {
    assertThat(addresses.link("https://example.org/kg/id/country/FR"))
        .isEqualTo("/proxied/doc/country/FR");
    assertThat(addresses.document("https://example.org/kg/id/person/a b"))
        .isEqualTo("/proxied/doc/person/a%20b");
    assertThat(addresses.iri("country/FR")).isEqualTo("https://example.org/kg/id/country/FR");
  }

  @Test
  void otherWebAddressesLeadToThemselves() {
    assertThat(addresses.link("http://www.wikidata.org/entity/Q142"))
        .isEqualTo("http://www.wikidata.org/entity/Q142");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "https://example.com/\"onmouseover=alert(1)",
        "urn:x:y",
        "mailto:a@example.org"
      })
  void nothingElseIsLinked(String iri) {
    assertThat(addresses.link(iri)).isNull();
  }

  @Test
  void whatIsShownIsKeptInTheAddress() {
    Catalog catalog = SmallGraph.index().catalog();
    Map<String, String> parameters =
        Map.of("class", "Visit", "with", "country/NO", "from", "2016", "events", "3");
    Shown shown = Shown.of(parameters, catalog, SmallGraph.ADDRESSES);
    assertThat(shown.query(SmallGraph.ADDRESSES))
        .isEqualTo("?class=Visit&with=country%2FNO&from=2016&events=3");
    assertThat(Shown.FIRST.query(SmallGraph.ADDRESSES)).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsLeftOut() {
    Catalog catalog = SmallGraph.index().catalog();
    Map<String, String> parameters =
        Map.of("with", "country/XX", "events", "-4", "quotations", "many", "class", " ");
    assertThat(Shown.of(parameters, catalog, SmallGraph.ADDRESSES)).isEqualTo(Shown.FIRST);
  }
}
