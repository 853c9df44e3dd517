package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Span;
import org.diplograph.relate.WordReader.DatedWords;
import org.diplograph.relate.WordReader.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores of dates and of factuality, on a text of which the marks are known. */
class DateScoreTest {
  private static final String TEXT =
      """
      {"id": "a", "dct": "2016-11-16", "text": "\\ud83d\\ude00 They met on Monday, not in late May or now.",
       "timex": [
        {"begin": 14, "end": 20, "type": "DATE", "value": "2016-11-14", "mod": null},
        {"begin": 29, "end": 37, "type": "DATE", "value": "2016-05", "mod": "END"},
        {"begin": 41, "end": 44, "type": "DATE", "value": "PRESENT_REF", "mod": null}],
       "events": [
        {"begin": 7, "end": 10, "class": "OCCURRENCE", "tense": "PAST", "polarity": "POS", "modality": null}]}
      """
          .replace("\n", " ");

  @TempDir Path folder;

  private TimedText gold() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, TEXT + "\n");
    return TimedTexts.read(file).get(0);
  }

  private static DatedWords dated(TimedText gold, String words, PartialDate date) {
    int begin = gold.article().text().indexOf(words);
    return new DatedWords(new Span(begin, begin + words.length()), date);
  }

  @Test
  void marksStandWhereTheirCodePointsTell() throws IOException {
    TimedText gold = gold();
    assertThat(gold.times().get(0).span().in(gold.article().text())).isEqualTo("Monday");
    assertThat(gold.events().get(0).span().in(gold.article().text())).isEqualTo("met");
    assertThat(gold.article().issued()).isEqualTo(LocalDate.of(2016, 11, 16));
  }

  @Test
  void rightWrongMissedAndExtraDatesAreTold() throws IOException {
    TimedText gold = gold();
    DateScore score = new DateScore();
    score.add(
        gold,
        List.of(
            dated(gold, "Monday", PartialDate.of(LocalDate.of(2016, 11, 14))),
            dated(gold, "They", PartialDate.of(LocalDate.of(2016, 1, 1)))));
    assertThat(score.score()).isEqualTo(new Score(1, 1, 2));
    assertThat(score.errors()).hasSize(2);
    assertThat(score.errors().get(0)).startsWith("MISSED").contains("late May");
    assertThat(score.errors().get(1)).startsWith("EXTRA").contains("They");
    assertThat(score.lines().get(score.lines().size() - 1)).contains("1 marked", "1 dates");
  }

  @Test
  void anotherDayIsWrongAndAPartOfAMonthIsOfThatMonth() throws IOException {
    TimedText gold = gold();
    DateScore score = new DateScore();
    PartialDate may =
        PartialDate.of(YearMonth.of(2016, 5))
            .narrowed(LocalDate.of(2016, 5, 21), LocalDate.of(2016, 5, 31));
    score.add(
        gold,
        List.of(
            dated(gold, "Monday", PartialDate.of(LocalDate.of(2016, 11, 21))),
            dated(gold, "late May", may)));
    assertThat(score.score()).isEqualTo(new Score(1, 2, 2));
    assertThat(score.errors()).singleElement().asString().startsWith("WRONG");
  }

  @Test
  void factualityIsComparedWordByWord() throws IOException {
    TimedText gold = gold();
    Span met = gold.events().get(0).span();
    FactualityScore score = new FactualityScore();
    score.add(gold, List.of(new Word(met, Factuality.ACTUAL, true)));
    score.add(gold, List.of(new Word(met, Factuality.NEGATED, false)));
    assertThat(score.events()).isEqualTo(new Score(1, 1, 1));
    assertThat(score.words()).isEqualTo(new Score(1, 2, 2));
    assertThat(score.errors()).singleElement().asString().contains(">>met<<");
  }
}
