package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.annotate.Annotator;
import org.junit.jupiter.api.Test;

/**
 * Measures coreference on annotated texts that are not part of the project. {@code
 * -Ddiplograph.development=FOLDER} names where they are, {@code -Ddiplograph.errors=FILE} where to
 * write what went wrong.
 */
class CoreferenceDevelopmentTest {
  private static final double PRECISION = 0.77;
  private static final double RECALL = 0.33;
  private static final double B_CUBED = 0.57;

  @Test
  void pronounsAndDescriptionsFindTheirActors() throws IOException {
    Path file =
        Path.of(System.getProperty("diplograph.development", "../shared"))
            .resolve("relations/coreference.jsonl");
    assumeTrue(Files.isRegularFile(file), "no development data");
    Annotator annotator = Annotator.load();
    ArticleResolver resolver = new ArticleResolver(ReferenceData.load());
    CoreferenceScore all = new CoreferenceScore();
    Map<String, CoreferenceScore> byGenre = new TreeMap<>();
    for (CoreferenceGold gold : CoreferenceGold.read(file)) {
      var resolved = resolver.resolve(annotator.annotate(gold.article()));
      all.add(gold, resolved);
      byGenre.computeIfAbsent(gold.genre(), k -> new CoreferenceScore()).add(gold, resolved);
    }
    byGenre.forEach((genre, score) -> System.out.println(genre + ": " + score));
    System.out.println("all: " + all);
    String errors = System.getProperty("diplograph.errors");
    if (errors != null) {
      Files.write(Path.of(errors), all.errors);
    }
    assertThat(all.linkPrecision()).isGreaterThanOrEqualTo(PRECISION);
    assertThat(all.linkRecall()).isGreaterThanOrEqualTo(RECALL);
    assertThat(all.bCubed()).isGreaterThanOrEqualTo(B_CUBED);
  }
}
