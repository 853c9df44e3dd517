package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns and descriptions that what stands around them ties to somebody. */
class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P Amina Diallo}, a former teacher, was elected. | a former teacher=Amina Diallo NOMINAL",
        "{P Luis Vega}, spokesman for the navy, resigned. | spokesman=Luis Vega NOMINAL",
        "He came with his wife {P Rosa Vega} to Lima. | wife=Rosa Vega NOMINAL",
        "{P Tomasi Vai} was also a lawyer. | a lawyer=Tomasi Vai NOMINAL",
        "{P Tomasi Vai} served as the director of the fund. | the director=Tomasi Vai NOMINAL",
        "The {O Hamas} movement refused. | The Hamas movement=Hamas NOMINAL",
      })
  void attributes(String text, String mention) {
    assertThat(Texts.resolve(text).mentions()).contains(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P Amina Diallo} left for Dakar, a move that surprised many. | Amina Diallo NOMINAL",
        "According to {P Luis Vega}, a driver for the company was hurt. | Luis Vega NOMINAL",
        "{P Tomasi Vai} was not a lawyer. | Tomasi Vai NOMINAL",
        "He met {P Luis Vega}, two drivers and a teacher. | Luis Vega NOMINAL",
      })
  void noAttributes(String text, String mention) {
    assertThat(Texts.resolve(text).mentions()).noneMatch(m -> m.endsWith("=" + mention));
  }

  @Test
  void nounsGoBackToWhomTheyWereSaidOf() {
    Resolved article =
        Texts.resolve(
            "{P Amina Diallo}, a young student, was held. {P Omar Ba} protested."
                + " The student was freed.");
    assertThat(article.mentions()).contains("The student=Amina Diallo NOMINAL");
  }

  @Test
  void institutionsGoBackToTheNameThatHasTheWord() {
    Resolved article =
        Texts.resolve(
            "The {O Orient Foundation} met the {O Delta Group}. It was late."
                + " The foundation will pay.");
    assertThat(article.mentions()).contains("The foundation=Orient Foundation NOMINAL");
  }

  @Test
  void pronounsThatComeFirst() {
    Resolved article =
        Texts.resolve(
            "{P Omar Ba} left the room. In her address, {P Amina Diallo} thanked the nurses.");
    assertThat(article.mentions()).contains("her=Amina Diallo PRONOUN");
  }

  @Test
  void whoIsCalledByName() {
    Resolved article =
        Texts.resolve("\"Thank you, {P Omar Ba}, for your help,\" {P Amina Diallo} said.");
    assertThat(article.mentions())
        .contains("you=Omar Ba PRONOUN", "your=Omar Ba PRONOUN")
        .doesNotContain("you=Amina Diallo PRONOUN");
  }

  @Test
  void emptyItIsNobody() {
    Resolved article =
        Texts.resolve("{O Gazprom} said that it is time to talk and that it agreed.");
    assertThat(article.mentions()).containsOnlyOnce("it=Gazprom PRONOUN");
  }

  @Test
  void twoWhoAreInterviewedAreWe() {
    Resolved article =
        Texts.resolve(
            "An interview with {P Omar Ba} and {P Amina Diallo}\n\n"
                + "How did you two meet?\n\nI was at school. We met there.\n\n"
                + "What did you do then?\n\nI wrote, and we printed my books.\n\n"
                + "Did your books sell?\n\nWe sold them all.");
    assertThat(article.mentions())
        .contains("We=Omar Ba PRONOUN", "We=Amina Diallo PRONOUN")
        .noneMatch(m -> m.startsWith("I="));
  }

  @Test
  void weAreWhomTheSpeakerSpeaksFor() {
    Resolved article =
        Texts.resolve("\"We are late,\" said {P Omar Ba}, spokesman of the {O Delta Group}.");
    assertThat(article.mentions()).contains("We=Delta Group PRONOUN");
  }

  @Test
  void officesGoBackToTheirOnlyHolderHoweverFar() {
    Resolved article =
        Texts.resolve(
            "Energy minister {P Amina Diallo} came. It rained. It snowed. It was cold. It was late."
                + " It was dark. The minister slept.");
    assertThat(article.mentions()).contains("The minister=Amina Diallo NOMINAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P Amina Diallo} came. The minister said it was late. | true",
        "{P Amina Diallo} came. The minister slept. | false",
        "{P Amina Diallo} came with {P Luis Vega}. The minister said it was late. | false",
        "Senator {P Amina Diallo} came. The minister said it was late. | false",
      })
  void whoSpeaksByAnOfficeIsTheOnlyOneNamed(String text, boolean linked) {
    assertThat(Texts.resolve(text).mentions().contains("The minister=Amina Diallo NOMINAL"))
        .isEqualTo(linked);
  }

  @Test
  void anotherCountrysPresidentIsSomebodyElse() {
    assertThat(Texts.resolve("President {P Ruto} met the Ugandan president.").mentions())
        .contains("the Ugandan president=UG NOMINAL");
    assertThat(
            Texts.resolve(
                    "President {P Ruto} met the Ugandan president. The Ugandan president left.")
                .mentions())
        .contains("The Ugandan president=UG NOMINAL");
    assertThat(Texts.resolve("President {P Ruto} came. The Kenyan president spoke.").mentions())
        .contains("The Kenyan president=Ruto NOMINAL");
  }

  @Test
  void hyphenedNamesAreFoundWhole() {
    Resolved article =
        Texts.resolve("{P Kang In}-sun came. Kang In-sun said it was late. In-sun was tired.");
    assertThat(article.mentions())
        .contains("Kang In-sun=Kang In-sun NAME")
        .noneMatch(m -> m.startsWith("Kang In="));
    assertThat(Texts.resolve("{P Amina El-Sadi} came. El-Sadi added a word.").mentions())
        .contains("El-Sadi=Amina El-Sadi NAME");
  }

  @Test
  void whatIsHyphenedToANameIsNoPartOfIt() {
    assertThat(Texts.resolve("The {P Amina Diallo}-era rules ended.").mentions())
        .contains("Amina Diallo=Amina Diallo NAME");
  }
}
