package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.diplograph.annotate.Annotator;
import org.diplograph.evaluate.CoreferenceGold;
import org.diplograph.evaluate.CoreferenceReader;
import org.diplograph.evaluate.CoreferenceScore;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures who pronouns and descriptions are taken for. */
@Command(
    name = "coreference",
    mixinStandardHelpOptions = true,
    description =
        "Precision and recall of what pronouns and descriptions are linked to, by their kind, and"
            + " B3, on texts in which people marked who is who: docs/evaluation.md has the form.")
final class EvaluateCoreferenceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Texts with marked phrases, one a line.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List the wrong and the missing links.")
  boolean errors;

  @Option(names = "--by-genre", description = "A table for each genre, too.")
  boolean byGenre;

  @Override
  public Integer call() throws IOException {
    List<CoreferenceGold> texts = read();
    Annotator annotator = Annotator.load();
    ArticleResolver resolver = new ArticleResolver(ReferenceData.load());
    CoreferenceScore all = new CoreferenceScore();
    Map<String, CoreferenceScore> genres = new TreeMap<>();
    for (CoreferenceGold text : texts) {
      ResolvedArticle resolved = resolver.resolve(annotator.annotate(text.article()));
      all.add(text, resolved);
      genres.computeIfAbsent(text.genre(), k -> new CoreferenceScore()).add(text, resolved);
    }
    if (byGenre) {
      genres.forEach(EvaluateCoreferenceCommand::print);
    }
    all.lines().forEach(System.out::println);
    if (errors) {
      all.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private static void print(String genre, CoreferenceScore score) {
    System.out.println("# " + genre);
    score.lines().forEach(System.out::println);
  }

  private List<CoreferenceGold> read() {
    try {
      return CoreferenceReader.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate coreference: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate coreference: " + file + ": " + e.getMessage());
    }
  }
}
