package org.diplograph.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.Catalog.Kind;
import org.junit.jupiter.api.Test;

/** What is read of a graph into memory. */
class CatalogReaderTest {
  private final Catalog catalog = CatalogReader.read(SmallGraph.dataset());

  @Test
  void actorsAreThoseThatArticlesMention() {
    assertThat(catalog.actors())
        .extracting(Actor::label)
        .containsExactly("Kenya", "Norway", "Peru", "The Pact", "Amina Diallo", "Jón <i>Berg</i>");
    assertThat(catalog.actor(SmallGraph.BASE + "country/NO"))
        .isEqualTo(new Actor(1, SmallGraph.BASE + "country/NO", Kind.COUNTRY, "Norway", 2));
    assertThat(catalog.actor(SmallGraph.BASE + "person/nobody")).isNull();
  }

  @Test
  void eventsHaveTheirMostSpecificClassAndAreSortedNewestFirst() {
    assertThat(catalog.events())
        .extracting(e -> e.iri().replaceFirst(".*article/", "") + " " + e.type().name())
        .containsExactly(
            "two/event/0 Threat", "two/event/1 Threat", "one/event/1 Visit", "one/event/0 Meeting");
  }

  @Test
  void anEventWithoutADateIsSortedByItsArticle() {
    Event visit = catalog.events().get(2);
    assertThat(visit.date()).isNull();
    assertThat(visit.day()).isEqualTo("2016-11-14");
    assertThat(catalog.events().get(3).day()).isEqualTo("2016-11-13");
  }

  @Test
  void articlesOfficesAndQuotationsAreThere() {
    assertThat(catalog.articles().values())
        .extracting(Catalog.Article::title)
        .containsExactly("Peru warns Norway", "Talks in Oslo <b>now</b>");
    assertThat(catalog.offices().values())
        .extracting(Catalog.Office::label)
        .containsExactly("foreign minister of Kenya");
    assertThat(catalog.tenures())
        .extracting(Catalog.Tenure::status)
        .containsExactly("Former", "Current");
    assertThat(catalog.quotations()).hasSize(1);
  }

  @Test
  void actorsKnowTheirEventsOnce() {
    ActorIndex index = new ActorIndex(catalog);
    int diallo = SmallGraph.actor(index, "person/amina-diallo").number();
    int norway = SmallGraph.actor(index, "country/NO").number();
    assertThat(index.events(diallo)).hasSize(2);
    assertThat(index.events(norway)).hasSize(3);
    assertThat(index.quotationsBy(diallo)).hasSize(1);
    assertThat(index.quotationsAbout(norway)).hasSize(1);
    assertThat(index.articles(norway)).hasSize(2);
  }
}
