package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diplograph.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Nov. 14                     | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "on 2016-11-14                  | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "on 14.11.2016                  | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "on Sunday, 13 November 2016    | 2016-11-13 | 2016-11-13 | 2016-11-13",
        "on Monday, Nov. 14             | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "on Tuesday, May 12             | 2015-05-12 | 2015-05-12 | 2015-05-12",
        "on the 14th                    | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "on the 14th of November        | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "late on Monday night           | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "on Tuesday of last week        | 2016-11-08 | 2016-11-08 | 2016-11-08",
        "the day before yesterday       | 2016-11-14 | 2016-11-14 | 2016-11-14",
        "last May                       | 2016-05    | 2016-05-01 | 2016-05-31",
        "two months ago                 | 2016-09    | 2016-09-01 | 2016-09-30",
        "a year ago                     | 2015       | 2015-01-01 | 2015-12-31",
        "two decades ago                | 1996       | 1996-01-01 | 1996-12-31",
        "in mid-February                | 2016-02    | 2016-02-11 | 2016-02-20",
        "at the end of October          | 2016-10    | 2016-10-21 | 2016-10-31",
        "earlier this month             | 2016-11    | 2016-11-01 | 2016-11-16",
        "in early 2015                  | 2015       | 2015-01-01 | 2015-04-30",
        "in the first half of 2015      | 2015       | 2015-01-01 | 2015-06-30",
        "two weeks ago                  | -          | 2016-10-30 | 2016-11-05",
        "this week                      | -          | 2016-11-14 | 2016-11-20",
        "last week                      | -          | 2016-11-07 | 2016-11-13",
        "over the weekend               | -          | 2016-11-12 | 2016-11-13",
        "last spring                    | -          | 2016-03-01 | 2016-05-31",
        "in the summer of 2014          | -          | 2014-06-01 | 2014-08-31",
        "in the 1990s                   | -          | 1990-01-01 | 1999-12-31",
        "in the late 1990s              | -          | 1997-01-01 | 1999-12-31",
        "on March 3-5, 2015             | -          | 2015-03-03 | 2015-03-05"
      })
  void aDateIsAsExactAsItIsTold(String when, String date, LocalDate first, LocalDate last) {
    PartialDate told =
        Told.on(ISSUED, "Russia attacked Georgia " + when + ".").event("Attack").date();
    assertThat(told).isNotNull();
    assertThat(told.text()).isEqualTo(date.equals("-") ? null : date);
    assertThat(told.earliest()).isEqualTo(first);
    assertThat(told.latest()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the following day   | 2016-03-06",
        "a day later         | 2016-03-06",
        "three days earlier  | 2016-03-02",
        "on the same day     | 2016-03-05",
        "the previous year   | 2015"
      })
  void someDatesAreToldFromTheOneNamedLast(String when, String date) {
    String text = "Chile and Peru met on March 5. Russia attacked Georgia " + when + ".";
    assertThat(Told.on(ISSUED, text).date("Attack")).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 3/4/2016",
        "more than two years ago",
        "in the last year",
        "during Ramadan",
        "a few days ago",
        "with 2000 soldiers"
      })
  void whatIsOpenIsLeftOpen(String when) {
    assertThat(Told.on(ISSUED, "Russia attacked Georgia " + when + ".").date("Attack")).isNull();
  }

  @Test
  void theDayOfAnAgreementIsNotThatOfWhatIsAgreed() {
    Told told = Told.on(ISSUED, "Vladimir Putin agreed on Monday to visit Greece.");
    assertThat(told.date("Visit")).isNull();
    assertThat(Told.on(ISSUED, "Vladimir Putin agreed to visit Greece on Friday.").date("Visit"))
        .isEqualTo("2016-11-18");
  }

  @Test
  void whoMeetsDuringAForumMeetsThen() {
    Told told = Told.on(ISSUED, "Vladimir Putin met Xi Jinping during last month's forum.");
    assertThat(told.date("Meeting")).isEqualTo("2016-10");
  }

  @Test
  void aCountedClauseIsDatedFromTheMainOne() {
    String text = "Chile and Peru met on Monday, four days after Russia attacked Georgia.";
    assertThat(Told.on(ISSUED, text).date("Attack")).isEqualTo("2016-11-10");
    assertThat(Told.on(ISSUED, text).date("Meeting")).isEqualTo("2016-11-14");
    assertThat(
            Told.on(ISSUED, "Chile and Peru met four days after Russia attacked Georgia.")
                .date("Attack"))
        .isNull();
  }

  @Test
  void aClauseWithWhenHasTheDateBeforeIt() {
    String text = "The crisis began on Monday, when Russia attacked Georgia.";
    assertThat(Told.on(ISSUED, text).date("Attack")).isEqualTo("2016-11-14");
  }

  @Test
  void anEndIsNoDate() {
    String text = "Russia will attack Georgia by the end of 2017.";
    assertThat(Told.on(ISSUED, text).date("Attack")).isNull();
  }

  @Test
  void whatIsScheduledLiesAhead() {
    Told told = Told.on(ISSUED, "Talks between Greece and Turkey were scheduled for Friday.");
    assertThat(told.date("Conversation")).isEqualTo("2016-11-18");
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

  @Test
  void aSentenceThatIsReadTwiceIsOneOnTheWayToTheNextDate() {
    String text =
        "Russia attacked Georgia on Sunday. The raid was condemned and the mayor arrested."
            + " A day later Angela Merkel met Vladimir Putin.";
    assertThat(Told.on(ISSUED, text).date("Meeting")).isEqualTo("2016-11-14");
  }
}
