package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Belonging that is told by organizations, in rows of names, and at the front of sentences. */
class BelongingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Last year {O Acme} recruited {P Amina Diallo}. | Acme",
        "Last year {O Acme} fired {P Amina Diallo}. | Acme",
        "Last year {O Acme} hired {P Amina Diallo} away from {O Lantern Club}. | Lantern Club",
        "The {O Harbour Party} expelled {P Amina Diallo}. | Harbour Party",
        "The {O Harbour Party} nominated {P Amina Diallo} for mayor. | Harbour Party",
        "The Democrats nominated {P Amina Diallo} for governor. | Democratic Party",
        "Prior to joining {O Acme}, {P Amina Diallo} was a nurse. | Acme",
        "Before founding {O Acme}, {P Amina Diallo} was a nurse. | Acme",
        "While at {O Acme}, {P Amina Diallo} wrote a book. | Acme",
        "Prior to {O Acme}, {P Amina Diallo} wrote a book. | Acme",
        "During her time at {O Acme}, {P Amina Diallo} wrote a book. | Acme",
        "Under the leadership of {P Amina Diallo}, the {O Harbour Party} won. | Harbour Party",
        "{P Amina Diallo} and {P Ada Roe} joined the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} and her sister {P Ada Roe} founded {O Acme}. | Acme",
        "{P Amina Diallo}, {P Ivo Horvat} and {P Ada Roe} founded {O Acme}. | Acme",
        "Together with {P Amina Diallo}, {P Ada Roe} founded {O Acme}. | Acme",
        "{P Ada Roe} founded {O Acme} together with {P Amina Diallo}. | Acme",
        "Founded in 1998 by {P Amina Diallo}, {O Acme} makes valves. | Acme",
        "{P Amina Diallo} worked for {O Lantern Club} and {O Acme}. | Acme",
        "{P Amina Diallo} worked for both {O Acme} and {O Lantern Club}. | Acme",
        "{P Amina Diallo} held posts at {O Lantern Club}, {O Blue Bank} and {O Acme}. | Acme",
        "{P Amina Diallo} is a member of several clubs, including {O Acme}. | Acme",
        "{P Amina Diallo}, head of research at {O Acme}, objected. | Acme",
        "{P Amina Diallo} is an associate professor of history at {O Acme College}. | Acme College",
        "{P Amina Diallo} was one of the founders of the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} was among the founders of the {O Harbour Party}. | Harbour Party",
        "Among the founders of the {O Harbour Party} were {P Ada Roe} and {P Amina Diallo}."
            + " | Harbour Party",
        "{P Ada Roe} and {P Amina Diallo}, both of the {O Harbour Party}, objected."
            + " | Harbour Party",
        "{P Amina Diallo}, formerly of {O Acme}, objected. | Acme",
        "{P Amina Diallo}, now at {O Acme}, objected. | Acme",
        "{P Amina Diallo} ({O Acme}) gave a talk. | Acme",
        "{P Amina Diallo} directs the energy program at {O Acme}. | Acme",
        "{P Amina Diallo} became the first woman to lead the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} studied law and in 1920 joined the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo}'s party, the {O Harbour Party}, lost. | Harbour Party",
        "{P Amina Diallo} and her {O Harbour Party} lost. | Harbour Party",
        "{P Amina Diallo}, a player of {O Acme College}, was hurt. | Acme College",
        "{P Amina Diallo} is a researcher of the {O Energy Center} at {O Acme}. | Acme",
        "{P Amina Diallo} is director of the {O Energy Center} at {O Acme}. | Acme",
        "Democratic incumbent {P Amina Diallo} lost. | Democratic Party",
        "{P Amina Diallo}, editor of the {O Daily Lantern}, was arrested. | Daily Lantern",
        "{P Amina Diallo} took over the leadership of the {O Harbour Party}. | Harbour Party",
        "{P Amina Diallo} was commissioned into the {O Lantern Guards}. | Lantern Guards",
      })
  void belongingIsToldInOtherWaysToo(String text, String organization) {
    assertThat(Texts.resolve(text).memberships())
        .anyMatch(m -> m.startsWith("Amina Diallo in " + organization + " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P Amina Diallo} was never a member of the {O Harbour Party}.",
        "{P Amina Diallo} is a soldier in the fight against {O Acme}.",
        "{O Acme} will hire {P Amina Diallo}.",
        "Last year {O Acme} hired {P Amina Diallo}'s lawyer.",
        "Last year {O Acme} nominated {P Amina Diallo}.",
        "{O Acme} met {P Amina Diallo} and {P Ada Roe}.",
        "{P Amina Diallo} is a man to lead the {O Harbour Party}.",
        "{P Amina Diallo} heads a protest at {O Acme}.",
      })
  void whatIsNotSoIsNone(String text) {
    assertThat(Texts.resolve(text).memberships()).isEmpty();
  }

  @Test
  void whoSpeaksBehindARowIsNotInIt() {
    assertThat(
            Texts.resolve("{P Amina Diallo} worked for {O Acme}, {O Blue Bank} said.")
                .memberships())
        .containsExactly("Amina Diallo in Acme FORMER");
  }

  @Test
  void verbsGiveNamesOfOrganizationsAway() {
    assertThat(Texts.resolve("{P Amina Diallo} works at Brightline.").memberships())
        .containsExactly("Amina Diallo in Brightline CURRENT");
    assertThat(Texts.resolve("{P Amina Diallo} joined Velvet Lantern in 2001.").memberships())
        .containsExactly("Amina Diallo in Velvet Lantern CURRENT 2001/");
    assertThat(Texts.resolve("{P Amina Diallo} joined Keita in 2001.").memberships()).isEmpty();
    assertThat(Texts.resolve("Velvet Lantern was founded by {P Amina Diallo}.").memberships())
        .containsExactly("Amina Diallo in Velvet Lantern CURRENT");
    assertThat(Texts.resolve("{P Amina Diallo} founded Brightline.").memberships())
        .containsExactly("Amina Diallo in Brightline CURRENT");
  }

  @Test
  void partiesSayWhatTheyAre() {
    assertThat(Texts.resolve("{P Amina Diallo} left the New Harbour Party.").memberships())
        .containsExactly("Amina Diallo in New Harbour Party FORMER");
    assertThat(Texts.resolve("{P Amina Diallo} left the New Harbour Party Conference.").actors())
        .noneMatch(actor -> actor.contains("New Harbour Party "));
  }
}
