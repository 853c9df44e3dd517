package org.diplograph.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.view.SmallGraph.actor;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** What the explorer's pages are given. */
class ExplorerTest {
  private final DatasetGraph dataset = SmallGraph.dataset();
  private final ActorIndex index = new ActorIndex(CatalogReader.read(dataset));
  private final Explorer explorer = new Explorer(index, SmallGraph.ADDRESSES);
  private final GraphPictures pictures = new GraphPictures(index, SmallGraph.ADDRESSES);

  private EventFilter filter(String... pairs) {
    Map<String, String> parameters = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], pairs[i + 1]);
    }
    return Shown.of(parameters, index.catalog(), SmallGraph.ADDRESSES).filter();
  }

  private static List<String> edges(GraphPicture picture) {
    return picture.edges().stream()
        .map(e -> e.source() + " " + e.type() + " " + e.target() + " " + e.count())
        .toList();
  }

  @Test
  void theGraphIsSummedUp() {
    Explorer.About about = explorer.about();
    assertThat(about.counts())
        .containsEntry("events", 4)
        .containsEntry("person", 2)
        .containsEntry("country", 3);
    assertThat(about.firstDay()).isEqualTo("2016-11-13");
    assertThat(about.lastDay()).isEqualTo("2019-02-03");
  }

  @Test
  void theBusiestComeFirst() {
    GraphPicture picture = pictures.busiest(EventFilter.ALL, 2);
    assertThat(picture.nodes())
        .extracting(GraphPicture.Node::id)
        .containsExactly("country/NO", "country/PE");
    assertThat(edges(picture)).containsExactly("country/PE Threat country/NO 2");
    assertThat(picture.more()).isEqualTo(2);
  }

  @Test
  void anActorIsExpandedByThoseItHasMostToDoWith() {
    GraphPicture picture =
        pictures.expanded(List.of(), actor(index, "country/NO"), EventFilter.ALL, 0, 1);
    assertThat(picture.nodes())
        .extracting(GraphPicture.Node::id)
        .containsExactly("country/NO", "country/PE");
    assertThat(picture.more()).isEqualTo(1);
    GraphPicture next =
        pictures.expanded(List.of(), actor(index, "country/NO"), EventFilter.ALL, 1, 1);
    assertThat(next.nodes())
        .extracting(GraphPicture.Node::id)
        .containsExactly("country/NO", "person/amina-diallo");
  }

  @Test
  void equalsAreJoinedOnce() {
    GraphPicture picture =
        pictures.expanded(List.of(), actor(index, "person/jon-berg"), EventFilter.ALL, 0, 9);
    assertThat(edges(picture)).containsExactly("person/amina-diallo Meeting person/jon-berg 1");
  }

  @Test
  void filtersHoldForNodesAndEdges() {
    GraphPicture picture = pictures.busiest(filter("factuality", "Actual", "to", "2017"), 9);
    assertThat(edges(picture)).containsExactly("person/amina-diallo Meeting person/jon-berg 1");
  }

  @Test
  void eventsBetweenTwoComeWithTheirSentences() {
    Listing<EventLine> events =
        explorer.events(
            dataset,
            actor(index, "person/jon-berg"),
            actor(index, "person/amina-diallo"),
            EventFilter.ALL,
            1);
    assertThat(events.total()).isEqualTo(1);
    assertThat(events.lines().get(0).evidence()).isNotEmpty();
    assertThat(
            explorer
                .events(
                    dataset,
                    actor(index, "country/NO"),
                    actor(index, "country/PE"),
                    EventFilter.ALL,
                    1)
                .total())
        .as("Norway did nothing to Peru")
        .isZero();
  }

  @Test
  void aPairHasItsEventsOldestFirstWithTheirDirection() {
    PairPicture pair =
        explorer.pair(actor(index, "country/NO"), actor(index, "country/PE"), EventFilter.ALL);
    assertThat(pair.total()).isEqualTo(2);
    assertThat(pair.points())
        .allSatisfy(
            p -> {
              assertThat(p.direction()).isEqualTo("b");
              assertThat(p.goldstein()).isEqualTo(-6.0);
            });
    assertThat(pair.points()).extracting(PairPicture.Point::claimed).contains(true, false);
  }

  @Test
  void countriesAreCounted() {
    assertThat(explorer.countries(EventFilter.ALL))
        .containsExactly(
            new CountryCount("country/KE", "Kenya", 0, 0, 1),
            new CountryCount("country/NO", "Norway", 1, 2, 2),
            new CountryCount("country/PE", "Peru", 0, 2, 1));
  }

  @Test
  void namesAreCompletedWithoutAccentsTheMostMentionedFirst() {
    NameIndex names = new NameIndex(index.catalog());
    assertThat(names.find("jon be", 0, 5).actors())
        .extracting(Catalog.Actor::label)
        .containsExactly("Jón <i>Berg</i>");
    assertThat(names.find("osl", 0, 5).actors())
        .extracting(Catalog.Actor::label)
        .containsExactly("Norway");
    assertThat(names.find("ms dia", 0, 5).total()).isEqualTo(1);
    assertThat(names.find(" -* ", 0, 5).total()).isZero();
    assertThat(names.find("berg diallo", 0, 5).total()).isZero();
  }

  @Test
  void foundNamesComeInPages() {
    NameIndex names = new NameIndex(index.catalog());
    NameIndex.Found all = names.find("p", 0, 10);
    assertThat(all.total()).isEqualTo(2);
    assertThat(names.find("p", 1, 10).actors()).isEqualTo(all.actors().subList(1, 2));
  }
}
