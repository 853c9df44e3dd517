package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class NameVariantsTest {
  private static final NamedSentence SENTENCE =
      new NamedSentence(
          0,
          List.of("Well-known", "Ban", "Ki-moon", "met", "Ali", "-", "again"),
          List.of(new Span(1, 3, "person"), new Span(4, 5, "person")));

  @Test
  void namesArePartedAtHyphens() {
    NamedSentence parted = SENTENCE.parted();
    assertThat(parted.words())
        .containsExactly("Well-known", "Ban", "Ki", "-", "moon", "met", "Ali", "-", "again");
    assertThat(parted.names()).containsExactly(new Span(1, 5, "person"), new Span(6, 7, "person"));
  }

  @Test
  void hyphensAtTheEdgesStay() {
    NamedSentence edges =
        new NamedSentence(0, List.of("-a-", "b-c-d"), List.of(new Span(0, 2, "person")));
    assertThat(edges.parted().words()).containsExactly("-a-", "b", "-", "c", "-", "d");
  }

  @Test
  void thereAreCapitalsHeadlinesAndPartedNames() {
    List<List<String>> all =
        NameVariants.of(List.of(SENTENCE), 1).stream().map(NamedSentence::words).toList();
    assertThat(all).hasSize(4);
    assertThat(all.get(1)).contains("KI-MOON", "AGAIN");
    assertThat(all.get(2)).contains("Again");
    assertThat(all.get(3)).contains("Ki", "moon");
  }

  @Test
  void noneAreWantedNoneThereAre() {
    assertThat(NameVariants.of(List.of(SENTENCE), 0)).containsExactly(SENTENCE);
  }
}
