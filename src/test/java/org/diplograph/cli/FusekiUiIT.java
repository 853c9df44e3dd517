package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Fuseki UI of the embedded server, used in a browser as a newcomer would. */
class FusekiUiIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
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

  private ChromeDriver browser;

  @BeforeEach
  void open() {
    Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    assumeTrue(chromium.isPresent(), "skipped: no Chromium is installed");
    Path driver =
        onPath("chromedriver")
            .orElseThrow(() -> new IllegalStateException("install chromedriver beside Chromium"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=en");
    // A driver that is named is not looked for, nor downloaded.
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build(),
            options);
    browser.manage().window().setSize(new Dimension(1280, 1100));
  }

  private static Optional<Path> onPath(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void aQueryIsRunAndItsResultShown() throws IOException {
    String query = URLEncoder.encode(QUERY, StandardCharsets.UTF_8).replace("+", "%20");
    browser.get(ServedCorpus.url() + "#/dataset/diplograph/query?query=" + query);
    waitFor(By.cssSelector("button.yasqe_queryButton")).click();
    waitFor(By.cssSelector(".yasr table tbody tr"));
    List<List<String>> shown = rows();
    Files.write(Path.of("target", "fuseki-ui.png"), browser.getScreenshotAs(OutputType.BYTES));
    assertThat(shown).hasSize(5).isEqualTo(expected());
  }

  @Test
  void theStartPageListsTheDataset() {
    browser.get(ServedCorpus.url());
    WebElement dataset = waitFor(By.xpath("//td[contains(., '/diplograph')]"));
    assertThat(dataset.getText()).isEqualTo("/diplograph");
  }

  private WebElement waitFor(By place) {
    return new WebDriverWait(browser, PATIENCE)
        .until(
            page ->
                page.findElements(place).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  /** The cells of the result's table, without the column that numbers the rows. */
  private List<List<String>> rows() {
    return browser.findElements(By.cssSelector(".yasr table tbody tr")).stream()
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
