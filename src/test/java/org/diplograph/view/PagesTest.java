package org.diplograph.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages hold what is in the graph as text, whatever it looks like. */
class PagesTest {
  private final DatasetGraph dataset = SmallGraph.dataset();
  private final Addresses addresses = new Addresses(SmallGraph.BASE, "/graph/");
  private final EntityReader reader =
      new EntityReader(dataset, new ActorIndex(CatalogReader.read(dataset)), addresses);
  private final Pages pages = new Pages();

  private Document page(String id) {
    EntityPage page = reader.read(SmallGraph.BASE + id, Shown.FIRST);
    assertThat(page).isNotNull();
    return Jsoup.parse(pages.entity(page, addresses));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person/amina-diallo",
        "person/jon-berg",
        "country/NO",
        "organization/pact",
        "article/one",
        "office/KE/foreign-minister",
        "article/one/event/0",
        "article/one/quotation/0",
        "article/one/sentence/0",
        "article/one/tenure/0"
      })
  void noMarkupOfTheGraphBecomesMarkupOfThePage(String id) {
    Document page = page(id);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("b, i")).isEmpty();
    assertThat(page.select("script")).allSatisfy(s -> assertThat(s.attr("src")).isNotEmpty());
    assertThat(page.select("[href^=javascript], [style], [onclick]")).isEmpty();
    assertThat(page.select("a[href^=/]"))
        .allSatisfy(a -> assertThat(a.attr("href")).startsWith("/graph/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph", "pair", "map", "queries"})
  void pagesOfTheExplorerHaveNoScriptOfTheirOwn(String name) {
    Document page = Jsoup.parse(pages.explorer(name, addresses));
    assertThat(page.select("script")).allSatisfy(s -> assertThat(s.data()).isEmpty());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("input, select, textarea"))
        .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]")).isNotEmpty());
  }
}
