package org.diplograph.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.diplograph.view.Relation.Counterpart;
import org.junit.jupiter.api.Test;

/** What pages show of entities. */
class EntityReaderTest {
  private final DatasetGraph dataset = SmallGraph.dataset();
  private final ActorIndex index = new ActorIndex(CatalogReader.read(dataset));
  private final EntityReader reader = new EntityReader(dataset, index, SmallGraph.ADDRESSES);

  private EntityPage page(String id, Shown shown) {
    EntityPage page = reader.read(SmallGraph.BASE + id, shown);
    assertThat(page).as(id).isNotNull();
    return page;
  }

  private ActorPage actor(String id) {
    return (ActorPage) page(id, Shown.FIRST);
  }

  @Test
  void nothingIsMadeUp() {
    assertThat(reader.read(SmallGraph.BASE + "person/nobody", Shown.FIRST)).isNull();
  }

  @Test
  void aPersonHasNamesAndOfficesWithTheirTime() {
    ActorPage page = actor("person/amina-diallo");
    assertThat(page.head().kind()).isEqualTo("person");
    assertThat(page.head().otherNames()).containsExactly("Ms Diallo");
    assertThat(page.offices())
        .extracting(o -> o.what().text() + " " + o.status() + " " + o.from() + " " + o.to())
        .containsExactly(
            "foreign minister of Kenya former 2019-02-03 2019-02-03",
            "foreign minister of Kenya current 2016-11-14 2016-11-14");
  }

  @Test
  void aCountryHasItsOfficesWithTheirHolders() {
    ActorPage page = actor("country/KE");
    assertThat(page.owned()).hasSize(1);
    assertThat(page.owned().get(0).holders())
        .extracting(o -> o.what().text())
        .containsExactly("Amina Diallo", "Amina Diallo");
  }

  @Test
  void relationsCountWhatIsSaidToHaveHappenedInBothDirections() {
    assertThat(actor("country/NO").relations())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.type().name()).isEqualTo("Threat");
              assertThat(r.from()).extracting(Counterpart::count).containsExactly(2);
              assertThat(r.to()).isEmpty();
            });
    assertThat(actor("person/jon-berg").relations().get(0).among())
        .extracting(c -> c.actor().label())
        .containsExactly("Amina Diallo");
  }

  @Test
  void evidenceHasItsNamesMarkedByCodePoints() {
    EventLine meeting = actor("person/jon-berg").events().lines().get(0);
    assertThat(meeting.evidence()).hasSize(1);
    assertThat(meeting.evidence().get(0).pieces())
        .extracting(p -> (p.link() == null ? "" : "*") + p.text())
        .containsExactly("\ud83d\udd4a ", "*Diallo", " met <", "*Berg", "> in Oslo.");
    assertThat(meeting.evidence().get(0).source()).isEqualTo("The Invented Post, 2016-11-14");
  }

  @Test
  void eventsCanBeFiltered() {
    Shown shown =
        Shown.of(
            Map.of("class", "Threat", "with", "country/PE", "told", "others"),
            index.catalog(),
            SmallGraph.ADDRESSES);
    ActorPage page = (ActorPage) page("country/NO", shown);
    assertThat(page.events().total()).isEqualTo(1);
    assertThat(page.events().lines().get(0).voices())
        .extracting(Link::text)
        .containsExactly("Amina Diallo");
  }

  @Test
  void anArticleTellsItsEventsInItsOwnOrderAndLinksNoScript() {
    ArticlePage page = (ArticlePage) page("article/one", Shown.FIRST);
    assertThat(page.events().lines())
        .extracting(e -> e.type().name())
        .containsExactly("Meeting", "Visit");
    assertThat(page.url()).isNull();
    assertThat(page.actors()).hasSize(5);
  }

  @Test
  void anOfficeTellsItsHolders() {
    OfficePage page = (OfficePage) page("office/KE/foreign-minister", Shown.FIRST);
    assertThat(page.holders()).hasSize(2);
  }

  @Test
  void whateverElseIsAskedForTellsAllThatIsStated() {
    ThingPage event = (ThingPage) page("article/one/event/0", Shown.FIRST);
    assertThat(event.events()).hasSize(1);
    assertThat(event.head().properties()).extracting(Head.Property::label).contains("factuality");
    ThingPage sentence = (ThingPage) page("article/one/sentence/0", Shown.FIRST);
    assertThat(sentence.evidence()).hasSize(1);
    assertThat(sentence.incoming()).isNotEmpty();
  }

  @Test
  void aTimelineHasNoGaps() {
    Timeline timeline = actor("country/NO").timeline();
    assertThat(timeline.bars()).hasSize(28);
    assertThat(timeline.bars().get(0)).isEqualTo(new Timeline.Bar("2016-11", 1, 0));
    assertThat(timeline.bars().get(27)).isEqualTo(new Timeline.Bar("2019-02", 0, 2));
    assertThat(timeline.most()).isEqualTo(2);
  }
}
