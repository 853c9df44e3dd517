package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.TrainingParameters;
import org.diplograph.cli.Commands.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateNamesCommandTest {
  private static final String TEXT =
      """
      -DOCSTART-\tO

      Angela\tB-person
      Merkel\tI-person
      visited\tO
      Paris\tB-location
      .\tO

      The\tO
      tall\tB-person
      man\tI-person
      left\tO
      .\tO
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("visit.conll");
    Files.writeString(file, TEXT);
  }

  @Test
  void countsExactNamesByType() {
    Result result = Commands.run("evaluate", "names", file);
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .anyMatch(l -> l.matches("visit.conll +person +P 100.0  R  50.0  F1  66.7"))
        .anyMatch(l -> l.matches("visit.conll +location +P 100.0  R 100.0  F1 100.0"))
        .anyMatch(l -> l.matches("visit.conll +\\d+ tokens per second of one core"))
        .anyMatch(l -> l.matches("average of 1 +organization +F1 .*"));
  }

  @Test
  void listsErrors() {
    Result result = Commands.run("evaluate", "names", file, "--errors");
    assertThat(result.out())
        .contains("visit.conll\tMISSED\tperson\ttall man\tThe <<tall man>> left .");
  }

  @Test
  void readsWhatIsGzipped() throws IOException {
    Path gzipped = folder.resolve("visit.conll.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    List<String> plain = figures(Commands.run("evaluate", "names", file));
    assertThat(figures(Commands.run("evaluate", "names", gzipped))).isEqualTo(plain);
  }

  private static List<String> figures(Result result) {
    return result.out().stream()
        .filter(line -> line.startsWith("visit") && line.contains("F1"))
        .map(line -> line.replaceFirst("\\S+ +", ""))
        .toList();
  }

  @Test
  void measuresAModelOfOpenNlpToo() throws IOException {
    Path model = folder.resolve("opennlp.bin");
    try (ObjectStream<NameSample> samples = samples()) {
      TrainingParameters parameters = TrainingParameters.defaultParams();
      parameters.put("Iterations", 30);
      parameters.put("Cutoff", 1);
      NameFinderME.train("en", null, samples, parameters, new TokenNameFinderFactory())
          .serialize(model);
    }
    Result result = Commands.run("evaluate", "names", file, "--model", model);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).anyMatch(l -> l.matches("visit.conll +person +P 100.0  R  50.0 .*"));
  }

  private static ObjectStream<NameSample> samples() throws IOException {
    String text =
        "<START:person> Angela Merkel <END> visited <START:location> Paris <END> .\n"
            + "The tall man left .\n";
    return new NameSampleDataStream(
        new PlainTextByLineStream(
            () -> new ByteArrayInputStream(text.repeat(5).getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8));
  }

  @Test
  void aBadFileAmongGoodOnesIsReported() throws IOException {
    Path bad = folder.resolve("bad.conll");
    Files.writeString(bad, "word without label\n");
    Result result = Commands.run("evaluate", "names", bad, file);
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).hasSize(1).first().asString().contains("bad.conll: line 1:");
    assertThat(result.out()).anyMatch(l -> l.startsWith("visit.conll"));
  }

  @Test
  void anEmptyFileIsNoGoodOne() throws IOException {
    Result result = Commands.run("evaluate", "names", Files.createFile(folder.resolve("e.conll")));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("e.conll: holds no sentence");
  }

  @Test
  void withoutAGoodFileNothingCanRun() {
    Result result = Commands.run("evaluate", "names", folder.resolve("none.conll"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("none.conll: not found");
  }

  @Test
  void whatIsNoModelCannotRun() {
    Result result = Commands.run("evaluate", "names", file, "--model", file);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().contains("visit.conll: is no model");
    result = Commands.run("evaluate", "names", file, "--model", folder.resolve("none.bin"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("none.bin: not found");
  }

  @Test
  void withoutAFileTheUsageIsWrong() {
    assertThat(Commands.run("evaluate", "names").exit()).isEqualTo(2);
  }
}
