package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the server, used in a browser. */
class ExplorerIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open(1300, 1000);
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

  private void go(String path) {
    browser.go(ServedCorpus.url() + path);
  }

  @ParameterizedTest
  @CsvSource({
    "graph, explore/?actor=country/RU, #edges tr",
    "pair, explore/pair?a=country/RU&b=country/US, #events .evidence",
    "map, explore/map?measure=articles, #map .step-5",
    "queries, explore/queries?name=cooperation-and-conflict&view=chart, #result svg",
    "search, explore/search?q=united, .articles a",
    "country, doc/country/RU, .event .evidence",
    "person, doc/person/sergei-lavrov, .offices a",
    "missing, doc/person/nobody, h1"
  })
  void everyPageIsSoundOnADesktopAndOnAPhoneInTheDark(String name, String path, String part)
      throws IOException {
    go(path);
    settled(part);
    browser.screenshot(name);
    browser.fitsTheWindow();
    if (!name.equals("missing")) {
      browser.isSound();
    }
    browser.asPhoneInTheDark();
    go(path);
    settled(part);
    browser.screenshot(name + "-phone");
    browser.fitsTheWindow();
    if (!name.equals("missing")) {
      browser.isSound();
    }
  }

  /** What stands in a closed list is there as well. */
  private void settled(String part) {
    browser.waitFor("h1");
    new org.openqa.selenium.support.ui.FluentWait<>(browser)
        .withTimeout(java.time.Duration.ofSeconds(40))
        .until(b -> !b.all(By.cssSelector(part)).isEmpty());
  }

  @Test
  void aNameIsCompletedByKeyboardAndItsGraphGrows() {
    go("explore/");
    browser.text("#status", t -> t.contains("20 actors"));
    WebElement start = browser.waitFor("#start");
    start.sendKeys("lavr");
    browser.waitFor(".completions li[role=option]");
    start.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.text("#panel h2", t -> t.equals("Sergei Lavrov"));
    assertThat(browser.url()).contains("actor=person%2Fsergei-lavrov");
    String before = browser.text("#status", t -> t.contains("actors"));

    browser.run("window.diplograph.graph().getElementById('country/US').emit('tap')");
    browser.text("#panel h2", t -> t.equals("United States"));
    String after = browser.text("#status", t -> t.contains("actors") && !t.equals(before));
    assertThat(number(after)).isGreaterThan(number(before));
    assertThat(browser.url()).contains("open=country%2FUS");

    browser.back();
    browser.text("#status", t -> t.equals(before));
  }

  private static int number(String status) {
    return Integer.parseInt(status.replaceAll("\\D.*", ""));
  }

  @Test
  void anEdgeTellsItsSentences() {
    go("explore/?actor=country/RU");
    browser.text("#status", t -> t.contains("actors"));
    browser.waitFor(".list summary").click();
    browser.waitFor("#edges tr:first-child td:nth-child(2) button").click();
    assertThat(browser.waitFor("#panel .evidence p").getText()).isNotEmpty();
    assertThat(browser.all(By.cssSelector("#panel .evidence .name"))).isNotEmpty();
  }

  @Test
  void filtersChangeTheGraphAndStayInTheAddress() {
    go("explore/?actor=country/RU");
    String before = browser.text("#status", t -> t.contains("actors"));
    browser.waitFor("select[name=class]").sendKeys("visit");
    String after = browser.text("#status", t -> t.contains("actors") && !t.equals(before));
    assertThat(number(after)).isLessThan(number(before));
    assertThat(browser.url()).contains("class=Visit");
    go("explore/?actor=country/RU&class=Visit");
    browser.text("#status", t -> t.equals(after));
  }

  @Test
  void aQueryOfTheGalleryIsRunAndGoesOnInFuseki() {
    go("explore/queries?name=who-met-whom");
    browser.waitFor("#result table tbody tr");
    int rows = browser.all(By.cssSelector("#result table tbody tr")).size();
    assertThat(browser.text("#status", t -> t.endsWith("rows"))).isEqualTo(rows + " rows");
    String fuseki = browser.waitFor("#fuseki").getAttribute("href");
    browser.go(fuseki);
    browser.waitFor("button.yasqe_queryButton").click();
    browser.waitFor(".yasr table tbody tr");
  }

  @Test
  void aBrokenQueryIsToldAndHarmsNothing() {
    go("explore/queries?query=SELECT%20%3Fx%20%7B");
    browser.text("#status", t -> t.contains("400"));
    assertThat(browser.waitFor("#result pre").getText()).contains("Parse error");
  }

  @Test
  void aCountryOnTheMapLeadsToItsPage() {
    go("explore/map");
    settled("#map .step-5");
    browser.run(
        "document.querySelector('#map .step-5')"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    browser.waitFor("#panel a.button").click();
    assertThat(browser.waitFor(".kind").getText()).isEqualToIgnoringCase("country");
  }

  @Test
  void filesAreHandedOut() {
    go("explore/pair?a=country/RU&b=country/US");
    settled("#chart svg");
    browser.run(
        "window.made = []; const make = URL.createObjectURL;"
            + "URL.createObjectURL = b => { window.made.push(b.type); return make(b); }");
    browser.all(By.cssSelector("#downloads button")).forEach(WebElement::click);
    browser.run("return new Promise(done => setTimeout(done, 1500))");
    assertThat(browser.run("return window.made.join(' ')"))
        .isEqualTo("text/csv image/svg+xml image/png");
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreDisarmed() {
    go("explore/map");
    // As JSON: line ends would be made one character on the way.
    Object csv =
        browser.run(
            "return import(location.origin + '/explore/assets/common.js').then(m =>"
                + " JSON.stringify(m.csv([['=1+1', '-2.5', '@x', 'a,b', '+3', '-cmd']])))");
    assertThat(csv).isEqualTo("\"'=1+1,-2.5,'@x,\\\"a,b\\\",'+3,'-cmd\\r\\n\"");
  }

  @Test
  void theFieldAtTheTopFindsPages() {
    go("doc/country/FR");
    WebElement field = browser.waitFor("header.site input[type=search]");
    field.sendKeys("united st");
    browser.waitFor(".completions li[role=option]").click();
    browser.text("h1", t -> t.equals("United States"));
  }
}
