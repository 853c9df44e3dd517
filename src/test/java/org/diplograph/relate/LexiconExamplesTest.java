package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplograph.model.Resources;
import org.diplograph.relate.LexiconExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the lexicon as tests: each sentence goes the whole way from text to events. Those
 * that the name finder, the parser or the matcher do not master yet are listed in {@code
 * lexicon-examples-open.txt}; a listed one that is mastered fails, so the list can only shrink.
 */
class LexiconExamplesTest {
  private static final LexiconExamples EXAMPLES = load();
  private static final Set<String> OPEN = open();

  @TestFactory
  Stream<DynamicTest> examples() {
    return EXAMPLES.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.line(), () -> check(example)));
  }

  @Test
  void everyOpenExampleIsOneOfTheLexicon() {
    assertThat(EXAMPLES.all().stream().map(Example::line)).containsAll(OPEN);
  }

  private static void check(Example example) {
    Told told = Told.by(example.text());
    boolean mastered = EXAMPLES.isMastered(example, told.extraction());
    if (OPEN.contains(example.line())) {
      assertThat(mastered).as("%s: off the list: %s", example.line(), told.events()).isFalse();
    } else {
      assertThat(mastered).as("%s: %s", example.line(), told.events()).isTrue();
    }
  }

  private static LexiconExamples load() {
    try {
      return LexiconExamples.of(Lexicons.load(List.of()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> open() {
    try (InputStream in = Resources.open("lexicon-examples-open.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
