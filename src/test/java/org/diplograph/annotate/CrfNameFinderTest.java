package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrfNameFinderTest {
  private static CrfNameFinder finder;

  @BeforeAll
  static void load() throws IOException {
    finder = CrfNameFinder.load();
  }

  /** Each name found as {@code person: Sergey Lavrov}. */
  private static List<String> names(String sentence) {
    String[] words = sentence.split(" ");
    List<String> names = new ArrayList<>();
    for (Span span : alone(words)) {
      String[] name = Arrays.copyOfRange(words, span.getStart(), span.getEnd());
      names.add(span.getType() + ": " + String.join(" ", name));
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sergey Lavrov arrived in Athens on Monday . | person: Sergey Lavrov, location: Athens",
        "The United Nations condemned the attack . | organization: United Nations",
        "Angela Merkel spoke to Barack Obama by phone . | person: Angela Merkel, person: Barack Obama",
        "He flew from Paris to Tokyo . | location: Paris, location: Tokyo",
        "The ministers met again . | ''"
      })
  void clearNamesAreFound(String sentence, String expected) {
    assertThat(String.join(", ", names(sentence))).isEqualTo(expected);
  }

  @Test
  void noWordsHoldNoNames() {
    assertThat(finder.find(new String[0])).isEmpty();
  }

  @Test
  void oddWordsDoNoHarm() {
    String[] words = {" ", "\u0000", "\ud83d\ude00", "a".repeat(10_000), "''", "-"};
    assertInside(words);
  }

  @Test
  void namesStandInOrderWithoutOverlap() {
    assertInside(
        "In Geneva , Sergei Lavrov , John Kerry and Javad Zarif met EU envoy Federica Mogherini ."
            .split(" "));
  }

  private static void assertInside(String[] words) {
    int last = 0;
    for (Span span : alone(words)) {
      assertThat(span.getStart()).isGreaterThanOrEqualTo(last);
      assertThat(span.getEnd()).isGreaterThan(span.getStart()).isLessThanOrEqualTo(words.length);
      assertThat(span.getProb()).isBetween(0.0, 1.0);
      assertThat(span.getType()).isIn("person", "organization", "location");
      last = span.getEnd();
    }
  }

  @Test
  void whatStoodInAnotherDocumentMakesNoDifference() {
    String[] words = "Lavrov met Merkel in Berlin .".split(" ");
    finder.clearAdaptiveData();
    Span[] first = finder.find(words);
    finder.find("Berlin is a person 's name : Irving Berlin .".split(" "));
    finder.clearAdaptiveData();
    Span[] second = finder.find(words);
    assertThat(second).isEqualTo(first);
    assertThat(probabilities(second)).isEqualTo(probabilities(first));
  }

  @Test
  void aNameExplainedElsewhereInTheDocumentIsSurer() {
    List<String[]> document =
        Stream.of("The speech named Zorbalin .", "President Karel Zorbalin spoke in Prague .")
            .map(s -> s.split(" "))
            .toList();
    Span alone = finder.findAll(document.subList(1, 2)).get(0)[0];
    assertThat(alone.getType()).isEqualTo("person");
    assertThat(finder.findAll(document).get(0))
        .extracting(Span::getStart, Span::getType)
        .containsExactly(tuple(3, "person"));
  }

  @Test
  void theShortFormOfAnOrganizationIsOneToo() {
    List<String[]> document =
        Stream.of(
                "The National Resistance Movement ( NRM ) met in Kampala .",
                "Critics of NRM stayed away .")
            .map(s -> s.split(" "))
            .toList();
    assertThat(finder.findAll(document).get(1))
        .extracting(Span::getStart, Span::getType)
        .containsExactly(tuple(2, "organization"));
  }

  @Test
  void aDocumentWithoutWordsHoldsNoNames() {
    assertThat(finder.findAll(List.of())).isEmpty();
    assertThat(finder.findAll(List.<String[]>of(new String[0])).get(0)).isEmpty();
  }

  @Test
  void manyThreadsFindTheSame() throws Exception {
    List<String[]> sentences =
        Stream.of(
                "Sergey Lavrov arrived in Athens on Monday .",
                "The United Nations condemned the attack on Aleppo .",
                "Angela Merkel spoke to Barack Obama , the White House said .")
            .map(s -> s.split(" "))
            .toList();
    List<List<Double>> alone = sentences.stream().map(s -> probabilities(alone(s))).toList();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Double>>> found = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        String[] words = sentences.get(i % 3);
        found.add(pool.submit(() -> probabilities(alone(words))));
      }
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(alone.get(i % 3));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Span[] alone(String[] words) {
    return finder.findAll(List.<String[]>of(words)).get(0);
  }

  private static List<Double> probabilities(Span[] spans) {
    return Arrays.stream(spans)
        .flatMap(s -> Stream.of((double) s.getStart(), (double) s.getEnd(), s.getProb()))
        .toList();
  }

  @Test
  void aWrittenModelFindsTheSame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    finder.write(bytes);
    CrfNameFinder again = CrfNameFinder.load(new ByteArrayInputStream(bytes.toByteArray()));
    String[] words = "Sergey Lavrov arrived in Athens on Monday .".split(" ");
    assertThat(probabilities(again.find(words))).isEqualTo(probabilities(alone(words)));
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] bytes = "no model".getBytes(StandardCharsets.UTF_8);
    Assertions.assertThatThrownBy(() -> CrfNameFinder.load(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class);
  }
}
