package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.annotate.Annotating.annotate;
import static org.diplograph.annotate.Annotating.names;
import static org.diplograph.annotate.Annotating.sentences;
import static org.diplograph.annotate.Annotating.tokens;

import java.util.List;
import org.diplograph.model.Annotation;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
  private static List<String> lemmas(String text, String tag) {
    return tokens(annotate(text)).stream()
        .filter(t -> t.tag().equals(tag))
        .map(Token::lemma)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Lavrov met Mrs. Merkel in Bonn.",
        "Sen. John McCain criticized Gen. Petraeus.",
        "President George W. Bush spoke to Dr. Condoleezza Rice.",
        "They met on Jan. 3 in Geneva.",
        "The former U.S. President Barack Obama spoke.",
        "The report says that H. J. Kalik owns it.",
        "The ministers met in St. Petersburg on Monday."
      })
  void abbreviationsDoNotEndSentences(String sentence) {
    assertThat(sentences(annotate(sentence + " Then they left the city.")))
        .containsExactly(sentence, "Then they left the city.");
  }

  @Test
  void doesNotSplitBehindACountrysInitialsBeforeATitle() {
    String text = "Merkel met U.S. President Donald Trump. She left the U.S. Trump stayed.";
    assertThat(annotate(text).sentences().get(0).span().in(text))
        .isEqualTo("Merkel met U.S. President Donald Trump.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cuba was drought - hit .",
        "Nana Akufo - Addo left .",
        "They can not go .",
        "It is drug - related ."
      })
  void partsWhatIsTied(String words) {
    String text = words.replace(" - ", "-").replace("can not", "cannot").replace(" .", ".");
    assertThat(tokens(annotate(text))).extracting(Token::text).containsExactly(words.split(" "));
  }

  @Test
  void paragraphsEndSentences() {
    Annotation annotation = annotate("The ministers met in\n\nBonn. They agreed to meet again.");
    assertThat(sentences(annotation))
        .containsExactly("The ministers met in", "Bonn.", "They agreed to meet again.");
    assertThat(annotation.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
    assertThat(annotation.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
  }

  @Test
  void aSentenceWithoutEndIsCutBetweenWords() {
    String endless = "he said that ".repeat(1_000).strip();
    List<String> parts = sentences(annotate(endless + "."));
    assertThat(parts).hasSize(5).allMatch(part -> part.length() <= 3_000);
    assertThat(String.join(" ", parts)).isEqualTo(endless + ".");
  }

  @Test
  void theHeadlineIsOneSentence() {
    Annotation annotation =
        annotate("Ministers meet. No deal yet?", "The two ministers met in Bonn. They left.");
    assertThat(sentences(annotation))
        .containsExactly(
            "Ministers meet. No deal yet?", "The two ministers met in Bonn.", "They left.");
    assertThat(annotation.sentences())
        .extracting(Sentence::headline)
        .containsExactly(true, false, false);
  }

  @Test
  void spansAreWhereTheWordsStand() {
    String text =
        "\u201cWe agreed,\u201d Mr. L\u00f6fven\u2019s aide \ud83d\ude00 said in Malm\u00f6.\n\n"
            + "Then Russia\u2019s minister \u2014 Sergey Lavrov \u2014 left the US\u2011led talks.";
    Annotation annotation = annotate(text);
    int last = 0;
    for (Sentence sentence : annotation.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.text()).isNotBlank();
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(text.substring(last, token.span().begin())).isBlank();
        last = token.span().end();
      }
    }
    assertThat(text.substring(last)).isBlank();
  }

  @Test
  void curlyQuotesArePartedLikeStraightOnes() {
    String straight = "\"We don't agree,\" Russia's minister said.";
    String curly = "\u201cWe don\u2019t agree,\u201d Russia\u2019s minister said.";
    List<Token> plain = tokens(annotate(straight));
    List<Token> typeset = tokens(annotate(curly));
    assertThat(typeset).extracting(Token::tag).isEqualTo(plain.stream().map(Token::tag).toList());
    assertThat(typeset).extracting(Token::span).isEqualTo(plain.stream().map(Token::span).toList());
    assertThat(typeset).extracting(Token::text).contains("\u201c", "\u201d", "Russia", "\u2019s");
  }

  @Test
  void verbsAndNounsHaveTheirDictionaryForm() {
    assertThat(lemmas("The ministers met in Bonn and signed two agreements.", "VERB"))
        .containsExactly("meet", "sign");
    assertThat(lemmas("The ministers met in Bonn and signed two agreements.", "NOUN"))
        .containsExactly("minister", "agreement");
    assertThat(lemmas("Accused of attacking a village, the soldiers left.", "VERB"))
        .containsExactly("accuse", "attack", "leave");
  }

  @Test
  void namesKeepTheirForm() {
    assertThat(lemmas("Angela Merkel visited Athens.", "PROPN"))
        .containsExactly("Angela", "Merkel", "Athens");
  }

  @Test
  void namesAreFoundInSentencesAndHeadlines() {
    Annotation annotation =
        annotate(
            "Sergey Lavrov visits Greece",
            "Foreign Minister Sergey Lavrov met Angela Merkel in Berlin on Monday.");
    assertThat(names(annotation))
        .contains("PERSON Sergey Lavrov", "PERSON Angela Merkel", "LOCATION Berlin");
    assertThat(annotation.names())
        .allMatch(n -> n.firstToken() < n.endToken())
        .allMatch(n -> n.probability() > 0 && n.probability() <= 1);
  }

  @Test
  void theSameArticleIsAnnotatedAlikeAgain() {
    String text = "Sergey Lavrov met Angela Merkel in Berlin. \u201cWe agreed,\u201d he said.";
    assertThat(annotate(text)).isEqualTo(annotate(text));
  }

  @Test
  void manyThreadsFindTheSame() {
    String text = "Sergey Lavrov met Angela Merkel in Berlin. \u201cWe agreed,\u201d he said.";
    Annotation alone = annotate(text);
    List<Annotation> all =
        java.util.stream.IntStream.range(0, 200).parallel().mapToObj(i -> annotate(text)).toList();
    assertThat(all).allMatch(alone::equals);
  }

  @Test
  void dottedAbbreviationsAreOneWord() {
    assertThat(tokens(annotate("The U.S.S.R. and the U.A.E. signed it.")))
        .extracting(Token::text)
        .containsExactly("The", "U.S.S.R.", "and", "the", "U.A.E.", "signed", "it", ".");
  }

  @Test
  void formsOfAddressAndInitialsKeepTheirStops() {
    assertThat(tokens(annotate("Mrs. Diallo met Rep. G.K. Keita.")))
        .extracting(Token::text)
        .containsExactly("Mrs.", "Diallo", "met", "Rep.", "G.K.", "Keita", ".");
  }

  @Test
  void verbsBetweenNamesAndObjects() {
    assertThat(lemmas("Canada chairs the group this year.", "VERB")).containsExactly("chair");
    assertThat(lemmas("The ministers in Canada took chairs the next day.", "VERB"))
        .containsExactly("take");
  }

  @Test
  void headlinesInCapitalsHaveVerbs() {
    Annotation annotation = annotate("Oslo Rejects Offer by Lusaka", "The talks ended.");
    assertThat(annotation.sentences().get(0).tokens())
        .extracting(Token::tag)
        .containsExactly("PROPN", "VERB", "NOUN", "ADP", "PROPN");
    assertThat(lemmas("Russian President Boris Yeltsin did not meet him on Wednesday.", "VERB"))
        .containsExactly("meet");
  }
}
