package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.OfficeScore;
import org.diplograph.evaluate.OfficeText;
import org.diplograph.evaluate.OfficeTexts;
import org.diplograph.evaluate.PartyNames;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how many of the offices and memberships that people marked are found. */
@Command(
    name = "offices",
    mixinStandardHelpOptions = true,
    description =
        "How many marked offices and memberships are found, and how many of those found are"
            + " marked: docs/evaluation.md has the forms.")
final class EvaluateOfficesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", arity = "1..*", description = "Texts, one a line.")
  List<Path> files = List.of();

  @Option(names = "--errors", description = "List what is missed or wrong, under its text.")
  boolean errors;

  @Option(
      names = "--part",
      description = "Which half of each file: ${COMPLETION-CANDIDATES}; all if not given.")
  Part part = Part.ALL;

  @Override
  public Integer call() throws IOException {
    List<List<OfficeText>> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(read(file));
    }
    Extractor extractor = Extractor.load(ReferenceData.load(), List.of());
    PartyNames parties = PartyNames.load();
    for (int i = 0; i < files.size(); i++) {
      OfficeScore score = new OfficeScore(parties);
      texts.get(i).stream()
          .filter(text -> part.holds(text.article().identifier()))
          .forEach(text -> score.add(text, extractor.extract(text.article())));
      System.out.println(files.get(i).getFileName());
      score.lines().forEach(System.out::println);
      if (errors) {
        score.errors().forEach(System.out::println);
      }
    }
    return ExitCode.DONE;
  }

  private static List<OfficeText> read(Path file) {
    try {
      return OfficeTexts.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate offices: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate offices: " + file + ": " + e.getMessage());
    }
  }
}
