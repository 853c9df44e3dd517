package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices and memberships in the phrases of biographies and of what firms say of themselves. */
class TiesTest {
  private static List<String> ties(String text) {
    Resolved article = Texts.resolve(text);
    List<String> ties = new ArrayList<>(article.memberships());
    ties.addAll(article.tenures());
    return ties;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{P Amina Diallo} is a fellow at Brightline. | Amina Diallo in Brightline CURRENT",
        "{P Amina Diallo} was head of research at Brightline. | Amina Diallo in Brightline",
        "{P Amina Diallo} is an employee of Brightline. | Amina Diallo in Brightline CURRENT",
        "{P Amina Diallo} is a trustee of the Lantern Museum. | Amina Diallo in Lantern Museum",
        "{P Keita}'s chief executive is {P Amina Diallo}."
            + " | Amina Diallo: chief executive of Keita CURRENT",
        "Before joining Brightline in 2001, {P Amina Diallo} wrote."
            + " | Amina Diallo in Brightline CURRENT",
        "{P Amina Diallo} joined Brightline as treasurer. | Amina Diallo in Brightline CURRENT",
        "{P Amina Diallo} founded her own party, Blue Lantern. | Amina Diallo in Blue Lantern",
        "{P Amina Diallo} is president of the Oslo-based {O Acme}."
            + " | Amina Diallo: president of Acme CURRENT",
        "{P Amina Diallo}, president of the German carmaker {O Acme}, spoke."
            + " | Amina Diallo: president of Acme CURRENT",
        "{P Amina Diallo} (President, {O Acme}) spoke."
            + " | Amina Diallo: president of Acme CURRENT",
        "{P Amina Diallo}, a lawyer and president of {O Acme}, spoke."
            + " | Amina Diallo: president of Acme CURRENT",
        "{P Amina Diallo}, at the time a member of {O Acme}, spoke. | Amina Diallo in Acme",
        "{P Amina Diallo} was Group Vice President of {O Acme}."
            + " | Amina Diallo: vice president of Acme FORMER",
        "Currently a member of {O Acme}, {P Amina Diallo} wrote. | Amina Diallo in Acme CURRENT",
        "A member of {O Acme} since 1966, {P Amina Diallo} wrote. | Amina Diallo in Acme CURRENT",
        "Elected to the council for the {O Harbour Party}, {P Amina Diallo} wrote."
            + " | Amina Diallo in Harbour Party CURRENT",
        "{P Ivo Horvat} and {P Amina Diallo} are members of {O Acme}."
            + " | Ivo Horvat in Acme CURRENT",
        "{P Amina Diallo}, formerly of {O Acme}, spoke. | Amina Diallo in Acme FORMER",
        "{P Amina Diallo}, a former judge at {O Acme}, spoke. | Amina Diallo in Acme FORMER",
        "Former {O Acme} analyst {P Amina Diallo} spoke. | Amina Diallo in Acme FORMER",
        "{P Amina Diallo} is a former chairwoman and president of {O Acme}."
            + " | Amina Diallo: president of Acme FORMER",
        "The {O Harbour Party} government of {P Amina Diallo} fell."
            + " | Amina Diallo in Harbour Party CURRENT",
        "{P Amina Diallo}, MP ({O Harbour Party}), spoke. | Amina Diallo in Harbour Party CURRENT",
        "An Ohio {O Democrat} spoke. {P Amina Diallo}, an {O Ohio Democrat}, spoke."
            + " | Amina Diallo in Democratic Party CURRENT",
        "{P Ivo Horvat} has co-chaired {O Acme} with {P Amina Diallo}."
            + " | Amina Diallo: chairman of Acme CURRENT",
        "{P Ivo Horvat} co-founded {O Acme} in 2006 with {P Amina Diallo}."
            + " | Amina Diallo in Acme CURRENT",
        "{P Amina Diallo} is president of {O Acme Bank} (also known as {O Acme Group})."
            + " {O Acme Group} grew. | Amina Diallo: president of Acme Group CURRENT",
        "{P Ivo Horvat} joined {O Acme}, where {P Amina Diallo} is an analyst."
            + " | Amina Diallo in Acme CURRENT",
        "{O Acme} is a club in Chile founded by {P Amina Diallo}. | Amina Diallo in Acme CURRENT",
        "{P Amina Diallo} continued as president of {O Acme}."
            + " | Amina Diallo: president of Acme CURRENT",
        "{P Amina Diallo} played for {O Acme} and for {O Lantern Club}."
            + " | Amina Diallo in Lantern Club",
        "{P Amina Diallo} is Chief Investment Officer for {O Acme}."
            + " | Amina Diallo: chief investment officer of Acme CURRENT",
        "{P Amina Diallo} is an analyst at Osei & Mensah. | Amina Diallo in Osei & Mensah",
        "{P Amina Diallo} is a member of the Workers' Guard. | Amina Diallo in Workers' Guard",
        "{P Amina Diallo} is one of the leaders of the Velvet Union."
            + " | Amina Diallo: leader of Velvet Union CURRENT",
        "Members of The Paper Kites were singer {P Ada Roe} and drummer {P Amina Diallo}."
            + " | Amina Diallo in Paper Kites CURRENT",
        "Blue Lantern is a Chilean rock band consisting of {P Ada Roe} and {P Amina Diallo}."
            + " | Amina Diallo in Blue Lantern CURRENT",
        "The board of {O Acme} includes {P Ada Roe} and chairwoman {P Amina Diallo}."
            + " | Amina Diallo in Acme CURRENT",
        "Among the trustees of {O Acme} are {P Ada Roe} and {P Amina Diallo}."
            + " | Amina Diallo in Acme CURRENT",
        "{P Amina Diallo} of the Irish Guards was killed. | Amina Diallo in Irish Guards CURRENT",
        "It was found by {P Amina Diallo} at {O Acme}. | Amina Diallo in Acme CURRENT",
        "{P Amina Diallo} became an assistant at {O Acme}. | Amina Diallo in Acme CURRENT",
        "{P Amina Diallo}, a nurse at Lantern Hospital, spoke. | Amina Diallo in Lantern Hospital",
        "{P Amina Diallo}, Head, Legal Services, {O Acme}, spoke. | Amina Diallo in Acme CURRENT",
        "{P Amina Diallo} is a spokeswoman for {O Acme}."
            + " | Amina Diallo: spokesperson of Acme CURRENT",
        "{O Acme}, whose leader {P Amina Diallo} was elected in Apia, won."
            + " | Amina Diallo: leader of Acme CURRENT",
        "{P Amina Diallo} was a member of the {O Lantern Diet} for the {O Harbour Party}."
            + " | Amina Diallo in Harbour Party FORMER",
        "{P Amina Diallo} served on the boards of {O Acme} of Tucson, {O Blue Bank} and {O Club}."
            + " | Amina Diallo in Blue Bank",
        "{P Amina Diallo}, who had been chairwoman of {O Acme}, left."
            + " | Amina Diallo: chairman of Acme FORMER",
        "{P Amina Diallo} was at {O Acme} and before that was a member of {O Blue Bank}."
            + " | Amina Diallo in Blue Bank FORMER",
        "{P Amina Diallo} was a teacher. She led the {O Harbour Party}."
            + " | Amina Diallo: leader of Harbour Party FORMER",
        "Serving as president of {O Acme} in 2003, {P Amina Diallo} wrote."
            + " | Amina Diallo: president of Acme CURRENT",
        "{P Amina Diallo} was hired as a draftsman by {O Acme}. | Amina Diallo in Acme CURRENT",
        "Velvet Lantern's chairwoman, {P Amina Diallo}, spoke."
            + " | Amina Diallo: chairman of Velvet Lantern CURRENT",
        "{P Amina Diallo} re-signed with {O Acme}. | Amina Diallo in Acme CURRENT",
        "{P Amina Diallo}, the Sudanese-born {O Harbour Party} politician, spoke."
            + " | Amina Diallo in Harbour Party CURRENT",
        "{P Amina Diallo} has long experience, including as president of {O Acme}."
            + " | Amina Diallo: president of Acme FORMER",
      })
  void peopleAreTiedToOrganizations(String text, String tie) {
    assertThat(ties(text)).anyMatch(told -> told.startsWith(tie));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P Amina Diallo} is an employee of Swahili origin.",
        "{P Amina Diallo} will resign and join {O Acme}.",
        "There was no evidence that {P Amina Diallo} had been a member of {O Acme}.",
        "A lawyer denied that {P Amina Diallo} was a member of {O Acme}.",
        "The book by {P Amina Diallo} includes {P Ivo Horvat}.",
        "{O Acme} includes {P Amina Diallo} among its critics.",
        "{P Amina Diallo} was a witness at {O Acme}.",
        "{P Amina Diallo} denied that he had ever worked for {O Acme}.",
        "{P Keita}'s chief executive friend spoke. {P Keita} laughed.",
        "{P Amina Diallo} praised a party, {P Ivo Horvat} said.",
      })
  void whatTiesNobodyGivesNothing(String text) {
    assertThat(ties(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P Ada Roe} took over from {P Amina Diallo} as president of {O Acme}.",
        "{P Ada Roe} succeeded her uncle {P Amina Diallo} as president of {O Acme}.",
        "{P Ada Roe} became president of {O Acme}, succeeding {P Amina Diallo}.",
        "{P Amina Diallo} resigned as president of {O Acme} and was replaced by {P Ada Roe}.",
      })
  void whoFollowsWhom(String text) {
    assertThat(Texts.resolve(text).tenures())
        .contains("Ada Roe: president of Acme CURRENT", "Amina Diallo: president of Acme FORMER");
  }

  @Test
  void whoReplacesAMemberIsOne() {
    assertThat(
            Texts.resolve("{P Ada Roe} left {O Acme} and was replaced by {P Amina Diallo}.")
                .memberships())
        .contains("Ada Roe in Acme FORMER", "Amina Diallo in Acme CURRENT");
  }

  @Test
  void officesOfTwoCountriesHaveTwoHolders() {
    assertThat(
            Texts.resolve(
                    "{P Ada Roe}, Uganda's ambassador, and Rwanda's foreign minister,"
                        + " {P Amina Diallo}, spoke.")
                .tenures())
        .containsExactlyInAnyOrder(
            "Ada Roe: ambassador of UG CURRENT", "Amina Diallo: foreign minister of RW CURRENT");
  }

  @Test
  void whoWillLeaveHoldsItStill() {
    assertThat(Texts.resolve("{P Ada Roe} will step down as president of {O Acme}.").tenures())
        .containsExactly("Ada Roe: president of Acme CURRENT");
  }

  @Test
  void noOneFollowsBeforeItHappens() {
    assertThat(
            Texts.resolve(
                    "{P Ada Roe}, president of {O Acme}, will be replaced by {P Amina Diallo}.")
                .tenures())
        .containsExactly("Ada Roe: president of Acme CURRENT");
  }
}
