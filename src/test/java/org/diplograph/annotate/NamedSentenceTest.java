package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSentenceTest {
  private static List<NamedSentence> read(String text) throws IOException {
    return NamedSentence.read(new BufferedReader(new StringReader(text)));
  }

  @Test
  void sentencesAndDocumentsAreKeptApart() throws IOException {
    List<NamedSentence> read =
        read(
            "Sergey\tB-person\nLavrov\tI-person\nleft\tO\n\n\nHe\tO\n\n"
                + "-DOCSTART-\tO\n\nBonn\tB-location\nslept\tO");
    assertThat(read)
        .extracting(NamedSentence::words)
        .containsExactly(
            List.of("Sergey", "Lavrov", "left"), List.of("He"), List.of("Bonn", "slept"));
    assertThat(read).extracting(NamedSentence::document).containsExactly(0, 0, 1);
    assertThat(read.get(0).names()).containsExactly(new Span(0, 2, "person"));
    assertThat(read.get(1).names()).isEmpty();
    assertThat(read.get(2).names()).containsExactly(new Span(0, 1, "location"));
  }

  @Test
  void namesSideBySideAreTwo() throws IOException {
    assertThat(read("Bonn\tB-location\nBerlin\tB-location\nMerkel\tB-person\n").get(0).names())
        .containsExactly(
            new Span(0, 1, "location"), new Span(1, 2, "location"), new Span(2, 3, "person"));
  }

  @Test
  void anEmptyFileHoldsNothing() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n-DOCSTART-\n\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bonn",
        "Bonn B-location",
        "Bonn\tB-city",
        "Bonn\t",
        "Bonn\tB-",
        "Bonn\tb-person",
        "\tO"
      })
  void aLineWithoutKnownLabelIsNamed(String line) {
    assertThatThrownBy(() -> read("In\tO\n" + line + "\nnow\tO\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining(line);
  }
}
