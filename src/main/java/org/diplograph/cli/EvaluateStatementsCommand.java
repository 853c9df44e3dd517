package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.EventSentences;
import org.diplograph.evaluate.StatementScore;
import org.diplograph.model.Article;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how many sentences that state no event are given one. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description =
        "How many sentences that state no event are given one: docs/evaluation.md has the form.")
final class EvaluateStatementsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Sentences, one a line.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List the sentences that are given an event.")
  boolean errors;

  @Option(
      names = "--part",
      description = "Which half of the file: ${COMPLETION-CANDIDATES}; all if not given.")
  Part part = Part.ALL;

  @Mixin OwnLexicons lexicons = new OwnLexicons();

  @Override
  public Integer call() throws IOException {
    List<Article> sentences = read();
    Extractor extractor =
        Extractor.load(ReferenceData.load(), OwnLexicons.load(lexicons.files(List.of())));
    StatementScore score = new StatementScore();
    sentences.stream()
        .filter(s -> part.holds(s.identifier()))
        .forEach(s -> score.add(extractor.extract(s)));
    score.lines().forEach(System.out::println);
    if (errors) {
      score.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private List<Article> read() {
    try {
      return EventSentences.plain(file);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate statements: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate statements: " + file + ": " + e.getMessage());
    }
  }
}
