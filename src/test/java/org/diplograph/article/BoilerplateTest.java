package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  private static final String FIRST =
      "The two ministers met in Bonn on Monday to talk about the pipeline.";
  private static final String SECOND =
      "They agreed to meet again in the autumn, a spokesman told reporters.";

  private static List<String> around(String... between) {
    List<String> all = new ArrayList<>(List.of(FIRST));
    all.addAll(List.of(between));
    all.add(SECOND);
    return Boilerplate.strip(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share this on Facebook",
        "Share on Twitter",
        "Read more: Who is who in the gas trade",
        "Also read | Gas prices rise in Asia",
        "Subscribe to our newsletter for daily alerts.",
        "We use cookies to make this site better: see our cookie policy.",
        "Image source: Getty",
        "Photo: EPA/Stringer",
        "\u00a9 Example Wire",
        "Copyright 2016 Example Wire",
        "All rights reserved.",
        "By Anna Writer",
        "Reporting by Anna Writer; editing by Bob Reader",
        "Advertisement",
        "https://example.org/more",
        "12 comments",
        "* * *",
        "Published On 17 Aug 2022",
        "18:40",
        "5.05pm",
        "Enditem",
        "ab/kb (AFP, AP, Reuters)",
        "Women sell cassava near the frontier [File: Channel Six]",
        "Every evening we send the day's stories to your phone. Subscribe here.",
        "Sign up for our weekly newsletter",
        "This material may not be reproduced without prior written permission; contact us by email.",
        "A version of this article appears in print on Nov. 4, 2016.",
        "Story continues below this ad"
      })
  void whatPagesPutBetweenParagraphsIsDropped(String line) {
    assertThat(around(line)).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Print media in Ankara praised the deal that the two ministers had signed on Sunday.",
        "Share prices fell in Moscow after the talks had ended without a result.",
        "Source countries must share the costs, the minister said in Bonn.",
        "The minister followed us on the way to the talks, a witness said.",
        "\u201cWe agreed,\u201d he said.",
        "\u201cNo.\u201d",
        "Politics was not discussed.",
        "What now?",
        "Why the talks failed",
        "Share of the votes needed for the motion: two thirds.",
        "Share prices fell on Monday.",
        "Subscribers to the bulletin had read of the plan a day before.",
        "Register of interests: three ministers are named in it.",
        "Comment from Moscow was not available.",
        "Discussion of the budget went on.",
        "More in sorrow than in anger",
        "Copyright law was on the agenda.",
        "Copyright infringement cost the industry billions, the minister said.",
        "The figures do not reflect the true toll, the United Nations said.",
        "Reporting from the front was banned by the ministry.",
        "Compiled by the United Nations, the list names twenty firms.",
        "The European Union's cookie policy was criticised by Washington.",
        "The ministry is not responsible for the content of the letter, a spokesman said.",
        "Video of the handshake was shown on every channel.",
        "Photo by photo, the investigators pieced the night together.",
        "Facebook removed accounts which users had registered with an email address every day.",
        "The US said that Twitter users had signed up to the campaign.",
        "\u201cYou can subscribe to our newsletter, and click here for the terms of use,\u201d he joked.",
        "Sources: that is what diplomats call those who must not be named.",
        "Follow-up talks are planned for the spring.",
        "Login details of forty diplomats had been stolen, the service said.",
        "Tagged with yellow ribbons, the buses crossed the bridge at noon.",
        "Thank you notes were sent to all who had voted in favour.",
        "Topics: the economy, the war and the gas that both need."
      })
  void whatIsSaidInTheArticleStays(String line) {
    assertThat(around(line)).containsExactly(FIRST, line, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tags: gas, Bonn", "Related articles", "Comments", "Terms of use", "Read more"})
  void whatComesBehindTheArticleEndsIt(String line) {
    List<String> page = List.of(FIRST, SECOND, line, "A minister resigned in Ankara on Sunday.");
    assertThat(Boilerplate.strip(page)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aBoxOfLinksInTheMiddleDoesNotEndTheArticle() {
    List<String> more =
        List.of(
            "The talks will go on in March, the spokesman said on Tuesday.",
            "Neither side has named who will be sent to them.",
            "The gas has flowed again since Sunday, both governments say.");
    List<String> page = new ArrayList<>(List.of(FIRST, SECOND, "Related", "Gas prices rise"));
    page.addAll(more);
    page.addAll(List.of("Related", "Tea prices fall"));
    List<String> article = new ArrayList<>(List.of(FIRST, SECOND));
    article.addAll(more);
    assertThat(Boilerplate.strip(page)).isEqualTo(article);
  }

  @Test
  void aListThatAColonAnnouncesEndsTheArticle() {
    List<String> article =
        List.of(FIRST, SECOND, "Other forecasts:", "EcoGo: 90 percent", "FIEL 92 percent");
    assertThat(Boilerplate.strip(article)).isEqualTo(article);
  }

  @Test
  void commentsEndTheArticleWhateverFollows() {
    List<String> page =
        List.of(
            FIRST, SECOND, "Comments", FIRST + " I saw it.", SECOND + " I heard.", FIRST, FIRST);
    assertThat(Boilerplate.strip(page)).containsExactly(FIRST, SECOND);
  }

  @Test
  void anEndBeforeAnyProseEndsNothing() {
    assertThat(Boilerplate.strip(List.of("Related articles", FIRST, SECOND)))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void shortLinesAtTheEdgesAreCut() {
    assertThat(Boilerplate.strip(List.of("Asia", "Europe", FIRST, SECOND, "Gas", "Energy")))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void shortLinesBetweenParagraphsStay() {
    assertThat(around("A new beginning")).containsExactly(FIRST, "A new beginning", SECOND);
  }

  @Test
  void textWithoutAnyProseStaysAsItIs() {
    assertThat(Boilerplate.strip(List.of("Ministers meet", "Talks go on")))
        .containsExactly("Ministers meet", "Talks go on");
  }

  @Test
  void captionsGoWithTheirCredit() {
    assertThat(around("The ministers in Bonn", "Image source: Getty Images"))
        .containsExactly(FIRST, SECOND);
  }
}
