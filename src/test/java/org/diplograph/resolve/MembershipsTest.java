package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{P Amina Diallo} is a member of the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} (born 1961) is a Senegalese politician for the {O Harbour Party}."
            + " | Harbour Party",
        "{P Amina Diallo} is a politician representing the {O Harbour Party}. | Harbour Party",
        "{O Harbour Party} lawmaker {P Amina Diallo} spoke in Dakar. | Harbour Party",
        "{P Amina Diallo}, an {O Harbour Party} politician, spoke. | Harbour Party",
        "A teacher spoke with {P Amina Diallo} of the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} ({O Harbour Party}) won the seat. | Harbour Party",
        "{P Amina Diallo} ({O HPX}) won the seat. | HPX",
        "The {O Harbour Party}'s {P Amina Diallo} won the seat. | Harbour Party",
        "{P Amina Diallo}, who belongs to the {O Harbour Party}, spoke. | Harbour Party",
        "{P Amina Diallo} was a nurse, writer and member of the {O Harbour Party}. | Harbour Party",
        "As a member of the {O Harbour Party}, {P Amina Diallo} voted against it. | Harbour Party",
        "{P Amina Diallo} was elected to the council for the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo}, chairwoman of the {O Harbour Party}, spoke. | Harbour Party",
        "The {O Harbour Party}, led by {P Amina Diallo}, won. | Harbour Party",
        "Senator {P Amina Diallo} (D-Ohio) objected. | Democratic Party",
        "Republican Senator {P Amina Diallo} objected. | Republican Party",
        "{P Amina Diallo}, a Democrat, objected. | Democratic Party",
        "{O Acme} analyst {P Amina Diallo} objected. | Acme",
        "{P Amina Diallo}, an economist at {O Acme}, objected. | Acme",
        "{P Amina Diallo} works for {O Acme}. | Acme",
        "{P Amina Diallo}, a former {O Acme} banker, objected. | Acme",
        "{P Amina Diallo} taught physics at {O Acme College}. | Acme College",
        "{P Amina Diallo} was a leading figure in the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} co-founded the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} was expelled from the {O Harbour Party}. | Harbour Party",
        "{P Ada Roe} founded the {O Harbour Party} with {P Amina Diallo}. | Harbour Party",
        "The {O Harbour Party} was founded in 1976 by {P Amina Diallo}. | Harbour Party",
        "{P Amina Diallo} (born 1961), known as {P Minna}, is a {O Harbour Party} politician."
            + " | Harbour Party",
        "{P Amina Diallo}, the leader of {O Acme}, was elected to the {O Lantern Club}."
            + " | Lantern Club",
        "{P Amina Diallo}, D-Ohio, objected. | Democratic Party",
        "{P Amina Diallo} was a member of the band Blue Lantern. | Blue Lantern",
        "{P Amina Diallo}, of the {O Harbour Party}, won the seat. | Harbour Party",
        "{P Amina Diallo} has been with {O Acme} since 1998. | Acme",
        "{P Amina Diallo} is on the board of directors of {O Acme}. | Acme",
        "{P Amina Diallo} was elected to {O Acme}'s board of directors. | Acme",
        "{P Amina Diallo} is a member of the {O Acme} board. | Acme",
        "{P Amina Diallo} joined the faculty of {O Acme College}. | Acme College",
        "{P Amina Diallo} founded {O Acme}. | Acme",
        "He founded {O Acme} with {P Amina Diallo}. | Acme",
        "{P Amina Diallo} was active in the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} was elected on the {O Harbour Party} ticket. | Harbour Party",
        "{P Amina Diallo} was nominated by the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo}'s expulsion from the {O Harbour Party} was late. | Harbour Party",
        "{P Amina Diallo} left {O Acme} for the {O Lantern Club}. | Lantern Club",
        "Members of {O Acme} include {P Ada Roe} and {P Amina Diallo}. | Acme",
        "{P Minna Ba}, known as {P Amina Diallo}, joined {O Acme}. | Acme",
        "{P Amina Diallo} is a writer who met {P Ada Roe}, representing the {O Harbour Party}."
            + " | Harbour Party",
      })
  void belongingIsToldInManyWays(String text, String organization) {
    assertThat(Texts.resolve(text).memberships())
        .anyMatch(m -> m.startsWith("Amina Diallo in " + organization + " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P Amina Diallo} did not join the {O Harbour Party}.",
        "{P Amina Diallo} wants to join the {O Harbour Party}.",
        "{P Amina Diallo} would join the {O Harbour Party}.",
        "{P Amina Diallo} will join the {O Harbour Party}.",
        "{P Amina Diallo} is not a member of the {O Harbour Party}.",
        "If {P Amina Diallo} joins the {O Harbour Party}, it may win.",
        "{P Amina Diallo} joined the {O Harbour Party} talks.",
        "{P Amina Diallo} joined {O Acme} in calling for a vote.",
        "{P Amina Diallo} is a member of the {O Acme} delegation.",
        "{P Amina Diallo} criticised the {O Harbour Party}.",
        "{P Amina Diallo} praised the group Keita leads.",
        "{P Amina Diallo} established {O Acme}.",
        "Germany plays for {O Acme}.",
      })
  void whatIsDeniedOrOpenIsNone(String text) {
    assertThat(Texts.resolve(text).memberships()).isEmpty();
  }

  @Test
  void anOfficeTellsWhatIsACompany() {
    assertThat(
            Texts.resolve("{P Amina Diallo} is chief executive of {P Keita}'s, a shop.").tenures())
        .containsExactly("Amina Diallo: chief executive of Keita's CURRENT");
    assertThat(Texts.resolve("In a letter Brightline CEO {P Amina Diallo} objected.").tenures())
        .containsExactly("Amina Diallo: chief executive officer of Brightline CURRENT");
    assertThat(Texts.resolve("{P Amina Diallo} is chairman of {P Ada Roe} & Sons, Inc.").tenures())
        .containsExactly("Amina Diallo: chairman of Ada Roe & Sons, Inc. CURRENT");
  }

  @Test
  void whoJoinsAPartyIsSomebody() {
    assertThat(Texts.resolve("In 1919 Keita joined the {O Harbour Party}.").memberships())
        .anyMatch(m -> m.startsWith("Keita in Harbour Party "));
  }

  @Test
  void whoLeftBelongsNoLonger() {
    Resolved article =
        Texts.resolve(
            "{P Amina Diallo} left the {O Harbour Party} in 2012. {P Ivo Horvat}, a former member"
                + " of the {O Harbour Party}, stayed away.");
    assertThat(article.memberships())
        .containsExactlyInAnyOrder(
            "Amina Diallo in Harbour Party FORMER /2012", "Ivo Horvat in Harbour Party FORMER");
  }

  @Test
  void countriesBelongToAlliances() {
    Resolved article =
        Texts.resolve(
            "Finland joined {O NATO} in 2023. Kenya, a member of the {O African Union}, agreed."
                + " {O NATO} member Greece objected. Britain left the {O European Union}.");
    assertThat(article.memberships())
        .containsExactlyInAnyOrder(
            "FI in NATO CURRENT 2023/",
            "KE in African Union CURRENT",
            "GR in NATO CURRENT",
            "GB in European Union FORMER");
  }

  @Test
  void severalMembersAndSeveralOrganizations() {
    Resolved article =
        Texts.resolve(
            "{P Amina Diallo} and {P Ivo Horvat}, both members of the {O Harbour Party}, spoke."
                + " {P Hun Sen} is a member of the {O Acme Council} and the {O Harbour Party}.");
    assertThat(article.memberships())
        .contains(
            "Amina Diallo in Harbour Party CURRENT",
            "Ivo Horvat in Harbour Party CURRENT",
            "Hun Sen in Acme Council CURRENT",
            "Hun Sen in Harbour Party CURRENT");
  }

  @Test
  void aPartyBeforeAnOfficeDoesNotOwnIt() {
    Resolved article = Texts.resolve("{O Harbour Party} lawmaker {P Amina Diallo} spoke in Dakar.");
    assertThat(article.tenures()).noneMatch(t -> t.contains("of Harbour Party"));
  }

  @Test
  void officesInARowHaveOneHolderAndOneOwner() {
    Resolved article =
        Texts.resolve(
            "{P Amina Diallo} was the chairwoman and chief executive of {O Acme}. Its president and"
                + " chief executive {P Ivo Horvat} spoke.");
    assertThat(article.tenures())
        .contains(
            "Amina Diallo: chairman of Acme FORMER",
            "Amina Diallo: chief executive of Acme FORMER");
  }

  @Test
  void theMinisterAndThePresidentAreTwo() {
    Resolved article =
        Texts.resolve("The foreign minister and President {P Ivo Horvat} of Croatia met.");
    assertThat(article.tenures()).containsExactly("Ivo Horvat: president of HR CURRENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "served as foreign minister of Mexico from 1998 to 2002 | FORMER 1998/2002",
        "served as foreign minister of Mexico between March 1998 and 4 May 2002"
            + " | FORMER 1998-03/2002-05-04",
        "has been foreign minister of Mexico since 1998 | CURRENT 1998/",
        "was foreign minister of Mexico (1998–2002) | FORMER 1998/2002",
        "was foreign minister of Mexico until May 2002 | FORMER /2002-05",
        "became foreign minister of Mexico in 1998 | CURRENT 1998/",
        "resigned as foreign minister of Mexico in 2002 | FORMER /2002",
        "will become foreign minister of Mexico | ELECT",
        "served as foreign minister of Mexico | FORMER",
      })
  void termsOfOffice(String predicate, String told) {
    assertThat(Texts.resolve("{P Amina Diallo} " + predicate + ".").terms())
        .containsExactly("Amina Diallo: foreign minister " + told);
  }

  @Test
  void whoIsReplacedHoldsItNoLonger() {
    Resolved article =
        Texts.resolve("{P Amina Diallo} replaced {P Ivo Horvat} as foreign minister of Mexico.");
    assertThat(article.tenures())
        .containsExactlyInAnyOrder(
            "Amina Diallo: foreign minister of MX CURRENT",
            "Ivo Horvat: foreign minister of MX FORMER");
  }

  @Test
  void oneSucceedsTheOther() {
    Resolved article =
        Texts.resolve(
            "{P Ada Roe} was succeeded by {P Amina Diallo} as chief executive of {O Acme}.");
    assertThat(article.tenures())
        .containsExactlyInAnyOrder(
            "Ada Roe: chief executive of Acme FORMER",
            "Amina Diallo: chief executive of Acme CURRENT");
  }

  @Test
  void relativeClausesTellWhereAnOfficeIs() {
    Resolved article =
        Texts.resolve("{P Amina Diallo} worked at {O Acme}, where she was vice president.");
    assertThat(article.tenures()).containsExactly("Amina Diallo: vice president of Acme FORMER");
  }

  @Test
  void whoLeavesToBecomeSomethingIsIt() {
    Resolved article =
        Texts.resolve("{P Amina Diallo} left {O Acme} to become director of {O Lantern Club}.");
    assertThat(article.tenures()).containsExactly("Amina Diallo: director of Lantern Club CURRENT");
  }
}
