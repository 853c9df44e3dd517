package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.rdf.Graphs.LAVROV;
import static org.diplograph.rdf.Graphs.RUSSIA;
import static org.diplograph.rdf.Graphs.TURKEY;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinksGraphTest {
  private static final Iris IRIS = new Iris(Graphs.BASE);
  private static final PartialDate MAY_2 = PartialDate.of(2016, 5, 2);

  private static Graphs visit(
      Factuality factuality, @Nullable PartialDate date, Integer... sources) {
    return new Graphs()
        .event("Visit", List.of(sources), List.of(TURKEY), factuality, List.of(), date);
  }

  private static Graphs visit(@Nullable PartialDate date) {
    return visit(Factuality.ACTUAL, date, LAVROV);
  }

  /** Links between the articles a.txt, b.txt and so on, as pairs of their letters. */
  private static List<String> links(Graphs... articles) {
    Extraction[] extractions = new Extraction[articles.length];
    for (int i = 0; i < articles.length; i++) {
      extractions[i] = articles[i].extraction((char) ('a' + i) + ".txt");
    }
    return pairs(extractions);
  }

  private static List<String> pairs(Extraction... extractions) {
    return quads(Graphs.ACTORS, extractions).stream()
        .map(quad -> letter(quad.getSubject().getURI()) + letter(quad.getObject().getURI()))
        .sorted()
        .toList();
  }

  private static List<Quad> quads(List<Actor> actors, Extraction... extractions) {
    LinksGraph links = new LinksGraph(IRIS, Graphs.classes());
    for (Extraction extraction : extractions) {
      links.add(extraction, actors);
    }
    assertThat(links.quads())
        .allMatch(quad -> quad.getGraph().getURI().equals(Graphs.BASE + "graph/links"));
    return links.quads();
  }

  private static String letter(String event) {
    return event.substring((Graphs.BASE + "article/").length()).substring(0, 1);
  }

  @Test
  void theSameEventInTwoArticlesIsLinkedBothWays() {
    assertThat(links(visit(MAY_2), visit(MAY_2))).containsExactly("ab", "ba");
  }

  @Test
  void allReportsAreLinkedWithOneOfThem() {
    List<String> links = links(visit(MAY_2), visit(MAY_2), visit(MAY_2), visit(MAY_2));
    assertThat(links).hasSize(6);
    assertThat(List.of("a", "b", "c", "d"))
        .anySatisfy(hub -> assertThat(links).allMatch(pair -> pair.contains(hub)));
    assertThat(links).allMatch(p -> links.contains(p.substring(1) + p.charAt(0)));
  }

  @Test
  void theOrderOfArticlesMakesNoDifference() {
    Extraction a = visit(MAY_2).extraction("a.txt");
    Extraction b = visit(MAY_2).extraction("b.txt");
    Extraction c = visit(MAY_2).extraction("c.txt");
    assertThat(quads(Graphs.ACTORS, c, a, b)).isEqualTo(quads(Graphs.ACTORS, a, b, c));
  }

  @Test
  void withoutTheSameDayNothingIsLinked() {
    PartialDate may = PartialDate.of(2016, 5, null);
    assertThat(links(visit(null), visit(null))).isEmpty();
    assertThat(links(visit(may), visit(may))).isEmpty();
    assertThat(links(visit(may), visit(MAY_2))).isEmpty();
    assertThat(links(visit(PartialDate.of(2016, 5, 3)), visit(MAY_2))).isEmpty();
  }

  @Test
  void otherActorsOrAnotherFactualityMakeAnotherEvent() {
    assertThat(links(visit(MAY_2), visit(Factuality.ACTUAL, MAY_2, RUSSIA))).isEmpty();
    assertThat(links(visit(MAY_2), visit(Factuality.ACTUAL, MAY_2, LAVROV, RUSSIA))).isEmpty();
    assertThat(links(visit(MAY_2), visit(Factuality.PROSPECTIVE, MAY_2, LAVROV))).isEmpty();
    Graphs planned = visit(Factuality.PROSPECTIVE, MAY_2, LAVROV);
    assertThat(links(planned, visit(Factuality.PROSPECTIVE, MAY_2, LAVROV))).hasSize(2);
  }

  @Test
  void whatOneArticleTellsTwiceIsNotLinkedByItself() {
    Graphs twice = visit(MAY_2);
    twice.event(
        "Visit", List.of(LAVROV), List.of(TURKEY), Factuality.ACTUAL, List.of(RUSSIA), MAY_2);
    assertThat(links(twice)).isEmpty();
    assertThat(links(twice, visit(MAY_2))).hasSize(4);
  }

  @Test
  void anEventAmongEqualsWithOneActorIsNoNodeAndHasNoLink() {
    Actor same = new Actor(ActorType.PERSON, "sergey-lavrov", "Sergey Lavrov", null);
    List<Actor> actors = List.of(same, same, same, Graphs.ACTORS.get(3));
    Graphs meeting =
        new Graphs()
            .event("Meeting", List.of(0, 1), List.of(), Factuality.ACTUAL, List.of(), MAY_2);
    assertThat(quads(actors, meeting.extraction("a.txt"), meeting.extraction("b.txt"))).isEmpty();
    assertThat(links(meeting, meeting)).hasSize(2);
  }
}
