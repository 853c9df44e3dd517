package org.diplograph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.rdf.Iris;
import org.diplograph.store.StoreFolder;
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

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "A Turtle file with further lexicon entries; may be given several times.")
  List<Path> lexicons = new ArrayList<>();

  @Mixin WhoIsWho whoIsWho = new WhoIsWho();

  @Option(names = "--prune", description = "Drop articles whose source is gone.")
  boolean prune;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write counts, rejected inputs and times to this JSON file.")
  @Nullable Path report;

  StoreFolder folder() {
    return new StoreFolder(store);
  }

  /** Checks what picocli cannot. */
  void check() {
    if (workers < 1) {
      throw Failure.wrongUsage("--workers: " + workers + ": must be 1 or more");
    }
    whoIsWho.check();
    for (Path lexicon : lexicons) {
      if (!java.nio.file.Files.isReadable(lexicon)) {
        throw new Failure("--lexicon: " + lexicon + ": not found or not readable");
      }
    }
  }
}
