package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplograph.cli.Commands.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateEventsCommandTest {
  private static final String EVENTS =
      """
      {"id": "a", "relations": [{"type": "CONSULT", "marked": "<s>Angela Merkel</s> met <t>Vladimir Putin</t>."}]}
      {"id": "b", "relations": [{"type": "SANCTION", "marked": "<s>Japan</s> praised <t>Chile</t>."}]}
      """;

  private static final String STATEMENTS =
      """
      {"id": "a", "text": "Angela Merkel said the weather was fine."}
      {"id": "b", "text": "Russia attacked Georgia."}
      """;

  @TempDir private Path folder;

  @Test
  void countsTheMarkedEventsThatAreFound() throws IOException {
    Result result = Commands.run("evaluate", "events", file(EVENTS), "--errors");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .anyMatch(line -> line.matches("CONSULT +1 +1 +100.0"))
        .anyMatch(line -> line.matches("SANCTION +1 +0 +0.0"))
        .anyMatch(line -> line.matches("all +2 +1 +50.0"))
        .contains("of 2 events between both sides 1 have the right class: 50.0 %; 0 others")
        .anyMatch(line -> line.startsWith("SANCTION b <s>Japan</s> praised <t>Chile</t>."));
  }

  @Test
  void shallowTreesAreMeasuredToo() throws IOException {
    Result result = Commands.run("evaluate", "events", file(EVENTS), "--chunks");
    assertThat(result.out()).anyMatch(line -> line.matches("all +2 +1 +50.0"));
  }

  @Test
  void countsStatementsThatAreGivenAnEvent() throws IOException {
    Result result = Commands.run("evaluate", "statements", file(STATEMENTS), "--errors");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("1 of 2 sentences without event are given one: 50.0 %")
        .contains("b Russia attacked Georgia.");
  }

  @Test
  void whatIsOfAnotherFormIsNamed() throws IOException {
    Result result = Commands.run("evaluate", "events", file("{\"id\": \"a\"}\n"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).singleElement().asString().endsWith("line 1 has another form");
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }
}
