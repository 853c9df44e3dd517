package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The Fuseki UI of the embedded server, used in a browser as a newcomer would. */
class FusekiUiIT {
  private static final String QUERY =
      """
      PREFIX dip: <https://w3id.org/diplograph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?who ?whom {
        ?event a dip:Meeting ; dip:source ?a , ?b .
        ?a a dip:Person ; rdfs:label ?who .
        ?b a dip:Person ; rdfs:label ?whom
        FILTER (STR(?who) < STR(?whom))
      }
      ORDER BY ?who ?whom
      LIMIT 5
      """;

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open(1280, 1100);
  }

  @AfterEach
  void reset() {
    browser.reset();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aQueryIsRunAndItsResultShown() throws IOException {
    String query = URLEncoder.encode(QUERY, StandardCharsets.UTF_8).replace("+", "%20");
    browser.go(ServedCorpus.url() + "#/dataset/diplograph/query?query=" + query);
    browser.waitFor(By.cssSelector("button.yasqe_queryButton")).click();
    browser.waitFor(By.cssSelector(".yasr table tbody tr"));
    List<List<String>> shown = rows();
    browser.screenshot("fuseki-ui");
    assertThat(shown).hasSize(5).isEqualTo(expected());
  }

  @Test
  void prefixesAreKnownWithoutDeclaringThemAndNobodyElseIsAsked() {
    String query = "SELECT ?a { ?a a dip:Article } ORDER BY ?a LIMIT 3";
    browser.go(
        ServedCorpus.url()
            + "#/dataset/diplograph/query?query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20"));
    browser.waitFor(By.cssSelector("button.yasqe_queryButton")).click();
    browser.waitFor(By.cssSelector(".yasr table tbody tr"));
    assertThat(rows()).hasSize(3);
    assertThat(
            browser.run(
                "return performance.getEntriesByType('resource')"
                    + ".filter(r => r.responseStatus && !r.name.startsWith(location.origin)).length"))
        .isEqualTo(0L);
  }

  @Test
  void whereNothingCanBeAddedThePageSaysSo() {
    for (String page : List.of("upload", "edit")) {
      browser.go(ServedCorpus.url() + "#/dataset/diplograph/" + page);
      String text =
          browser.text(
              ".card-body .alert, .card-body",
              t -> t.toLowerCase(Locale.ROOT).contains("no service"));
      assertThat(text).as(page).isNotEmpty();
    }
  }

  @Test
  void theStartPageListsTheDataset() {
    browser.go(ServedCorpus.url());
    WebElement dataset = browser.waitFor(By.xpath("//td[contains(., '/diplograph')]"));
    assertThat(dataset.getText()).isEqualTo("/diplograph");
  }

  /** The cells of the result's table, without the column that numbers the rows. */
  private List<List<String>> rows() {
    return browser.all(By.cssSelector(".yasr table tbody tr")).stream()
        .map(row -> row.findElements(By.tagName("td")).stream().map(WebElement::getText).toList())
        .map(cells -> cells.subList(1, cells.size()))
        .toList();
  }

  private static List<List<String>> expected() throws IOException {
    JsonNode rows = ServedCorpus.rows(QUERY);
    return rows.valueStream()
        .map(row -> List.of(row.at("/who/value").asText(), row.at("/whom/value").asText()))
        .toList();
  }
}
