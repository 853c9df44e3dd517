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

class EvaluateCoreferenceCommandTest {
  private static final Path MANUAL = Path.of("docs/evaluation.md");

  @TempDir private Path folder;

  @Test
  void measuresTheExampleOfTheManual() throws IOException {
    Matcher json =
        Pattern.compile("```json\n(\\{\"id\".*?)```", Pattern.DOTALL)
            .matcher(Files.readString(MANUAL));
    assertThat(json.find()).isTrue();
    Path file = file(json.group(1).replace("\n", " "));
    Result result = Commands.run("evaluate", "coreference", file, "--by-genre", "--errors");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("# news")
        .anyMatch(line -> line.matches("he, she +1 +1 +100.0 +1 +1 +100.0 +100.0"))
        .anyMatch(line -> line.matches("B3 +P 100.0 +R 100.0 +F1 100.0"));
  }

  @Test
  void listsErrors() throws IOException {
    Path file =
        file(
            """
            {"id": "a", "genre": "news", "text": "Visit\\nAmina Diallo landed. It rained.", \
            "entities": [\
            {"begin": 6, "end": 18, "text": "Amina Diallo", "type": "person", "link": "coref", \
            "cluster": "1"}, \
            {"begin": 27, "end": 29, "text": "It", "type": "person", "link": "ana", \
            "cluster": "1"}]}""");
    Result result = Commands.run("evaluate", "coreference", file, "--errors");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).anyMatch(line -> line.startsWith("MISSED\tnews\ta\tit\t"));
  }

  @Test
  void aFileOfAnotherFormCannotBeRead() throws IOException {
    for (String bad : new String[] {"no JSON", "{\"id\": \"a\"}", "[]", "{\"text\": 1}"}) {
      Result result = Commands.run("evaluate", "coreference", file("\n" + bad + "\n"));
      assertThat(result.exit()).as(bad).isEqualTo(3);
      assertThat(result.err()).as(bad).hasSize(1);
      assertThat(result.err().get(0)).matches("evaluate coreference: .*texts.jsonl: line 2 is .*");
    }
    assertThat(Commands.run("evaluate", "coreference", file("\n")).err().get(0))
        .endsWith("holds no text");
  }

  @Test
  void offsetsOutsideTheTextCannotBeRead() throws IOException {
    Path file =
        file(
            """
            {"id": "a", "genre": "news", "text": "Short", "entities": [{"begin": 3, "end": 90, \
            "text": "x", "type": "person", "link": "coref", "cluster": "1"}]}""");
    Result result = Commands.run("evaluate", "coreference", file);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().contains("line 1 is no text");
  }

  @Test
  void whatIsNotThereCannotBeRead() {
    Result result = Commands.run("evaluate", "coreference", folder.resolve("none.jsonl"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("none.jsonl: not found");
  }

  @Test
  void withoutAFileTheUsageIsWrong() {
    assertThat(Commands.run("evaluate", "coreference").exit()).isEqualTo(2);
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("texts.jsonl"), lines);
  }
}
