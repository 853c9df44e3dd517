package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.diplograph.article.Limits;
import org.diplograph.rdf.Iris;
import org.diplograph.store.StoreFolder;
import org.diplograph.store.UserFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that build. */
final class BuildOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("store");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "The base of the data's IRIs (default: "
              + Iris.DEFAULT_BASE
              + "). A store keeps the base it was built with.")
  @Nullable String base;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many articles to work on at once (default: one for each core).")
  int workers = Runtime.getRuntime().availableProcessors();

  @Mixin OwnLexicons lexicons = new OwnLexicons();

  @Mixin WhoIsWho whoIsWho = new WhoIsWho();

  @Option(names = "--prune", description = "Drop articles whose source is gone.")
  boolean prune;

  @Option(
      names = "--verify",
      description =
          "Read all files again, those too that look as they did when they were last read.")
  boolean verify;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write counts, rejected inputs and times to this JSON file.")
  @Nullable Path report;

  @Mixin ReadingLimits limits = new ReadingLimits();

  StoreFolder folder() {
    return new StoreFolder(store);
  }

  /** How much of an input is read. */
  Limits limits() {
    return limits.limits();
  }

  /** The user's files to build with: those given, and those of other kinds that were kept. */
  UserFiles files(UserFiles kept) throws IOException {
    return whoIsWho.files(kept).withLexicons(lexicons.files(kept.lexicons()));
  }

  /** Checks what picocli cannot. */
  void check() {
    if (workers < 1) {
      throw Failure.wrongUsage("--workers: " + workers + ": must be 1 or more");
    }
    limits();
    whoIsWho.check();
    lexicons.check();
  }
}
