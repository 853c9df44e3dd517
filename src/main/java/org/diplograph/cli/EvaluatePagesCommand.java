package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.evaluate.Page;
import org.diplograph.evaluate.PageScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how much of the articles, and of what stands around them, reading keeps. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description =
        "How much of the articles in saved pages is kept, how much of what stands around them, and"
            + " how often title, date, publisher and address are right: docs/reading.md has the"
            + " form.")
final class EvaluatePagesCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      description = "Pages, each with a file of the same name and .truth.json.")
  Path folder = Path.of("");

  @Option(names = "--errors", description = "List what is lost, kept or read wrongly.")
  boolean errors;

  @Override
  public Integer call() throws IOException {
    PageScore score = new PageScore();
    for (Page page : pages()) {
      add(page, score);
    }
    score.lines().forEach(System.out::println);
    if (errors) {
      score.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private List<Page> pages() {
    if (!Files.isDirectory(folder)) {
      throw new Failure("evaluate pages: " + folder + ": is no folder");
    }
    try {
      return Page.readAll(folder);
    } catch (IOException e) {
      throw new Failure("evaluate pages: " + folder + ": " + e.getMessage());
    }
  }

  private static void add(Page page, PageScore score) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    try (InputStream in = Files.newInputStream(page.file())) {
      String name = String.valueOf(page.file().getFileName());
      new ArticleReader(Limits.DEFAULT).read(name, in, results::add);
    }
    if (results.get(0) instanceof ReadResult.Accepted accepted) {
      score.add(page, accepted.article(), accepted.byline());
    } else {
      score.add(page, null, null);
    }
  }
}
