package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.FactualityScore;
import org.diplograph.evaluate.TimedText;
import org.diplograph.evaluate.TimedTexts;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures of how many events that people marked the factuality is read right. */
@Command(
    name = "factuality",
    mixinStandardHelpOptions = true,
    description =
        "Of how many marked event words the factuality is read right: docs/evaluation.md has the"
            + " form.")
final class EvaluateFactualityCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Texts with marked event words, one a line.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List the words that are read wrong.")
  boolean errors;

  @Option(
      names = "--part",
      description = "Which half of the file: ${COMPLETION-CANDIDATES}; all if not given.")
  Part part = Part.ALL;

  @Override
  public Integer call() throws IOException {
    List<TimedText> texts = read();
    Extractor extractor = Extractor.load(ReferenceData.load(), Lexicons.load(List.of()));
    FactualityScore score = new FactualityScore();
    texts.stream()
        .filter(t -> part.holds(t.article().identifier()))
        .forEach(t -> score.add(t, extractor.words().words(extractor.resolve(t.article()))));
    score.lines().forEach(System.out::println);
    if (errors) {
      score.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private List<TimedText> read() {
    try {
      return TimedTexts.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate factuality: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate factuality: " + file + ": " + e.getMessage());
    }
  }
}
