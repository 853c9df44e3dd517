package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Mention;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.Span;
import org.junit.jupiter.api.Test;

class CoOccurrencesTest {
  @Test
  void sentencesAreCountedNotMentions() {
    List<Mention> mentions =
        List.of(
            mention(0, 0, Form.NAME),
            mention(1, 0, Form.NAME),
            mention(0, 0, Form.NAME),
            mention(1, 3, Form.DEMONYM),
            mention(0, 3, Form.METONYM));
    assertThat(CoOccurrences.count(mentions)).containsExactly(new CoOccurrence(0, 1, 2));
  }

  @Test
  void everyPairOnce() {
    List<Mention> mentions =
        List.of(mention(2, 0, Form.NAME), mention(0, 0, Form.NAME), mention(1, 0, Form.NAME));
    assertThat(CoOccurrences.count(mentions))
        .containsExactly(
            new CoOccurrence(0, 1, 1), new CoOccurrence(0, 2, 1), new CoOccurrence(1, 2, 1));
  }

  @Test
  void onlyNamesCount() {
    for (Form form : List.of(Form.PRONOUN, Form.NOMINAL, Form.PLACE)) {
      assertThat(CoOccurrences.count(List.of(mention(0, 0, Form.NAME), mention(1, 0, form))))
          .as(form.name())
          .isEmpty();
    }
  }

  @Test
  void nobodyCoOccursWithHimself() {
    assertThat(CoOccurrences.count(List.of(mention(0, 0, Form.NAME), mention(0, 0, Form.NAME))))
        .isEmpty();
  }

  @Test
  void ofAWholeText() {
    assertThat(Told.by("Russia was near Turkey. Turkey was far from Japan. Russia slept.").pairs())
        .containsExactly("RU + TR: 1", "JP + TR: 1");
  }

  private static Mention mention(int actor, int sentence, Form form) {
    return new Mention(actor, sentence, 0, 1, new Span(0, 1), form, 1);
  }
}
