package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.AttributionReader;
import org.diplograph.evaluate.AttributionScore;
import org.diplograph.evaluate.Attributions;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how much of what is said in articles is found, and with which speaker. */
@Command(
    name = "quotations",
    mixinStandardHelpOptions = true,
    description =
        "Precision, recall and F1 of quotations and their speakers on articles in which people"
            + " marked who says what: docs/evaluation.md has the form.")
final class EvaluateQuotationsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Articles with attributions, one a line.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List what is missed, wrong or too much.")
  boolean errors;

  @Option(
      names = "--part",
      description = "Which half of the file: ${COMPLETION-CANDIDATES}; all if not given.")
  Part part = Part.ALL;

  @Override
  public Integer call() throws IOException {
    List<Attributions> articles = read();
    Extractor extractor = Extractor.load(ReferenceData.load(), Lexicons.load(List.of()));
    AttributionScore score = new AttributionScore();
    articles.stream()
        .filter(a -> part.holds(a.article().identifier()))
        .forEach(a -> score.add(a, extractor.extract(a.article())));
    score.lines().forEach(System.out::println);
    if (errors) {
      score.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private List<Attributions> read() {
    try {
      return AttributionReader.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate quotations: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate quotations: " + file + ": " + e.getMessage());
    }
  }
}
