package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diplograph.annotate.Annotator;
import org.diplograph.evaluate.CountrySentences;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures which countries are found. */
@Command(
    name = "countries",
    mixinStandardHelpOptions = true,
    description =
        "Precision and recall of the countries that sentences name, as actors or as places:"
            + " docs/evaluation.md has the form.")
final class EvaluateCountriesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SENTENCES.tsv", description = "Sentences and their countries.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List the sentences that are wrong.")
  boolean errors;

  @Override
  public Integer call() throws IOException {
    Annotator annotator = Annotator.load();
    ArticleResolver resolver = new ArticleResolver(ReferenceData.load());
    CountrySentences measured = measure(annotator, resolver);
    measured.lines().forEach(System.out::println);
    if (errors) {
      measured.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private CountrySentences measure(Annotator annotator, ArticleResolver resolver) {
    try {
      CountrySentences measured = CountrySentences.measure(file, annotator, resolver);
      if (measured.sentences() == 0) {
        throw new IOException("holds no sentence");
      }
      return measured;
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate countries: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate countries: " + file + ": " + e.getMessage());
    }
  }
}
