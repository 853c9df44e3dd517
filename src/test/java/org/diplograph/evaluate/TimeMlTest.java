package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diplograph.evaluate.TimedText.EventWord;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMlTest {
  @ParameterizedTest
  @CsvSource({
    "2016-11-14, 2016-11-14, 2016-11-14, 2016-11-14",
    "2016-11-14TNI, 2016-11-14, 2016-11-14, 2016-11-14",
    "2016-11, 2016-11, 2016-11-01, 2016-11-30",
    "2016-11-XX, 2016-11, 2016-11-01, 2016-11-30",
    "2016-XX-XX, 2016, 2016-01-01, 2016-12-31",
    "2016-W46, , 2016-11-14, 2016-11-20",
    "2016-W1, , 2016-01-04, 2016-01-10",
    "2016-W46-WE, , 2016-11-19, 2016-11-20",
    "2016-SU, , 2016-06-01, 2016-08-31",
    "2016-Q4, , 2016-10-01, 2016-12-31",
    "2016-H1, , 2016-01-01, 2016-06-30",
    "199X, , 1990-01-01, 1999-12-31"
  })
  void valuesAreDates(String value, @Nullable String text, LocalDate first, LocalDate last) {
    assertThat(TimeMl.date(value)).isEqualTo(new PartialDate(text, first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRESENT_REF", "FUTURE_REF", "P1W", "XXXX-11", ""})
  void someValuesAreNone(String value) {
    assertThat(TimeMl.date(value)).isNull();
  }

  private static EventWord word(String tense, String polarity, @Nullable String modality) {
    return new EventWord(new Span(0, 1), tense, polarity, modality);
  }

  @Test
  void marksAreFactualities() {
    assertThat(TimeMl.factuality(word("PAST", "POS", null))).containsExactly(Factuality.ACTUAL);
    assertThat(TimeMl.factuality(word("FUTURE", "NEG", null))).containsExactly(Factuality.NEGATED);
    assertThat(TimeMl.factuality(word("FUTURE", "POS", null)))
        .containsExactly(Factuality.PROSPECTIVE);
    assertThat(TimeMl.factuality(word("INFINITIVE", "POS", null)))
        .containsExactly(Factuality.PROSPECTIVE);
    assertThat(TimeMl.factuality(word("PRESENT", "POS", "MAY")))
        .containsExactly(Factuality.HYPOTHETICAL);
    assertThat(TimeMl.factuality(word("PRESENT", "POS", "would")))
        .containsExactlyInAnyOrder(Factuality.HYPOTHETICAL, Factuality.PROSPECTIVE);
  }
}
