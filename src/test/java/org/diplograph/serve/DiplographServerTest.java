package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers. */
class DiplographServerTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p 'Sergey Lavrov' }";

  @TempDir static Path temp;
  private static ServedStore served;

  @BeforeAll
  static void start() throws IOException {
    served = new ServedStore(temp.resolve("store"), Duration.ofSeconds(20));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aFreePortIsTakenAndNamed() {
    URI url = URI.create(served.url());
    assertThat(url.getHost()).isEqualTo("localhost");
    assertThat(url.getPort()).isPositive();
  }

  @Test
  void pingTellsThatItIsUp() throws Exception {
    assertThat(served.get("$/ping").statusCode()).isEqualTo(200);
  }

  @Test
  void metricsAreThereForPrometheus() throws Exception {
    served.query(COUNT);
    HttpResponse<String> metrics = served.get("$/metrics");
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body()).contains("fuseki_requests").contains("jvm_memory");
  }

  @Test
  void theWebPageFindsItsDataset() throws Exception {
    HttpResponse<String> page = served.get("");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    HttpResponse<String> datasets = served.get("$/server");
    assertThat(datasets.statusCode()).isEqualTo(200);
    assertThat(datasets.body()).contains("/diplograph");
  }

  @Test
  void queriesAreAnsweredByGet() throws Exception {
    assertThat(served.rows(COUNT)).containsExactly("1");
  }

  @Test
  void queriesAreAnsweredByPost() throws Exception {
    HttpResponse<String> direct =
        served.send("POST", "diplograph/sparql", "application/sparql-query", COUNT);
    assertThat(direct.statusCode()).isEqualTo(200);
    assertThat(direct.body()).contains(">1</literal>");
    HttpResponse<String> form =
        served.send(
            "POST",
            "diplograph/sparql",
            "application/x-www-form-urlencoded",
            "query=" + ServedStore.encode(COUNT));
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).contains(">1</literal>");
  }

  @Test
  void aWrongQueryIsTheAskersMistake() throws Exception {
    assertThat(served.query("SELECT ?x {").statusCode()).isEqualTo(400);
  }

  @Test
  void theDefaultGraphIsTheUnion() throws Exception {
    assertThat(served.rows("SELECT ?g { GRAPH ?g { ?s ?p 'Sergey Lavrov' } } ORDER BY ?g"))
        .containsExactly(ServedStore.FIRST, ServedStore.SECOND);
    assertThat(served.rows(COUNT)).containsExactly("1");
  }

  @Test
  void namesAreFoundByTheirWordsInTheUnion() throws Exception {
    String prefixes =
        "PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    assertThat(
            served.rows(
                prefixes
                    + "SELECT DISTINCT ?s ?n { ?s text:query (rdfs:label 'lavrov'); rdfs:label ?n }"))
        .containsExactly(ServedStore.LAVROV + ",Sergey Lavrov");
    assertThat(served.rows(prefixes + "SELECT ?s { ?s text:query 'bonn' }"))
        .containsExactly(ServedStore.SECOND);
  }

  @Test
  void eachGraphCanBeFetched() throws Exception {
    HttpResponse<String> graph =
        served.get(
            "diplograph/data?graph=" + ServedStore.encode(ServedStore.SECOND),
            "Accept",
            "application/n-triples");
    assertThat(graph.statusCode()).isEqualTo(200);
    assertThat(graph.body().lines()).hasSize(2);
    assertThat(graph.body()).contains("Talks in Bonn");
  }

  @Test
  void aGraphThatIsNotThereIsNotFound() throws Exception {
    String path = "diplograph/data?graph=" + ServedStore.encode(ServedStore.BASE + "article/none");
    assertThat(served.get(path, "Accept", "text/turtle").statusCode()).isEqualTo(404);
  }

  @Test
  void aPortInUseIsNamedWithAdvice() {
    int port = URI.create(served.url()).getPort();
    ServerSettings taken = ServerSettings.local(port, Duration.ofSeconds(1), ServedStore.BASE);
    String config =
        "PREFIX fuseki: <http://jena.apache.org/fuseki#>"
            + " PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>"
            + " [] a fuseki:Service ; fuseki:name 'diplograph' ; fuseki:endpoint"
            + " [ fuseki:operation fuseki:query ] ; fuseki:dataset [ a ja:MemoryDataset ] .";
    var model = ModelFactory.createDefaultModel();
    model.read(new java.io.StringReader(config), null, "TTL");
    assertThatThrownBy(() -> DiplographServer.start(model, taken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("port " + port)
        .hasMessageContaining("--port");
  }
}
