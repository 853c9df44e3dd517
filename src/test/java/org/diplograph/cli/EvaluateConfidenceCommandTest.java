package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateConfidenceCommandTest {
  private static final String SENTENCES =
      """
      {"id":"1","text":"Angela Merkel visited India.","relations":[{"type":"CONSULT","marked":"<s>Angela Merkel</s> visited <t>India</t>."}]}
      {"id":"2","text":"Angela Merkel praised India.","relations":[{"type":"ACCUSE","marked":"<s>Angela Merkel</s> praised <t>India</t>."}]}
      """;

  @TempDir Path folder;

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("events.jsonl"), SENTENCES);
  }

  @Test
  void comparesWhatIsStatedWithWhatIsRight() throws IOException {
    Commands.Result result = Commands.run("evaluate", "confidence", file());
    assertThat(result.exit()).as("%s", result.err()).isZero();
    assertThat(result.out())
        .contains("events between the marked parties")
        .anyMatch(line -> line.matches("all +2 +1 +\\d+\\.\\d +50\\.0"))
        .last()
        .asString()
        .startsWith("expected calibration error 0.");
  }

  @Test
  void graphsWrittenByHandAreJudgedWithTheirArticles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        articles.resolve("visit.txt"),
        "Angela Merkel visited India. Angela Merkel praised Japan.\n");
    Files.writeString(
        gold.resolve("visit.ttl"),
        """
        @prefix dip: <https://w3id.org/diplograph/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix c: <https://w3id.org/diplograph/id/country/> .
        <#article> a dip:Article ; dip:mentions c:IN , c:JP , <#merkel> .
        <#merkel> a dip:Person ; rdfs:label "Angela Merkel" .
        <#e1> a dip:Visit ; dip:source <#merkel> ; dip:target c:IN ; dip:factuality dip:Actual .
        """);
    Commands.Result result =
        Commands.run("evaluate", "confidence", file(), "--gold", gold, "--articles", articles);
    assertThat(result.exit()).as("%s", result.err()).isZero();
    int title = result.out().indexOf("events of the articles with a graph written by hand");
    assertThat(result.out().subList(title, result.out().size()))
        .anyMatch(line -> line.matches("all +2 +1 +\\d+\\.\\d +50\\.0"));
  }

  @Test
  void writesTheFactorsThatFit() throws IOException {
    Commands.Result result = Commands.run("evaluate", "confidence", file(), "--fit");
    assertThat(result.exit()).as("%s", result.err()).isZero();
    assertThat(result.out())
        .contains("sign:every a dip:ConfidenceSign ; dip:oddsFactor 1.00 . # seen 2 times");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Commands.Result result = Commands.run("evaluate", "confidence", folder.resolve("none"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).singleElement().asString().startsWith("evaluate confidence: ");
  }
}
