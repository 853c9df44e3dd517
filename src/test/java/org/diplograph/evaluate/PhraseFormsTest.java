package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.evaluate.CoreferenceGold.Form;
import org.diplograph.evaluate.CoreferenceGold.Phrase;
import org.diplograph.evaluate.PhraseForms.Marked;
import org.diplograph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFormsTest {
  /** Shows which words have no capital of their own. */
  private static final String OTHER_TEXT = "Some officials and many protesters met the protesters.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sergey Lavrov",
        "Lavrov's",
        "Swedish captain Andreas Granqvist",
        "Prime Minister Mia Mottley",
        "Duke University, located in Durham",
        "the African Union",
        "the Ministry of Trade",
        "the Senate",
        "NATO"
      })
  void names(String words) {
    assertThat(form("We saw that " + words + " agreed.", words)).isEqualTo(Form.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Russian diplomat",
        "the minister",
        "the President",
        "the Prime Minister of the republic",
        "Madam Speaker",
        "Mr. President",
        "a Democrat",
        "these three Senators",
        "my Government",
        "Americans",
        "the French",
        "the company's"
      })
  void descriptions(String words) {
    assertThat(form("We saw that " + words + " agreed.", words)).isEqualTo(Form.DESCRIPTION);
  }

  @ParameterizedTest
  @CsvSource({
    "Protesters gathered.,Protesters,DESCRIPTION",
    "Protesters gathered.,protesters,DESCRIPTION",
    "Okonjo spoke.,Okonjo,NAME",
    "Then they left.,they,PRONOUN",
    "The man who left.,who,POINTER"
  })
  void theFirstWordOfASentenceHasItsCapitalFromThere(String text, String words, Form form) {
    int begin = text.toLowerCase().indexOf(words.toLowerCase());
    Marked marked = marked(begin, text.substring(begin, begin + words.length()), "coref", "1");
    assertThat(forms(text).of(text, List.of(marked)).get(0).form()).isEqualTo(form);
  }

  @Test
  void namesInsideAPhraseDoNotMakeItAName() {
    String text = "The spokesman for Ursula von der Leyen left.";
    List<Phrase> phrases =
        forms(text)
            .of(
                text,
                List.of(
                    marked(0, "The spokesman for Ursula von der Leyen", "coref", "1"),
                    marked(18, "Ursula von der Leyen", "coref", "2")));
    assertThat(phrases).extracting(Phrase::form).containsExactly(Form.DESCRIPTION, Form.NAME);
  }

  @Test
  void aNameBehindWhomItIsOfIsAName() {
    String text = "The head of the Refugee Council Enver Solomon left.";
    List<Phrase> phrases =
        forms(text)
            .of(
                text,
                List.of(
                    marked(0, "The head of the Refugee Council Enver Solomon", "coref", "1"),
                    marked(12, "the Refugee Council", "coref", "2")));
    assertThat(phrases).extracting(Phrase::form).containsExactly(Form.NAME, Form.NAME);
  }

  @Test
  void namesInARowAreAList() {
    String text = "Lula and Milei met. They spoke.";
    List<Phrase> phrases =
        forms(text)
            .of(
                text,
                List.of(
                    marked(0, "Lula and Milei", "coref", "1"),
                    marked(0, "Lula", "coref", "2"),
                    marked(9, "Milei", "coref", "3"),
                    marked(20, "They", "ana", "1")));
    assertThat(phrases)
        .extracting(Phrase::form)
        .containsExactly(Form.LIST, Form.NAME, Form.NAME, Form.PRONOUN);
  }

  @Test
  void whatStandsBesideANameCountsForItself() {
    String text = "Lula, a former union leader, spoke.";
    List<Phrase> phrases =
        forms(text).of(text, List.of(marked(6, "a former union leader", "appos", "1")));
    assertThat(phrases.get(0).kind()).isEqualTo(LinkKind.APPOSITION);
  }

  private static Form form(String text, String words) {
    Marked marked = marked(text.indexOf(words), words, "coref", "1");
    return forms(text).of(text, List.of(marked)).get(0).form();
  }

  private static Marked marked(int begin, String words, String link, String cluster) {
    return new Marked(new Span(begin, begin + words.length()), words, true, link, cluster);
  }

  private static PhraseForms forms(String text) {
    try {
      List<String> texts = new ArrayList<>(List.of(text, OTHER_TEXT));
      return new PhraseForms(LetterCase.of(texts), RoleNames.load(), Peoples.load());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
