package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events take place. The articles are of Wednesday, 16 November 2016. */
class EventDatesTest {
  private static final String ISSUED = "2016-11-16";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on November 14, 2016  | 2016-11-14",
        "on 14 November 2016   | 2016-11-14",
        "on November 14        | 2016-11-14",
        "on December 20        | 2015-12-20",
        "on Monday             | 2016-11-14",
        "on Wednesday          | 2016-11-16",
        "last Wednesday        | 2016-11-09",
        "yesterday             | 2016-11-15",
        "today                 | 2016-11-16",
        "three days ago        | 2016-11-13",
        "in September          | 2016-09",
        "in December 2012      | 2012-12",
        "last month            | 2016-10",
        "in 2014               | 2014",
        "last year             | 2015"
      })
  void whatHappenedLiesBehindTheArticle(String when, String date) {
    assertThat(Told.on(ISSUED, "Russia attacked Georgia " + when + ".").date("Attack"))
        .isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Friday      | 2016-11-18",
        "on November 20 | 2016-11-20",
        "on January 20  | 2017-01-20",
        "tomorrow       | 2016-11-17",
        "next month     | 2016-12",
        "next year      | 2017"
      })
  void whatIsPlannedLiesAhead(String when, String date) {
    assertThat(Told.on(ISSUED, "Vladimir Putin will visit Greece " + when + ".").date("Visit"))
        .isEqualTo(date);
  }

  @Test
  void withoutTheArticlesDateOnlyYearsTell() {
    assertThat(Told.by("Russia attacked Georgia on Monday.").date("Attack")).isNull();
    assertThat(Told.by("Russia attacked Georgia on August 8.").date("Attack")).isNull();
    assertThat(Told.by("Russia attacked Georgia on August 8, 2008.").date("Attack"))
        .isEqualTo("2008-08-08");
  }

  @Test
  void nothingIsGuessed() {
    assertThat(Told.on(ISSUED, "Russia attacked Georgia.").date("Attack")).isNull();
    assertThat(Told.on(ISSUED, "Russia attacked Georgia on February 30.").date("Attack")).isNull();
  }

  @Test
  void theDayOfAReportIsNotThatOfWhatItReports() {
    Told told = Told.on(ISSUED, "Ukraine said on Monday that Russia had attacked Georgia.");
    assertThat(told.date("Attack")).isNull();
  }
}
