package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-11-04",
        "2016-11-4",
        "2016-11-04T23:30:00-05:00",
        "2016-11-04 09:00:00",
        "20161104",
        "20161104093000",
        "4 November 2016",
        "4 Nov 2016",
        "4th November, 2016",
        "November 4, 2016",
        "Nov. 4, 2016",
        "Fri, 04 Nov 2016 10:00:00 GMT",
        "Published on Friday, November 4th, 2016 at 10:00",
        "Updated: 10:00 GMT, 4 November 2016"
      })
  void areReadInTheUsualForms(String text) {
    assertThat(PublicationDates.find(text)).isEqualTo(LocalDate.of(2016, 11, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "November 4",
        "November 2016",
        "2016",
        "04/11/2016",
        "2016-02-30",
        "2016-13-01",
        "31 June 2016",
        "yesterday",
        "1478217600",
        ""
      })
  void areNeverGuessed(String text) {
    assertThat(PublicationDates.find(text)).isNull();
  }
}
