package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.DateScore;
import org.diplograph.evaluate.TimedText;
import org.diplograph.evaluate.TimedTexts;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how many of the dates that people marked are found, and how many are right. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    description =
        "How many marked dates are given a value, and how many of the values are right:"
            + " docs/evaluation.md has the form.")
final class EvaluateDatesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Texts with marked dates, one a line.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List the dates that are missed, wrong or extra.")
  boolean errors;

  @Option(
      names = "--part",
      description = "Which half of the file: ${COMPLETION-CANDIDATES}; all if not given.")
  Part part = Part.ALL;

  @Override
  public Integer call() throws IOException {
    List<TimedText> texts = read();
    Extractor extractor = Extractor.load(ReferenceData.load(), Lexicons.load(List.of()));
    DateScore score = new DateScore();
    texts.stream()
        .filter(t -> part.holds(t.article().identifier()))
        .forEach(t -> score.add(t, extractor.words().dates(extractor.resolve(t.article()))));
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
      throw new Failure("evaluate dates: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate dates: " + file + ": " + e.getMessage());
    }
  }
}
