package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Extraction;
import org.diplograph.model.TurtleFile;
import org.diplograph.resolve.ArticleResolver.Traced;
import org.diplograph.resolve.ReferenceData;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin OwnLexicons lexicons = new OwnLexicons();

  @Mixin ReadingLimits limits = new ReadingLimits();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Tell also who the actors are among those of this store, and why.")
  @Nullable Path store;

  @Mixin WhoIsWho whoIsWho = new WhoIsWho();

  @Override
  public Integer call() throws IOException {
    List<ReadResult> results = new ArrayList<>();
    List<Inputs.Input> inputs =
        Inputs.find(
            List.of(file), (where, why) -> results.add(new ReadResult.Rejected(where, why)));
    ArticleReader reader = EnglishArticles.reader(limits.limits());
    for (Inputs.Input input : inputs) {
      try (InputStream in = input.open()) {
        reader.read(input.name(), in, results::add);
      }
    }
    whoIsWho.check();
    ReferenceData data = ReferenceData.load();
    StoreIdentity identities = identities(data);
    Extractor extractor = Extractor.load(data, OwnLexicons.load(lexicons.files(kept())));
    int code = ExitCode.DONE;
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Accepted accepted) {
        Traced traced = extractor.trace(accepted.article());
        Extraction extraction = extractor.extract(traced.article());
        ActorReasons actors = identities == null ? null : identities.explain(extraction);
        new Explanation(traced, actors, extraction, extractor.explain(traced.article()), System.out)
            .print();
      } else if (result instanceof ReadResult.Rejected rejected) {
        System.err.println("rejected: " + rejected.where() + ": " + rejected.reason());
        code = ExitCode.SOME_REJECTED;
      }
    }
    return code;
  }

  /** The lexicons that the store was built with. */
  private List<TurtleFile> kept() throws IOException {
    return store == null
        ? List.of()
        : Generation.current(new StoreFolder(store)).userFiles().lexicons();
  }

  private @Nullable StoreIdentity identities(ReferenceData data) throws IOException {
    if (store != null) {
      return StoreIdentity.open(store, whoIsWho, data);
    }
    return whoIsWho.isEmpty() ? null : StoreIdentity.empty(whoIsWho, data);
  }
}
