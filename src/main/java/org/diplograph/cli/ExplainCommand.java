package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what is found in an article. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells what is found in an article, sentence by sentence, and why.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "An article, or - for standard input.")
  String file = "-";

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "A Turtle file with further lexicon entries; may be given several times.")
  List<Path> lexicons = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    List<ReadResult> results = new ArrayList<>();
    List<Inputs.Input> inputs =
        Inputs.find(
            List.of(file), (where, why) -> results.add(new ReadResult.Rejected(where, why)));
    ArticleReader reader = new ArticleReader(Limits.DEFAULT);
    for (Inputs.Input input : inputs) {
      try (InputStream in = input.open()) {
        reader.read(input.name(), in, results::add);
      }
    }
    Extractor extractor = Extractor.load(ReferenceData.load(), lexicons);
    int code = ExitCode.DONE;
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Accepted accepted) {
        ResolvedArticle resolved = extractor.resolve(accepted.article());
        new Explanation(
                resolved, extractor.extract(resolved), extractor.explain(resolved), System.out)
            .print();
      } else if (result instanceof ReadResult.Rejected rejected) {
        System.err.println("rejected: " + rejected.where() + ": " + rejected.reason());
        code = ExitCode.SOME_REJECTED;
      }
    }
    return code;
  }
}
