package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.diplograph.view.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prefixes that everybody knows need not be declared, and come back in Turtle. */
class KnownPrefixesTest {
  @TempDir static Path temp;
  private static ServedStore served;

  @BeforeAll
  static void start() throws Exception {
    served = new ServedStore(temp, SmallGraph.quads(), Duration.ofSeconds(30));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a a dip:Article }",
        "select (count(*) as ?n) {?a rdf:type dip:Article}",
        "PREFIX dip: <https://w3id.org/diplograph/ontology#>\nSELECT (COUNT(*) AS ?n) { ?a a dip:Article }",
        "prefix d: <https://w3id.org/diplograph/ontology#> SELECT (COUNT(*) AS ?n) { ?a a d:Article }",
        "# dip: is known\nBASE <urn:x:> SELECT (COUNT(*) AS ?n) { ?a a dip:Article FILTER(STR(?a) != 'owl:x') }"
      })
  void queriesMayUseThem(String query) throws Exception {
    assertThat(served.rows(query)).hasSize(1).doesNotContain("0");
  }

  @Test
  void theMeaningThatAQueryGivesThemHolds() throws Exception {
    assertThat(served.rows("PREFIX dip: <urn:x:> SELECT (COUNT(*) AS ?n) { ?a a dip:Article }"))
        .containsExactly("0");
    assertThat(served.rows("SELECT (STRLEN('skos:<owl:') AS ?n) {}")).containsExactly("10");
  }

  @Test
  void unknownOnesAreTold() throws Exception {
    HttpResponse<String> response = served.query("SELECT * {\n ?a a dip:Article ; nope:b ?c }");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("nope:b").contains("Line 2");
  }

  @Test
  void programsCanAskForThem() throws Exception {
    assertThat(served.get("diplograph/prefixes").body())
        .contains("dip", "https://w3id.org/diplograph/ontology#");
  }

  @Test
  void turtleComesWithThem() throws Exception {
    String graph = ServedStore.encode(ServedStore.BASE + "article/one");
    assertThat(served.get("diplograph/data?graph=" + graph, "Accept", "text/turtle").body())
        .containsIgnoringCase("prefix dip: ")
        .contains("dip:Article");
  }
}
