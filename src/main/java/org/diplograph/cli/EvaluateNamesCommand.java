package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import opennlp.tools.namefind.TokenNameFinder;
import org.diplograph.annotate.CrfNameFinder;
import org.diplograph.annotate.NamedSentence;
import org.diplograph.evaluate.NameFinders;
import org.diplograph.evaluate.NameScores;
import org.diplograph.evaluate.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the name finder. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description =
        "Precision, recall and F1 of exact names by type, in files with a word and its label in"
            + " each line: docs/evaluation.md has the form.")
final class EvaluateNamesCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE.conll[.gz]",
      arity = "1..*",
      description = "Annotated files, each measured by itself.")
  List<Path> files = List.of();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "Measure this model, of train names or of OpenNLP's trainer, instead of the program's"
              + " own.")
  @Nullable Path model;

  @Option(names = "--errors", description = "List what is missing and what is wrong.")
  boolean errors;

  @Override
  public Integer call() throws IOException {
    TokenNameFinder finder = finder();
    List<NameScores> all = new ArrayList<>();
    for (Path file : files) {
      List<NamedSentence> sentences = read(file);
      if (sentences != null) {
        NameScores scores = NameScores.of(finder, sentences);
        all.add(scores);
        String name = file.getFileName().toString();
        scores.lines(name).forEach(System.out::println);
        if (errors) {
          scores.errors().forEach(error -> System.out.println(name + "\t" + error));
        }
      }
    }
    if (all.isEmpty()) {
      return ExitCode.COULD_NOT_RUN;
    }
    printAverage(all, "organization");
    printAverage(all, NameScores.ALL);
    return all.size() == files.size() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private static void printAverage(List<NameScores> scores, String type) {
    double sum =
        scores.stream().mapToDouble(s -> s.byType().getOrDefault(type, Score.NONE).f1()).sum();
    System.out.printf(
        Locale.ROOT,
        "%-32s %-13s F1 %5.1f%n",
        "average of " + scores.size(),
        type,
        100 * sum / scores.size());
  }

  private TokenNameFinder finder() throws IOException {
    if (model == null) {
      return CrfNameFinder.load();
    }
    try {
      return NameFinders.load(model);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate names: " + model + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate names: " + model + ": is no model: " + e.getMessage());
    }
  }

  /** The sentences of a file; null, with a line on standard error, if it cannot be read. */
  private static @Nullable List<NamedSentence> read(Path file) {
    try {
      List<NamedSentence> sentences = NameFiles.read(file);
      if (!sentences.isEmpty()) {
        return sentences;
      }
      System.err.println("evaluate names: " + file + ": holds no sentence");
    } catch (NoSuchFileException e) {
      System.err.println("evaluate names: " + file + ": not found");
    } catch (IOException e) {
      System.err.println("evaluate names: " + file + ": " + e.getMessage());
    }
    return null;
  }
}
