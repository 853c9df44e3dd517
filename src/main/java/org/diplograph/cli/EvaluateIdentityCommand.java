package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.IdentityJudge;
import org.diplograph.evaluate.IdentityPair;
import org.diplograph.evaluate.IdentityScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures who is taken for whom across articles. */
@Command(
    name = "identity",
    mixinStandardHelpOptions = true,
    description =
        "Precision and recall of taking two names from two articles for one person or"
            + " organization: docs/evaluation.md has the form.")
final class EvaluateIdentityCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PAIRS.tsv", description = "Pairs of names, one a line.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List the pairs that are wrong.")
  boolean errors;

  @Override
  public Integer call() throws IOException {
    List<IdentityPair> pairs = read();
    IdentityScore score = IdentityScore.of(pairs, IdentityJudge.load());
    score.lines().forEach(System.out::println);
    if (errors) {
      score.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private List<IdentityPair> read() {
    try {
      return IdentityPair.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate identity: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate identity: " + file + ": " + e.getMessage());
    }
  }
}
