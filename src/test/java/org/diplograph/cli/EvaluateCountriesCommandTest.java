package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplograph.cli.Commands.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCountriesCommandTest {
  @TempDir private Path folder;

  @Test
  void countsCountriesInTheirRole() throws IOException {
    Path file =
        file(
            """
            # sentence, actors, places, kind
            France thanked Japan for its help.	FR JP	-	name/eu
            The ministers of Chile met on Sunday.	CL PE	-	name/la
            """);
    Result result = Commands.run("evaluate", "countries", file, "--errors");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .anyMatch(line -> line.matches("countries in their role +4 +3 +3 +100.0 +75.0 +85.7"))
        .contains("sentences without error: 1 of 2, 50.0")
        .anyMatch(line -> line.endsWith("The ministers of Chile met on Sunday."));
  }

  @Test
  void aLineOfAnotherFormIsNamed() throws IOException {
    Result result = Commands.run("evaluate", "countries", file("\nFrance thanked Japan.\tFR\n"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1);
    assertThat(result.err().get(0)).matches("evaluate countries: .*sentences.tsv: line 2: .*");
  }

  @Test
  void withoutASentenceNothingCanBeMeasured() throws IOException {
    Result result = Commands.run("evaluate", "countries", file("# nothing\n"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("holds no sentence");
    result = Commands.run("evaluate", "countries", folder.resolve("none.tsv"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("none.tsv: not found");
  }

  @Test
  void withoutAFileTheUsageIsWrong() {
    assertThat(Commands.run("evaluate", "countries").exit()).isEqualTo(2);
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("sentences.tsv"), lines);
  }
}
