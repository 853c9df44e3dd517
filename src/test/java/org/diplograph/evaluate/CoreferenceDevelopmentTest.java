package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplograph.annotate.Annotator;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.ReferenceData;
import org.junit.jupiter.api.Test;

/**
 * Measures coreference on annotated texts that are not part of the project. {@code
 * -Ddiplograph.development=FOLDER} names where they are, {@code -Ddiplograph.errors=FILE} where to
 * write what went wrong.
 */
class CoreferenceDevelopmentTest {
  private static final double PRECISION = 0.85;
  private static final double RECALL = 0.54;
  private static final double B_CUBED = 0.69;

  @Test
  void pronounsAndDescriptionsFindTheirActors() throws IOException {
    Path file =
        Path.of(System.getProperty("diplograph.development", "../shared"))
            .resolve("relations/coreference.jsonl");
    assumeTrue(Files.isRegularFile(file), "no development data");
    Annotator annotator = Annotator.load();
    ArticleResolver resolver = new ArticleResolver(ReferenceData.load());
    CoreferenceScore all = new CoreferenceScore();
    for (CoreferenceGold gold : CoreferenceReader.read(file)) {
      var resolved = resolver.resolve(annotator.annotate(gold.article()));
      all.add(gold, resolved);
    }
    all.lines().forEach(System.out::println);
    String errors = System.getProperty("diplograph.errors");
    if (errors != null) {
      Files.write(Path.of(errors), all.errors());
    }
    assertThat(all.allLinks().precision()).isGreaterThanOrEqualTo(PRECISION);
    assertThat(all.allLinks().recall()).isGreaterThanOrEqualTo(RECALL);
    assertThat(all.bCubed()).isGreaterThanOrEqualTo(B_CUBED);
  }
}
