package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainCommandTest {
  private static final String ARTICLE =
      """
      ---
      title: Merkel visits India and praises Japan
      date: 2019-11-02
      ---
      German Chancellor Angela Merkel visited India on Friday. India lifted the ban on flights.

      The weather was fine. In Delhi Merkel slept.

      Merkel held talks with Narendra Modi during her visit to India. Merkel paid the bill.
      """;

  private List<String> lines = List.of();

  @BeforeAll
  void explain(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), ARTICLE);
    Commands.Result result = Commands.run("explain", file);
    assertThat(result.exit()).as("%s", result.err()).isZero();
    lines = result.out();
  }

  /** What is told of the sentence that begins like this. */
  private List<String> told(String begin) {
    List<String> told = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (line.startsWith("[")) {
        inside = line.substring(line.indexOf(' ') + 1).startsWith(begin);
      } else if (inside && !line.isBlank()) {
        told.add(line.strip().replaceAll(" +", " "));
      }
    }
    return told;
  }

  @Test
  void anEventIsToldInEachOfItsSentencesWithItsFrame() {
    for (String begin : List.of("Merkel visits", "German Chancellor", "Merkel held")) {
      assertThat(told(begin))
          .anyMatch(
              line ->
                  line.matches(
                      "event Visit Angela Merkel -> India \\(actual; 2019-11-01; 0\\.\\d\\d\\) #0"
                          + " by lex:visit-v, told in \\[0, 1, 5\\]"));
    }
  }

  @Test
  void framesThatWereTriedAreToldWithWhatBecameOfThem() {
    assertThat(told("Merkel held"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("note tried 'held': ")
                    .contains("hold-v-talk fires", "hold-v-hostage needs 'hostage'"))
        .anyMatch(line -> line.matches("note tried 'talks': .*belongs to the frame of its verb.*"));
    assertThat(told("Merkel paid"))
        .anySatisfy(
            line ->
                assertThat(line).startsWith("note tried 'paid': ").contains("needs an object such"))
        .noneMatch(line -> line.startsWith("event"));
  }

  @Test
  void aFrameWithoutItsActorsIsToldToLackThem() {
    assertThat(told("India lifted"))
        .contains("note 'lifted': lift-v-sanction fired, but no actor it is done to")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatOnlyTheHeadlineTellsIsNoEvent() {
    assertThat(told("Merkel visits"))
        .contains("note Praise is only told by the headline, and no event");
  }

  @Test
  void aSentenceThatGivesNothingHasAReason() {
    assertThat(told("The weather"))
        .containsExactly("note nobody is named here, so it is not read further");
    assertThat(told("In Delhi")).contains("note no word of this sentence is in the lexicon");
  }
}
