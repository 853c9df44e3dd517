package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleResolverTest {
  @Test
  void titlesAreNoPartOfNames() {
    Resolved article =
        Texts.resolve("{P French President Jacques Chirac} met {P Mr. Kofi Annan} in Paris.");
    assertThat(article.mentions())
        .contains("Jacques Chirac=Jacques Chirac NAME", "Kofi Annan=Kofi Annan NAME")
        .contains("French=FR DEMONYM", "Paris=FR PLACE");
    assertThat(article.tenures()).containsExactly("Jacques Chirac: president of FR CURRENT");
  }

  @Test
  void bracketedTitlesAndSplitNames() {
    Resolved article =
        Texts.resolve(
            "[President Vladimir] {P Putin} and [Greek Foreign Minister] {P Nikos Kotzias} spoke."
                + " (US Secretary of State) Mr. {P Colin Powell} listened.");
    assertThat(article.actors()).contains("Vladimir Putin", "Nikos Kotzias", "Colin Powell");
    assertThat(article.tenures())
        .contains("Nikos Kotzias: foreign minister of GR CURRENT")
        .contains("Colin Powell: secretary of state of US CURRENT");
  }

  @Test
  void appositionsBehindNames() {
    Resolved article =
        Texts.resolve(
            "{P Ali Babacan}, the Turkish foreign minister, thanked {P Hun Sen}. "
                + "{P Gerhard Schroeder}, the former German chancellor, was absent.");
    assertThat(article.tenures())
        .containsExactly(
            "Ali Babacan: foreign minister of TR CURRENT",
            "Gerhard Schroeder: chancellor of DE FORMER");
  }

  @Test
  void ownersBehindOf() {
    Resolved article =
        Texts.resolve("{P Raul Castro}, president of Cuba, received the king of Jordan.");
    assertThat(article.tenures()).contains("Raul Castro: president of CU CURRENT");
  }

  @Test
  void verbsOfOffice() {
    Resolved article =
        Texts.resolve(
            "{P Lee Kuan Yew} was elected president of Mexico. {P Ana Silva} became Cuba's foreign"
                + " minister. {P Ivo Horvat} resigned as prime minister of Greece.");
    assertThat(article.tenures())
        .containsExactly(
            "Lee Kuan Yew: president of MX CURRENT",
            "Ana Silva: foreign minister of CU CURRENT",
            "Ivo Horvat: prime minister of GR FORMER");
  }

  @Test
  void electAndActing() {
    Resolved article =
        Texts.resolve(
            "US President-elect {P Donald Trump} called acting Ukrainian President"
                + " {P Oleksandr Turchynov}.");
    assertThat(article.tenures())
        .containsExactly(
            "Donald Trump: president of US ELECT", "Oleksandr Turchynov: president of UA ACTING");
  }

  @Test
  void capitalsActOrArePlaces() {
    Resolved article =
        Texts.resolve(
            "Moscow said on Monday that ties with Washington were poor. The talks in Moscow ended."
                + " Envoys left for Tehran. Beijing and Hanoi agreed to a truce.");
    assertThat(article.mentions())
        .containsExactly(
            "Moscow=RU METONYM",
            "Washington=US METONYM",
            "Moscow=RU PLACE",
            "Tehran=IR PLACE",
            "Beijing=CN METONYM",
            "Hanoi=VN METONYM");
  }

  @Test
  void seatsOfGovernment() {
    Resolved article =
        Texts.resolve("The Kremlin denied it. Reporters waited outside the Kremlin.");
    assertThat(article.mentions()).contains("Kremlin=RU METONYM", "Kremlin=RU PLACE");
  }

  @Test
  void namesThatContainCountries() {
    Resolved article =
        Texts.resolve(
            "Ships crossed the {L South China Sea}. {P Michael Jordan} spoke. {P Jordan} smiled."
                + " She lives in {L New Mexico}. The {O Bank of India} fell.");
    assertThat(article.actors())
        .containsExactly("Michael Jordan", "United States", "Bank of India");
  }

  @Test
  void georgiaTheStateAndTheCountry() {
    assertThat(Texts.resolve("Voters in Georgia and other US states went to the polls.").actors())
        .containsExactly("United States");
    assertThat(Texts.resolve("Russia and Georgia met in Tbilisi.").actors())
        .containsExactly("Russia", "Georgia");
  }

  @Test
  void congoByContext() {
    assertThat(Texts.resolve("Rebels in eastern Congo marched. Kinshasa protested.").mentions())
        .containsExactly("Congo=CD LOCATION", "Kinshasa=CD METONYM");
    assertThat(Texts.resolve("Congo accused Rwanda of an attack.").actors())
        .containsExactly("Democratic Republic of the Congo", "Rwanda");
    assertThat(Texts.resolve("Rebels in Congo marched.").actors()).isEmpty();
  }

  @Test
  void nationalBodies() {
    Resolved article =
        Texts.resolve(
            "The Iranian foreign ministry rejected it. Iran's Ministry of Foreign Affairs spoke."
                + " The Foreign Ministry of Iran denied it.");
    assertThat(article.actors()).hasSize(2);
    assertThat(article.article().actors().get(1).organOf()).isEqualTo("IR");
  }

  @Test
  void representativesOfStates() {
    Resolved article =
        Texts.resolve(
            "Russian officials met a Chinese delegation. The government of Syria objected. Israeli"
                + " troops withdrew. US President {P Barack Obama} spoke, and the {P Obama}"
                + " administration agreed.");
    assertThat(article.mentions())
        .contains(
            "Russian officials=RU NOMINAL",
            "Chinese delegation=CN NOMINAL",
            "government of Syria=SY NOMINAL",
            "Israeli troops=IL NOMINAL",
            "Obama administration=US NOMINAL");
  }

  @Test
  void descriptionsOfPeople() {
    Resolved article =
        Texts.resolve(
            "Russian Foreign Minister {P Sergey Lavrov} met Indian Prime Minister {P Narendra Modi}."
                + " The Russian diplomat smiled. The foreign minister left. The prime minister"
                + " stayed.");
    assertThat(article.mentions())
        .contains(
            "The Russian diplomat=Sergey Lavrov NOMINAL",
            "The foreign minister=Sergey Lavrov NOMINAL",
            "The prime minister=Narendra Modi NOMINAL");
  }

  @Test
  void unknownHolderStandsForTheState() {
    Resolved article = Texts.resolve("The Russian foreign minister arrived.");
    assertThat(article.mentions()).contains("The Russian foreign minister=RU NOMINAL");
  }

  @Test
  void pairs() {
    Resolved article =
        Texts.resolve(
            "Presidents {P Vladimir Putin} and {P Emmanuel Macron} met. The two presidents signed a"
                + " treaty. Both leaders smiled.");
    assertThat(article.mentions())
        .contains(
            "The two presidents=Vladimir Putin NOMINAL",
            "The two presidents=Emmanuel Macron NOMINAL",
            "Both leaders=Vladimir Putin NOMINAL",
            "Both leaders=Emmanuel Macron NOMINAL");
  }

  @Test
  void heAndShe() {
    Resolved article =
        Texts.resolve(
            "{P Angela Merkel} met {P Tony Blair} in Berlin. She said that he was a friend.");
    assertThat(article.mentions()).contains("She=Angela Merkel PRONOUN", "he=Tony Blair PRONOUN");
  }

  @Test
  void speakersInsideQuotations() {
    Resolved article =
        Texts.resolve(
            "\"I am satisfied,\" said French President {P Emmanuel Macron}. \"We will return.\"");
    assertThat(article.mentions()).contains("I=Emmanuel Macron PRONOUN", "We=FR PRONOUN");
  }

  @Test
  void spellingsInsideAnArticle() {
    Resolved article =
        Texts.resolve(
            "{P Sergey Lavrov} arrived. {P Sergei Lavrov} spoke. {P Lavrov} left with {P Rex}"
                + " and {P Rex Tillerson}.");
    assertThat(article.actors()).containsExactly("Sergei Lavrov", "Rex Tillerson");
  }

  @Test
  void sameFamilyNameStaysApart() {
    Resolved article =
        Texts.resolve("{P Bill Clinton} praised {P Hillary Clinton}. {P Bill Clinton} left.");
    assertThat(article.actors()).containsExactly("Bill Clinton", "Hillary Clinton");
  }

  @Test
  void abbreviationsGivenInTheText() {
    Resolved article =
        Texts.resolve(
            "The {O Oromo Liberation Army} (OLA) denied it. The OLA said it would fight. The {O"
                + " Malian Peace Front}, MPF, agreed.");
    assertThat(article.actors()).contains("Oromo Liberation Army", "Malian Peace Front");
    assertThat(article.actor("Oromo Liberation Army").names())
        .containsExactly("OLA", "Oromo Liberation Army");
  }

  @Test
  void sameInputSameOutput() {
    String text = "{P Angela Merkel} met Russian and Greek officials. She left.";
    assertThat(Texts.resolve(text)).isEqualTo(Texts.resolve(text));
  }
}
