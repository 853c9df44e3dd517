package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.diplograph.evaluate.LexiconScore;
import org.diplograph.model.Article;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.TurtleFile;
import org.diplograph.rdf.LexiconCheck;
import org.diplograph.relate.LexiconExamples;
import org.diplograph.relate.LexiconExamples.Example;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a lexicon and tries its examples. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description =
        "Checks a lexicon of your own and reads its example sentences: each must give the event of"
            + " its frame, and no counter-example may. Without FILE: the program's own lexicon.")
final class EvaluateLexiconCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE.ttl",
      arity = "0..*",
      description = "Turtle files with words and frames of your own: docs/lexicon.md.")
  List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    files.forEach(file -> WhoIsWho.check("--lexicon", file));
    List<TurtleFile> own = WhoIsWho.read("--lexicon", files);
    Lexicons lexicons = Lexicons.load(own);
    OwnLexicons.demand(LexiconCheck.problems(lexicons, own));
    Extractor extractor = Extractor.load(ReferenceData.load(), lexicons);
    LexiconExamples examples = LexiconExamples.of(lexicons);
    Set<String> frames = frames(lexicons);
    LexiconScore score = new LexiconScore();
    for (Example example : examples.all()) {
      if (own.isEmpty() || frames.contains(example.frame())) {
        ResolvedArticle article = extractor.resolve(article(example.text()));
        var found = extractor.extract(article);
        boolean mastered = examples.isMastered(example, found);
        score.add(example, mastered, found, mastered ? List.of() : extractor.explain(article));
      }
    }
    score.errors().forEach(System.out::println);
    score.lines().forEach(System.out::println);
    return score.isClean() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  /** Whatever the user's files say something of. */
  private static Set<String> frames(Lexicons lexicons) {
    return lexicons.own().stream()
        .flatMap(model -> model.listSubjects().toList().stream())
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }

  private static Article article(String text) {
    return new Article("example", null, null, null, null, "en", text, 0, null, "0".repeat(64));
  }
}
