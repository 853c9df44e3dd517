package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.article;
import static org.diplograph.article.Reading.body;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;

class TextReadingTest {
  @Test
  void frontMatterGivesTheMetadata() {
    Article article =
        article(
            "a.md",
            """
            ---
            title: "Gas talks: a first step"
            date: 2016-11-14
            publisher: Example Wire
            url: https://example.org/gas
            language: en
            ---
            """
                + BODY);
    assertThat(article.title()).isEqualTo("Gas talks: a first step");
    assertThat(article.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
    assertThat(article.publisher()).isEqualTo("Example Wire");
    assertThat(article.url()).isEqualTo("https://example.org/gas");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text()).isEqualTo("Gas talks: a first step\n\n" + BODY);
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void frontMatterMayStandBehindAByteOrderMarkWithWindowsLineEnds() {
    String text = "\ufeff---\r\ntitle: Gas talks in Bonn\r\n---\r\n" + BODY.replace("\n", "\r\n");
    Article article = article("a.md", text);
    assertThat(article.title()).isEqualTo("Gas talks in Bonn");
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void everyFieldOfFrontMatterIsOptional() {
    Article article = article("a.md", "---\npublisher: Example Wire\n---\n" + BODY);
    assertThat(article.publisher()).isEqualTo("Example Wire");
    assertThat(article.url()).isNull();
    assertThat(article.issued()).isNull();
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void aMarkdownHeadingIsTheTitle() {
    Article article = article("a.md", "# Ministers meet\n\n" + BODY);
    assertThat(article.title()).isEqualTo("Ministers meet");
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void markdownMarksAreNoText() {
    Article article =
        article("a.md", "> The **two ministers** met in [Bonn](https://example.org) on Monday.\n");
    assertThat(article.text()).isEqualTo("The two ministers met in Bonn on Monday.");
  }

  @Test
  void theFirstLineOfPlainTextIsTheHeadline() {
    Article article = article("a.txt", "Ministers meet for gas talks\n\n" + BODY);
    assertThat(article.title()).isEqualTo("Ministers meet for gas talks");
    assertThat(article.text()).isEqualTo("Ministers meet for gas talks\n\n" + BODY);
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void textWithoutHeadlineHasNone() {
    Article article = article("a.txt", BODY);
    assertThat(article.title()).isNull();
    assertThat(article.bodyBegin()).isZero();
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void aHeadlineRepeatedAboveTheBodyStandsOnce() {
    Article article =
        article(
            "a.md",
            "---\ntitle: Ministers meet for gas talks\n---\nMinisters meet for gas talks\n\n"
                + BODY);
    assertThat(article.text()).isEqualTo("Ministers meet for gas talks\n\n" + BODY);
  }

  @Test
  void linesWrappedByAnEditorAreOneParagraph() {
    Article article =
        article(
            "a.txt",
            """
            The two ministers met in Bonn on Monday to talk about the gas
            pipeline that is to be built through the Baltic Sea in the next
            three years.

            They agreed to meet again.
            """);
    assertThat(article.text())
        .isEqualTo(
            "The two ministers met in Bonn on Monday to talk about the gas pipeline that is to be"
                + " built through the Baltic Sea in the next three years.\n\n"
                + "They agreed to meet again.");
  }

  @Test
  void aMastheadTellsTheDay() {
    Article article =
        article("a.txt", "Ministers meet for gas talks\n\nNovember 14, 2016\n\n" + BODY);
    assertThat(article.issued()).isEqualTo(LocalDate.of(2016, 11, 14));
  }

  @Test
  void aDatelineWithoutYearGivesNoDay() {
    Article article = article("a.txt", "MOSCOW, March 29. /TASS/. " + BODY);
    assertThat(article.issued()).isNull();
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().in(article.text())).isEqualTo("MOSCOW, March 29. /TASS/.");
  }

  @Test
  void utf16WithAByteOrderMarkIsRead() {
    String text = "Mr. Löfven met Mr. Erdoğan in Stockholm on Monday.";
    assertThat(article("a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(text);
    assertThat(article("a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo(text);
  }

  @Test
  void decomposedLettersAreComposed() {
    assertThat(article("a.txt", "Mr. Lo\u0308fven spoke to reporters.").text())
        .isEqualTo("Mr. L\u00f6fven spoke to reporters.");
  }

  @Test
  void brokenFrontMatterIsReadAsText() {
    assertThat(article("a.md", "---\ntitle: [open\n---\n" + BODY).text()).contains(BODY);
  }
}
