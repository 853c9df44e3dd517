package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Event;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventMergerTest {
  private static final PartialDate YEAR = PartialDate.of(Year.of(2016));
  private static final PartialDate MAY = PartialDate.of(YearMonth.of(2016, 5));
  private static final PartialDate MAY_2 = PartialDate.of(LocalDate.of(2016, 5, 2));
  private static final PartialDate MAY_3 = PartialDate.of(LocalDate.of(2016, 5, 3));

  /** A telling: what is not said is left as it is. */
  private record Telling(Event event) {
    static Telling of(String type, List<Integer> sources, List<Integer> targets, int sentence) {
      return new Telling(
          event(type, sources, targets, Factuality.ACTUAL, List.of(), null, null, null, sentence));
    }

    Telling on(@Nullable PartialDate date) {
      return change(
          event.factuality(), event.attributedTo(), date, event.content(), event.location());
    }

    Telling as(Factuality factuality) {
      return change(
          factuality, event.attributedTo(), event.date(), event.content(), event.location());
    }

    Telling by(int speaker) {
      return change(
          event.factuality(), List.of(speaker), event.date(), event.content(), event.location());
    }

    Telling about(int content) {
      return change(
          event.factuality(), event.attributedTo(), event.date(), content, event.location());
    }

    Telling in(int country) {
      return change(
          event.factuality(), event.attributedTo(), event.date(), event.content(), country);
    }

    private Telling change(
        Factuality factuality,
        List<Integer> voice,
        @Nullable PartialDate date,
        @Nullable Integer content,
        @Nullable Integer location) {
      int sentence = event.evidence().get(0);
      return new Telling(
          event(
              event.type(),
              event.sources(),
              event.targets(),
              factuality,
              voice,
              date,
              content,
              location,
              sentence));
    }

    private static Event event(
        String type,
        List<Integer> sources,
        List<Integer> targets,
        Factuality factuality,
        List<Integer> voice,
        @Nullable PartialDate date,
        @Nullable Integer content,
        @Nullable Integer location,
        int sentence) {
      return new Event(
          0,
          type,
          sources,
          targets,
          factuality,
          voice,
          date,
          content,
          location,
          List.of(sentence),
          0.8,
          "urn:frame");
    }
  }

  private static Telling visit(int sentence) {
    return Telling.of("Visit", List.of(0), List.of(1), sentence);
  }

  private static Telling meeting(int sentence, Integer... parties) {
    return Telling.of("Meeting", List.of(parties), List.of(), sentence);
  }

  private static Telling pledge(int sentence) {
    return Telling.of("Pledge", List.of(0), List.of(1), sentence);
  }

  private static List<Event> merged(Telling... body) {
    return merged(List.of(), body);
  }

  private static List<Event> merged(List<Telling> headline, Telling... body) {
    return EventMerger.merge(
        numbered(List.of(body)), headline.stream().map(Telling::event).toList());
  }

  private static List<Event> numbered(List<Telling> tellings) {
    List<Event> events = new ArrayList<>();
    for (Telling telling : tellings) {
      events.add(Tellings.renumbered(telling.event(), events.size(), telling.event().content()));
    }
    return events;
  }

  @Test
  void theSameToldTwiceIsOneWithBothSentences() {
    assertThat(merged(visit(2), visit(5).on(MAY)))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.evidence()).containsExactly(2, 5);
              assertThat(e.date()).isEqualTo(MAY);
            });
  }

  @Test
  void theFinestDateStays() {
    assertThat(merged(visit(2).on(YEAR), visit(3).on(MAY), visit(5).on(MAY_2), visit(6).on(YEAR)))
        .singleElement()
        .extracting(Event::date)
        .isEqualTo(MAY_2);
    assertThat(merged(visit(2).on(YEAR), visit(3).on(MAY)))
        .singleElement()
        .extracting(Event::date)
        .isEqualTo(MAY);
  }

  @Test
  void datesThatContradictEachOtherMakeTwo() {
    assertThat(merged(visit(2).on(MAY_2), visit(5).on(MAY_3))).hasSize(2);
  }

  @Test
  void aTellingWithoutDateGoesToTheNearestBefore() {
    assertThat(merged(visit(1).on(MAY_2), visit(4).on(MAY_3), visit(5)))
        .extracting(Event::evidence)
        .containsExactly(List.of(1), List.of(4, 5));
  }

  @Test
  void anotherPlaceMakesTwo() {
    assertThat(merged(visit(2).in(7), visit(5).in(8))).hasSize(2);
    assertThat(merged(visit(2), visit(5).in(8)))
        .singleElement()
        .extracting(Event::location)
        .isEqualTo(8);
  }

  @Test
  void anotherFactualityOrVoiceMakesTwo() {
    assertThat(merged(visit(0), visit(7).as(Factuality.NEGATED))).hasSize(2);
    assertThat(merged(visit(0), visit(7).by(3))).hasSize(2);
  }

  @Test
  void aTellingThatLeavesActorsOutIsPartOfTheFullerOne() {
    Event event = merged(meeting(1, 0, 1), meeting(3, 0, 1, 2)).get(0);
    assertThat(event.sources()).containsExactly(0, 1, 2);
    assertThat(event.evidence()).containsExactly(1, 3);
    assertThat(merged(meeting(3, 0, 1, 2), meeting(4, 0, 2))).hasSize(1);
    assertThat(merged(meeting(1, 0, 1), meeting(2, 1, 2), meeting(3, 0, 1, 2))).hasSize(1);
  }

  @Test
  void aTellingWithoutTargetIsPartOfTheOneThatHasIt() {
    Telling open = Telling.of("Visit", List.of(0), List.of(), 4);
    assertThat(merged(open, visit(6)))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.targets()).containsExactly(1);
              assertThat(e.evidence()).containsExactly(4, 6);
            });
  }

  @Test
  void whatCanBePartOfSeveralIsPartOfNone() {
    assertThat(merged(meeting(1, 0, 1), meeting(3, 0, 1, 2), meeting(4, 0, 1, 3))).hasSize(3);
    Telling open = Telling.of("Visit", List.of(0), List.of(), 4);
    Telling other = Telling.of("Visit", List.of(0), List.of(2), 5);
    assertThat(merged(visit(2), other, open)).hasSize(3);
  }

  @Test
  void oneOnTheOtherSideIsAnotherEvent() {
    Telling back = Telling.of("Visit", List.of(1), List.of(0), 4);
    assertThat(merged(visit(2), back)).hasSize(2);
  }

  @Test
  void aHeadlineOnlyAddsEvidence() {
    Telling brief = Telling.of("Visit", List.of(0), List.of(), 0);
    assertThat(merged(List.of(brief), visit(3)))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.targets()).containsExactly(1);
              assertThat(e.evidence()).containsExactly(0, 3);
            });
    assertThat(merged(List.of(meeting(0, 0, 1, 2)), meeting(3, 0, 1)))
        .singleElement()
        .extracting(Event::evidence)
        .isEqualTo(List.of(3));
    assertThat(merged(List.of(visit(0)))).isEmpty();
  }

  @Test
  void contentsPointAtTheMergedEvents() {
    List<Event> merged = merged(visit(1), visit(2), pledge(3).about(1));
    assertThat(merged).extracting(Event::id).containsExactly(0, 1);
    assertThat(merged.get(1).content()).isZero();
  }

  @Test
  void promisesOfDifferentThingsAreTwo() {
    Telling aid = Telling.of("Aid", List.of(0), List.of(1), 2);
    assertThat(merged(visit(1), aid, pledge(1).about(0), pledge(2).about(1))).hasSize(4);
    assertThat(merged(visit(1), visit(2), pledge(1).about(0), pledge(2).about(1))).hasSize(2);
    assertThat(merged(pledge(1).about(1), visit(1), pledge(2)))
        .hasSize(2)
        .first()
        .satisfies(e -> assertThat(e.content()).isEqualTo(1));
  }

  @Test
  void noEventIsItsOwnContent() {
    assertThat(merged(pledge(3).about(1), pledge(3).about(0)))
        .singleElement()
        .satisfies(e -> assertThat(e.content()).isNull());
  }
}
