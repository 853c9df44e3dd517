package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.view.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What IRIs of the data, documents about them and the explorer answer. */
class EntityPagesTest {
  @TempDir static Path temp;
  private static ServedStore served;

  @BeforeAll
  static void start() throws IOException {
    served = new ServedStore(temp.resolve("store"), SmallGraph.quads(), Duration.ofSeconds(20));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html,application/xhtml+xml;q=0.9 | /doc/country/NO
          */*                                   | /doc/country/NO
          text/turtle                           | /doc/country/NO.ttl
          application/ld+json                   | /doc/country/NO.jsonld
          application/n-triples                 | /doc/country/NO.nt
          application/rdf+xml, text/html;q=0.2  | /doc/country/NO.rdf
          """)
  void anIriLeadsToTheDocumentThatTheClientLikesBest(String accept, String document)
      throws Exception {
    HttpResponse<String> response = served.get("id/country/NO", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo(document);
    assertThat(header(response, "Vary")).contains("Accept");
    assertThat(response.headers().allValues("Link"))
        .contains("</doc/country/NO.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
  }

  @ParameterizedTest
  @CsvSource({
    ".ttl, text/turtle, TURTLE",
    ".jsonld, application/ld+json, JSON-LD",
    ".nt, application/n-triples, N-Triples",
    ".rdf, application/rdf+xml, RDF/XML"
  })
  void aDocumentComesInEveryForm(String ending, String type, String language) throws Exception {
    for (String id : new String[] {"country/NO", "article/one", "article/one/event/0"}) {
      HttpResponse<String> response = served.get("doc/" + id + ending);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).startsWith(type);
      Model model = ModelFactory.createDefaultModel();
      String name = language.equals("TURTLE") ? "Turtle" : language;
      RDFDataMgr.read(model, new StringReader(response.body()), null, nameToLang(name));
      assertThat(model.containsResource(model.createResource(ServedStore.BASE + id))).isTrue();
    }
  }

  private static Lang nameToLang(String name) {
    return org.apache.jena.riot.RDFLanguages.nameToLang(name);
  }

  @Test
  void everyIriOfTheDataAnswers() throws Exception {
    TreeSet<String> iris = new TreeSet<>();
    for (Quad quad : SmallGraph.quads()) {
      iris.add(quad.getSubject().toString());
    }
    iris.removeIf(iri -> !iri.startsWith(ServedStore.BASE));
    assertThat(iris).hasSizeGreaterThan(15);
    for (String iri : iris) {
      String id = iri.substring(ServedStore.BASE.length());
      assertThat(served.get("id/" + id).statusCode()).as(id).isEqualTo(303);
      assertThat(served.get("doc/" + id, "Accept", "text/html").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPageIsLockedAgainstForeignScripts() throws Exception {
    HttpResponse<String> page = served.get("doc/article/one", "Accept", "text/html");
    assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'self'");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.body()).doesNotContain("<b>now</b>").contains("&lt;b&gt;now&lt;/b&gt;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id/person/nobody
          id/
          id/person/%3Cscript%3E
          doc/person/nobody.ttl
          doc/..%2F..%2Fetc%2Fpasswd
          id/country/NO/
          explore/nothing
          explore/assets/../../Diplograph.class
          explore/assets/world.json/x
          explore/api/nothing
          """)
  void whatIsNotThereIsNotFoundOrRefused(String path) throws Exception {
    HttpResponse<String> response = served.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).as(path).isIn(400, 404);
    assertThat(response.body()).doesNotContain("<script>", "root:");
  }

  @Test
  void aFormThatIsNotGivenIsNotAcceptable() throws Exception {
    HttpResponse<String> response = served.get("id/country/NO", "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/turtle");
  }

  @Test
  void answersAreCompressedForThoseWhoAsk() throws Exception {
    HttpResponse<String> page =
        served.get("doc/country/NO", "Accept", "text/html", "Accept-Encoding", "gzip");
    assertThat(header(page, "Content-Encoding")).isEqualTo("gzip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about                                        | "events":4
          search?q=dia                                 | Amina Diallo
          graph?size=2                                 | "type":"Threat"
          graph?expand=country/NO&class=Visit          | "type":"Visit"
          events?actor=person/jon-berg                 | "pieces"
          pair?a=country/PE&b=country/NO               | "direction":"a"
          countries                                    | "id":"country/KE"
          queries                                      | "name":"visits"
          """)
  void theExplorersQuestionsAreAnswered(String question, String part) throws Exception {
    HttpResponse<String> response = served.get("explore/api/" + question);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("application/json");
    assertThat(response.body()).contains(part);
  }

  @Test
  void aWrongQuestionIsToldSo() throws Exception {
    HttpResponse<String> response = served.get("explore/api/pair?a=country/XX");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("country/XX");
  }

  @ParameterizedTest
  @CsvSource({
    "diplograph.css, text/css",
    "common.js, text/javascript",
    "cytoscape.min.js, text/javascript",
    "cytoscape-fcose.js, text/javascript",
    "cose-base.js, text/javascript",
    "layout-base.js, text/javascript",
    "world.json, application/json",
    "icon.svg, image/svg+xml"
  })
  void whatPagesNeedIsInTheProgram(String name, String type) throws Exception {
    HttpResponse<String> response = served.get("explore/assets/" + name);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(response.body()).isNotEmpty();
  }

  @Test
  void namesAreFoundOnAPageWithoutScripts() throws Exception {
    HttpResponse<String> page = served.get("explore/search?q=%3Cb%3Ediallo");
    assertThat(page.body()).contains("0 found").doesNotContain("<b>diallo");
    assertThat(served.get("explore/search?q=diallo").body())
        .contains("href=\"/doc/person/amina-diallo\"");
  }
}
