package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplograph.annotate.Annotator;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures which countries sentences of every part of the world are found to name. {@code
 * -Ddiplograph.errors=FILE} tells where to write what went wrong in the sentences tuned on.
 */
class CountrySentencesTest {
  private static final Path SENTENCES = Path.of("src/test/resources/countries");

  private static Annotator annotator;
  private static ArticleResolver resolver;

  @BeforeAll
  static void load() throws IOException {
    annotator = Annotator.load();
    resolver = new ArticleResolver(ReferenceData.load());
  }

  @Test
  void sentencesTunedOn() throws IOException {
    CountrySentences tuned = measure("tuned.tsv");
    String errors = System.getProperty("diplograph.errors");
    if (errors != null) {
      Files.write(Path.of(errors), tuned.errors());
    }
    reaches(tuned, 0.99, 0.99);
  }

  @Test
  void sentencesHeldOut() throws IOException {
    reaches(measure("held.tsv"), 0.98, 0.98);
  }

  @Test
  void sentencesLeftAlone() throws IOException {
    reaches(measure("fresh.tsv"), 0.96, 0.97);
  }

  private static CountrySentences measure(String name) throws IOException {
    CountrySentences measured =
        CountrySentences.measure(SENTENCES.resolve(name), annotator, resolver);
    System.out.println(name);
    measured.lines().forEach(System.out::println);
    return measured;
  }

  private static void reaches(CountrySentences measured, double precision, double recall) {
    assertThat(measured.roles().precision()).isGreaterThanOrEqualTo(precision);
    assertThat(measured.roles().recall()).isGreaterThanOrEqualTo(recall);
  }
}
