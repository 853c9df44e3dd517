package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words name a country, and in which way. */
class CountryNamesTest {
  private static List<String> mentions(String text) {
    return Texts.resolve(text).mentions();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Latin American leaders left.",
        "The Indian subcontinent is hot.",
        "Guinea pigs were sold.",
        "The Panama Papers named him.",
        "They ate French fries.",
        "Under the Paris Agreement, targets rise.",
        "The Treaty of Rome founded it.",
        "A storm hit Lebanon, Tennessee.",
        "Police in Athens, Georgia, arrested him.",
        "Fans of Red Star Belgrade sang.",
        "Paris Hilton opened a shop.",
        "The Vienna Circle met again.",
        "He spoke in Spanish and Portuguese.",
        "She learns Japanese.",
        "Kenya Power raised its prices.",
        "He left the Bank of Ireland.",
      })
  void namesakesNameNoCountry(String text) {
    assertThat(mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Firms in Russian and Chinese hands closed. | RU CN",
        "Last March Moscow objected. | RU",
        "Talks in Tbilisi, Georgia, ended. | GE GE",
        "Peru, Texas and Ohio signed it. | PE",
        "Iran Oil Minister spoke. | IR",
        "On Monday Moscow Foreign Ministry officials spoke. | RU",
        "In Moscow Thursday they met. | RU",
        "He is at the Central Bank of Kenya. | KE",
      })
  void otherNamesStillDo(String text, String countries) {
    assertThat(mentions(text).stream().map(m -> m.replaceAll(".*=(\\S+) .*", "$1")))
        .contains(countries.split(" "));
  }

  @Test
  void aCountryIsAPartyOrALocation() {
    assertThat(mentions("Ghana sent troops to fight in Mali.")).contains("Mali=ML LOCATION");
    assertThat(mentions("They fled to Chad and Libya.")).contains("Libya=LY LOCATION");
    assertThat(mentions("A ship sank off the coast of Ghana.")).contains("Ghana=GH LOCATION");
    assertThat(mentions("It was built in {L Tamale}, Ghana."))
        .as("the town is not known")
        .contains("Ghana=GH NAME");
    assertThat(mentions("The vote in Ghana's parliament failed.")).contains("Ghana=GH NAME");
    assertThat(mentions("In Accra, Mali rejected it.")).contains("Mali=ML NAME");
    assertThat(mentions("They agreed with Ghana.")).contains("Ghana=GH NAME");
  }

  @Test
  void thoseWhoRuleInACapitalAreTheState() {
    assertThat(mentions("It was offered to the government in Kabul.")).contains("Kabul=AF METONYM");
    assertThat(mentions("It was offered to a hotel in Kabul.")).contains("Kabul=AF PLACE");
  }

  @Test
  void capitalsThatShareTheirName() {
    assertThat(mentions("{L Wellington} rejected the plan."))
        .containsExactly("Wellington=NZ METONYM");
    assertThat(mentions("{P Wellington} won the battle.")).doesNotContain("Wellington=NZ METONYM");
    assertThat(mentions("They met in {L Brussels}.")).containsExactly("Brussels=BE PLACE");
  }

  @Test
  void countriesThatShareTheirNameWithPeople() {
    assertThat(mentions("{P Chad} denied the claim by Sudan.")).contains("Chad=TD NAME");
    assertThat(mentions("{P Chad} denied the claim.")).doesNotContain("Chad=TD NAME");
  }

  @Test
  void partsOfTheWorldHaveNoPresident() {
    assertThat(mentions("The Micronesian president wrote.")).contains("Micronesian=FM DEMONYM");
    assertThat(mentions("The Micronesian islands are low.")).isEmpty();
  }
}
