package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the finder missed where they say something, and to whom "he" goes back there. */
class SpeakingNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lake Basin Network said it was late. | Lake Basin Network=Lake Basin Network NAME",
        "The clerk came. Nkhatande said it was late. | Nkhatande=Nkhatande NAME",
        "{O Meridian Mining} lost. Meridian said it was late. | Meridian=Meridian Mining NAME",
      })
  void found(String text, String mention) {
    assertThat(Texts.resolve(text).mentions()).contains(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Clean Lakes Act says the shore is open. | Clean Lakes Act",
        "The Opposition said it was late. | Opposition",
        "The Deputy Harbour Minister said it was late. | Deputy Harbour Minister",
        "He left the meeting on Friday saying it was late. | Friday",
      })
  void notFound(String text, String words) {
    assertThat(Texts.resolve(text).mentions()).noneMatch(m -> m.startsWith(words + "="));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P Luis Vega}, a friend of {P Ana Paz}, slept. He said it was late. | Luis Vega",
        "{P Luis Vega} came. It rained. It snowed. It thawed. He said it was late. | Luis Vega",
      })
  void farPronouns(String text, String who) {
    assertThat(Texts.resolve(text).mentions()).contains("He=" + who + " PRONOUN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{O Hamas} refused. In a note, it said the talks were over. | true",
        "{O Hamas} refused. In the yard, it snowed for a week. | false",
      })
  void whatSaysItMayBeOfTheSentenceBefore(String text, boolean linked) {
    assertThat(Texts.resolve(text).mentions().contains("it=Hamas PRONOUN")).isEqualTo(linked);
  }
}
