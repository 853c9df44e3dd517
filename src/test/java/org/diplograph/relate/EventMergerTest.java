package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.diplograph.model.Event;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventMergerTest {
  private static final PartialDate MAY = PartialDate.of(YearMonth.of(2016, 5));
  private static final PartialDate MAY_2 = PartialDate.of(LocalDate.of(2016, 5, 2));
  private static final PartialDate MAY_3 = PartialDate.of(LocalDate.of(2016, 5, 3));

  @Test
  void theSameToldTwiceIsOneWithBothSentences() {
    List<Event> merged = EventMerger.merge(List.of(event(0, 2, null), event(1, 5, MAY)));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).evidence()).containsExactly(2, 5);
    assertThat(merged.get(0).date()).isEqualTo(MAY);
  }

  @Test
  void theFinerDateStays() {
    List<Event> merged = EventMerger.merge(List.of(event(0, 2, MAY), event(1, 5, MAY_2)));
    assertThat(merged).singleElement().satisfies(e -> assertThat(e.date()).isEqualTo(MAY_2));
  }

  @Test
  void datesThatContradictEachOtherMakeTwo() {
    assertThat(EventMerger.merge(List.of(event(0, 2, MAY_2), event(1, 5, MAY_3)))).hasSize(2);
  }

  @Test
  void anotherFactualityOrVoiceMakesTwo() {
    Event told = event(0, 2, null);
    assertThat(EventMerger.merge(List.of(told, with(1, Factuality.NEGATED, List.of())))).hasSize(2);
    assertThat(EventMerger.merge(List.of(told, with(1, Factuality.ACTUAL, List.of(3))))).hasSize(2);
  }

  @Test
  void contentsPointAtTheMergedEvents() {
    Event first = event(0, 1, null);
    Event again = event(1, 2, null);
    Event pledge = pledge(2, 1);
    List<Event> merged = EventMerger.merge(List.of(first, again, pledge));
    assertThat(merged).hasSize(2);
    assertThat(merged.get(1).content()).isEqualTo(merged.get(0).id());
    assertThat(merged).extracting(Event::id).containsExactly(0, 1);
  }

  @Test
  void noEventIsItsOwnContent() {
    List<Event> merged = EventMerger.merge(List.of(pledge(0, 1), pledge(1, 0)));
    assertThat(merged).singleElement().satisfies(e -> assertThat(e.content()).isNull());
  }

  private static Event event(int id, int sentence, @Nullable PartialDate date) {
    return new Event(
        id,
        "Visit",
        List.of(0),
        List.of(1),
        Factuality.ACTUAL,
        List.of(),
        date,
        null,
        null,
        List.of(sentence),
        0.8,
        "urn:frame");
  }

  private static Event with(int id, Factuality factuality, List<Integer> voice) {
    return new Event(
        id,
        "Visit",
        List.of(0),
        List.of(1),
        factuality,
        voice,
        null,
        null,
        null,
        List.of(7),
        0.8,
        "urn:frame");
  }

  private static Event pledge(int id, int content) {
    return new Event(
        id,
        "Pledge",
        List.of(0),
        List.of(1),
        Factuality.ACTUAL,
        List.of(),
        null,
        content,
        null,
        List.of(3),
        0.8,
        "urn:frame");
  }
}
