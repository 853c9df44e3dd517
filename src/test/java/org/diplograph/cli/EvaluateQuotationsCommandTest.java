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

class EvaluateQuotationsCommandTest {
  private static final Path MANUAL = Path.of("docs/evaluation.md");

  @TempDir private Path folder;

  @Test
  void measuresTheExampleOfTheManual() throws IOException {
    Matcher json =
        Pattern.compile("```json\n(\\{[^`]*?source_spans.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(MANUAL));
    assertThat(json.find()).isTrue();
    Path file = file(json.group(1).replace("\n", " "));
    Result result = Commands.run("evaluate", "quotations", file, "--errors");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .anyMatch(line -> line.matches("all +1 +1 +1 +100.0 +100.0"))
        .anyMatch(line -> line.matches("content and speaker +100.0 +100.0 +100.0"));
  }

  @Test
  void aFileOfAnotherFormCannotBeRead() throws IOException {
    for (String bad : new String[] {"no JSON", "{\"id\": \"a\"}", "[]"}) {
      Result result = Commands.run("evaluate", "quotations", file("\n" + bad + "\n"));
      assertThat(result.exit()).as(bad).isEqualTo(3);
      assertThat(result.err()).hasSize(1);
      assertThat(result.err().get(0)).matches("evaluate quotations: .*texts.jsonl: line 2 is .*");
    }
    Result result = Commands.run("evaluate", "quotations", folder.resolve("none.jsonl"));
    assertThat(result.err()).hasSize(1).first().asString().endsWith("none.jsonl: not found");
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("texts.jsonl"), lines);
  }
}
