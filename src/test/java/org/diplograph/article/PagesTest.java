package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.evaluate.Page;
import org.diplograph.evaluate.PageScore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What reading keeps of pages in the manner of many systems. Rules are made from what goes wrong in
 * {@code tuned}; what goes wrong in {@code held} is not looked at, only how much.
 */
class PagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  private static PageScore score(String part) throws IOException {
    PageScore score = new PageScore();
    for (Page page : Page.readAll(PAGES.resolve(part))) {
      String name = String.valueOf(page.file().getFileName());
      List<ReadResult> results = Reading.read(name, Files.readAllBytes(page.file()));
      assertThat(results).hasSize(1);
      if (results.get(0) instanceof ReadResult.Accepted accepted) {
        score.add(page, accepted.article(), accepted.byline());
      } else {
        score.add(page, null, null);
      }
    }
    return score;
  }

  @ParameterizedTest
  @CsvSource({"tuned, 0.99, 0.01", "held, 0.95, 0.03"})
  void articlesAreKeptAndWhatStandsAroundThemIsNot(String part, double kept, double around)
      throws IOException {
    PageScore score = score(part);
    assertThat(Page.readAll(PAGES.resolve(part))).hasSizeGreaterThanOrEqualTo(30);
    assertThat(score.kept()).isGreaterThanOrEqualTo(kept);
    assertThat(score.keptAround()).isLessThanOrEqualTo(around);
    assertThat(score.rightMetadata()).isGreaterThanOrEqualTo(0.95);
  }
}
