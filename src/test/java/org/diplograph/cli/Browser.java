package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium, as a person would use it. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a window; the test is skipped where no Chromium is installed. */
  static Browser open(int width, int height) {
    Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    assumeTrue(chromium.isPresent(), "skipped: no Chromium is installed");
    Path program =
        onPath("chromedriver")
            .orElseThrow(() -> new IllegalStateException("install chromedriver beside Chromium"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=en");
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    // A driver that is named is not looked for, nor downloaded.
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(program.toFile()).build(),
            options);
    driver.manage().window().setSize(new Dimension(width, height));
    return new Browser(driver);
  }

  private static Optional<Path> onPath(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Makes the window as narrow as a phone, which a window itself cannot be, and dark. */
  void asPhoneInTheDark() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  /** Makes it as it was when it was opened, for another test; opening one takes long. */
  void reset() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    driver.get("about:blank");
    driver.manage().logs().get(LogType.BROWSER);
  }

  void go(String url) {
    driver.get(url);
  }

  void back() {
    driver.navigate().back();
  }

  String url() {
    return driver.getCurrentUrl();
  }

  /** All elements at a place, shown or not. */
  List<WebElement> all(By place) {
    return driver.findElements(place);
  }

  /** The first element at a place that is shown, as soon as there is one. */
  WebElement waitFor(By place) {
    return patiently(place)
        .until(
            page ->
                page.findElements(place).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  WebElement waitFor(String selector) {
    return waitFor(By.cssSelector(selector));
  }

  /** Waits until the text of an element is as it should be, and gives it. */
  String text(String selector, Predicate<String> awaited) {
    return patiently(selector)
        .until(
            page -> {
              String text = page.findElement(By.cssSelector(selector)).getText();
              return awaited.test(text) ? text : null;
            });
  }

  /** A page that is still being built may replace what was just found. */
  private FluentWait<WebDriver> patiently(Object place) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> place + " in\n" + driver.getPageSource())
        .ignoring(StaleElementReferenceException.class);
  }

  /** Runs a script in the page and gives what it returns. */
  Object run(String script) {
    return driver.executeScript(script);
  }

  /** Keeps a picture of the page in {@code target/screenshots}. */
  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Nothing went wrong in the page, and everybody can use it. */
  void isSound() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
    List<Rule> violations = new AxeBuilder().analyze(driver).getViolations();
    assertThat(violations)
        .filteredOn(v -> List.of("serious", "critical").contains(v.getImpact()))
        .extracting(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
        .isEmpty();
  }

  /** Nothing is wider than the window. */
  void fitsTheWindow() {
    assertThat(
            run(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo(0L);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
