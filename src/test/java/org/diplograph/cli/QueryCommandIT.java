package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries asked of a store on the command line. */
class QueryCommandIT {
  private static final String MEETINGS =
      """
      PREFIX dip: <https://w3id.org/diplograph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?who { ?event a dip:Meeting ; dip:source ?actor . ?actor rdfs:label ?who }
      ORDER BY ?who
      """;

  private static final String SOURCE = "https://w3id.org/diplograph/ontology#source";

  @TempDir static Path folder;

  private static Path store;

  @BeforeAll
  static void build() throws IOException {
    Path article = folder.resolve("paris.txt");
    Files.writeString(
        article,
        "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.\n");
    store = folder.resolve("store");
    assertThat(Program.run("build", article, "--store", store).exit()).isZero();
  }

  private static Program.Result query(String query, String format) {
    return Program.run("query", "--store", store, "--format", format, query);
  }

  private static String answer(String query, String format) {
    Program.Result result = query(query, format);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void aTableIsForReaders() {
    String table = Program.run("query", "--store", store, MEETINGS).out();
    assertThat(table).contains("| who ", "| \"Emmanuel Macron\" |", "| \"Olaf Scholz\"     |");
    assertThat(table).isEqualTo(answer(MEETINGS, "table"));
  }

  @Test
  void csvAndTsvAreForSpreadsheets() {
    assertThat(answer(MEETINGS, "csv").lines())
        .containsExactly("who", "Emmanuel Macron", "Olaf Scholz");
    assertThat(answer(MEETINGS, "tsv").lines())
        .containsExactly("?who", "\"Emmanuel Macron\"", "\"Olaf Scholz\"");
  }

  @Test
  void jsonIsSparqlsOwn() throws IOException {
    var json = new ObjectMapper().readTree(answer(MEETINGS, "json"));
    assertThat(json.at("/head/vars/0").asText()).isEqualTo("who");
    assertThat(json.at("/results/bindings")).hasSize(2);
    assertThat(json.at("/results/bindings/0/who/value").asText()).isEqualTo("Emmanuel Macron");
  }

  @Test
  void xmlIsSparqlsOwn() throws Exception {
    byte[] xml = answer(MEETINGS, "xml").getBytes(StandardCharsets.UTF_8);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(document.getElementsByTagName("result").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("literal").item(1).getTextContent())
        .isEqualTo("Olaf Scholz");
  }

  @Test
  void turtleIsForGraphs() throws IOException {
    String graph = "CONSTRUCT { ?s a <urn:Met> } { ?s ^<" + SOURCE + "> ?event }";
    var triples = Rio.parse(new StringReader(answer(graph, "turtle")), RDFFormat.TURTLE);
    assertThat(triples.subjects())
        .map(Object::toString)
        .anyMatch(s -> s.endsWith("/person/emmanuel-macron"))
        .anyMatch(s -> s.endsWith("/person/olaf-scholz"));
  }

  @Test
  void aQueryMayStandInAFile() {
    Program.Result result =
        Program.run("query", "--store", store, "--format", "csv", "queries/who-met-whom.rq");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("Emmanuel Macron,Olaf Scholz,");
  }

  @Test
  void aBrokenQueryGetsOneLine() {
    Program.Result result = query("SELECT ?who WHERE { ?who", "table");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).matches("query: argument: .*line 1.*\\R");
  }

  @Test
  void aMissingFileGetsOneLine() {
    Program.Result result = query("nowhere.rq", "table");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).matches("query: nowhere.rq: not found.*\\R");
  }
}
