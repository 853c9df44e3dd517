package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.cli.Commands.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateOfficesCommandTest {
  private static final Path MANUAL = Path.of("docs/evaluation.md");

  @TempDir private Path folder;

  @Test
  void measuresTheExampleOfTheManual() throws IOException {
    Matcher json =
        Pattern.compile("```json\n(\\{\"id\": \"diallo\".*?)```", Pattern.DOTALL)
            .matcher(Files.readString(MANUAL));
    assertThat(json.find()).isTrue();
    Path file = folder.resolve("offices.jsonl");
    Files.writeString(file, json.group(1).replace("\n", " "));
    Result result = Commands.run("evaluate", "offices", file, "--errors");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("offices.jsonl")
        .anyMatch(line -> line.matches("party +1 +1 +100.0"))
        .noneMatch(line -> line.contains("MISSED") || line.contains("WRONG"));
  }

  @Test
  void aFileThatIsNotThereIsToldInALine() {
    Result result = Commands.run("evaluate", "offices", folder.resolve("none.jsonl"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("none.jsonl: not found");
  }
}
