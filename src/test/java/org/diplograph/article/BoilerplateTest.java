package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  private static final String FIRST =
      "The two ministers met in Bonn on Monday to talk about the pipeline.";
  private static final String SECOND =
      "They agreed to meet again in the autumn, a spokesman told reporters.";

  private static List<String> around(String... between) {
    List<String> all = new ArrayList<>(List.of(FIRST));
    all.addAll(List.of(between));
    all.add(SECOND);
    return Boilerplate.strip(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share this on Facebook",
        "Share on Twitter",
        "Read more: Who is who in the gas trade",
        "Also read | Gas prices rise in Asia",
        "Subscribe to our newsletter for daily alerts.",
        "We use cookies to make this site better: see our cookie policy.",
        "Image source: Getty",
        "Photo: EPA/Stringer",
        "\u00a9 Example Wire",
        "Copyright 2016 Example Wire",
        "All rights reserved.",
        "By Anna Writer",
        "Reporting by Anna Writer; editing by Bob Reader",
        "Advertisement",
        "https://example.org/more",
        "12 comments",
        "* * *"
      })
  void whatPagesPutBetweenParagraphsIsDropped(String line) {
    assertThat(around(line)).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Print media in Ankara praised the deal that the two ministers had signed on Sunday.",
        "Share prices fell in Moscow after the talks had ended without a result.",
        "Source countries must share the costs, the minister said in Bonn.",
        "The minister followed us on the way to the talks, a witness said.",
        "\u201cWe agreed,\u201d he said.",
        "\u201cNo.\u201d",
        "Politics was not discussed.",
        "What now?",
        "Why the talks failed"
      })
  void whatIsSaidInTheArticleStays(String line) {
    assertThat(around(line)).containsExactly(FIRST, line, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tags: gas, Bonn", "Related articles", "Comments", "Terms of use", "Read more"})
  void whatComesBehindTheArticleEndsIt(String line) {
    List<String> page = List.of(FIRST, SECOND, line, "A minister resigned in Ankara on Sunday.");
    assertThat(Boilerplate.strip(page)).containsExactly(FIRST, SECOND);
  }

  @Test
  void anEndBeforeAnyProseEndsNothing() {
    assertThat(Boilerplate.strip(List.of("Related articles", FIRST, SECOND)))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void shortLinesAtTheEdgesAreCut() {
    assertThat(Boilerplate.strip(List.of("Asia", "Europe", FIRST, SECOND, "Gas", "Energy")))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void shortLinesBetweenParagraphsStay() {
    assertThat(around("A new beginning")).containsExactly(FIRST, "A new beginning", SECOND);
  }

  @Test
  void textWithoutAnyProseStaysAsItIs() {
    assertThat(Boilerplate.strip(List.of("Ministers meet", "Talks go on")))
        .containsExactly("Ministers meet", "Talks go on");
  }

  @Test
  void captionsGoWithTheirCredit() {
    assertThat(around("The ministers in Bonn", "Image source: Getty Images"))
        .containsExactly(FIRST, SECOND);
  }
}
