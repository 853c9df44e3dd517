package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job, the whole way: articles in, SPARQL out. */
class EndToEndIT {
  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/diplograph/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  @Test
  void buildEndsWithASummaryInOneLine() throws IOException {
    Program.Result build = BuiltCorpus.build();
    assertThat(build.exit()).isZero();
    assertThat(build.outLines()).hasSize(1);
    assertThat(build.out().strip())
        .matches(
            "\\d+ articles, \\d+ sentences, \\d+ events, \\d+ people, \\d+ countries, "
                + "\\d+ organizations, \\d+ quads, 0 rejected; "
                + "\\d+\\.\\d seconds, \\d+\\.\\d articles per second")
        .startsWith(BuiltCorpus.articles().size() + " articles, ");
    assertThat(build.errLines()).isEmpty();
  }

  @Test
  void theReportTellsWhatTheSummaryTells() throws IOException {
    String summary = BuiltCorpus.build().out();
    JsonNode report = new ObjectMapper().readTree(BuiltCorpus.report().toFile());
    report
        .get("counts")
        .properties()
        .forEach(count -> assertThat(summary).contains(count.getValue() + " " + count.getKey()));
    assertThat(report.get("counts")).hasSize(7);
    assertThat(report.get("rejected").asInt()).isZero();
    assertThat(report.get("rejectedInputs")).isEmpty();
    assertThat(report.get("extractedArticles").asInt()).isEqualTo(BuiltCorpus.articles().size());
    assertThat(report.get("tokensPerSecond").asDouble()).isPositive();
    assertThat(report.get("secondsByStage")).isNotEmpty();
  }

  @Test
  void theServedGraphHoldsEveryArticle() throws IOException {
    JsonNode rows =
        ServedCorpus.rows(
            PREFIXES
                + "SELECT DISTINCT ?identifier { GRAPH ?g { ?g a dip:Article ;"
                + " dcterms:identifier ?identifier } }");
    assertThat(rows).hasSameSizeAs(BuiltCorpus.articles());
  }

  @Test
  void theDefaultGraphIsTheUnionOfAllGraphs() throws IOException {
    String inUnion = "SELECT (COUNT(*) AS ?n) { ?s a dip:Sentence }";
    String inGraphs = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s a dip:Sentence } }";
    int union = number(inUnion);
    assertThat(union).isPositive().isEqualTo(number(inGraphs));
  }

  private static int number(String query) throws IOException {
    return ServedCorpus.rows(PREFIXES + query).get(0).path("n").path("value").asInt();
  }

  @Test
  void queriesMayBePosted() throws IOException {
    HttpResponse<String> response =
        ServedCorpus.send(
            "POST",
            "diplograph/sparql",
            "application/sparql-query",
            PREFIXES + "ASK { ?event a dip:Meeting ; dip:source ?actor ; dip:evidence ?sentence }");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(new ObjectMapper().readTree(response.body()).path("boolean").asBoolean()).isTrue();
  }

  @Test
  void oneArticleCanBeReadFromTheGraphStore() throws IOException {
    String article =
        ServedCorpus.rows(PREFIXES + "SELECT ?g { GRAPH ?g { ?g a dip:Article } } ORDER BY ?g")
            .get(0)
            .path("g")
            .path("value")
            .asText();
    String path = "diplograph/data?graph=" + URLEncoder.encode(article, StandardCharsets.UTF_8);
    HttpResponse<String> response = ServedCorpus.get(path, "text/turtle");
    assertThat(response.statusCode()).isEqualTo(200);
    var triples = Rio.parse(new StringReader(response.body()), RDFFormat.TURTLE);
    int expected = number("SELECT (COUNT(*) AS ?n) { GRAPH <" + article + "> { ?s ?p ?o } }");
    assertThat(triples).hasSize(expected);
    assertThat(triples.subjects()).anyMatch(subject -> subject.stringValue().equals(article));
  }

  @ParameterizedTest
  @CsvSource({"$/ping, text/plain", "$/metrics, text/plain", "$/server, application/json"})
  void theServerTellsHowItIs(String path, String type) {
    HttpResponse<String> response = ServedCorpus.get(path, "*/*");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).isNotBlank();
  }

  @Test
  void theStartPageIsFusekisWebUi() {
    HttpResponse<String> response = ServedCorpus.get("", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Apache Jena Fuseki");
  }

  @Test
  void nothingCanBeWritten() throws IOException {
    int before = number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    String triple = "<urn:s> <urn:p> <urn:o>";
    List<Integer> codes =
        List.of(
            ServedCorpus.send(
                    "POST", "diplograph/update", "application/sparql-update", insert(triple))
                .statusCode(),
            ServedCorpus.send(
                    "POST", "diplograph/sparql", "application/sparql-update", insert(triple))
                .statusCode(),
            ServedCorpus.send("PUT", "diplograph/data?default", "text/turtle", triple + " .")
                .statusCode(),
            ServedCorpus.send("DELETE", "diplograph/data?default", "text/turtle", "").statusCode(),
            ServedCorpus.send("POST", "diplograph/upload", "text/turtle", triple + " .")
                .statusCode(),
            ServedCorpus.send("DELETE", "$/datasets/diplograph", "text/plain", "").statusCode());
    assertThat(codes).allMatch(code -> code >= 400 && code < 500);
    assertThat(number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).isEqualTo(before);
  }

  private static String insert(String triple) {
    return "INSERT DATA { " + triple + " }";
  }

  @Test
  void theGraphConformsToItsShapes() {
    Program.Result result = Program.run("validate", "--store", BuiltCorpus.store());
    assertThat(result.exit()).as(result.out()).isZero();
    assertThat(result.out()).matches("\\d+ graphs checked, 0 violations of the shapes\\R");
  }

  @Test
  void aServedStoreIsNotOpenedASecondTime() {
    assertThat(ServedCorpus.url()).isNotBlank();
    Program.Result result =
        Program.run("query", "--store", BuiltCorpus.store(), "ASK { ?s ?p ?o }");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err())
        .matches("store: .*: is being served by another process: ask that server, .*\\R");
  }
}
