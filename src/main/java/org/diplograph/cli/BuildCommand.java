package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds the graph. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the graph from articles: reads, extracts, resolves, maps, loads.")
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files, folders, patterns, or - for standard input.")
  List<String> inputs = List.of();

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      description =
          "Build this folder too, then keep the store up with it until interrupted: what is new or"
              + " changed in it is taken in, what is gone from it dropped.")
  @Nullable Path watch;

  @Mixin BuildOptions options = new BuildOptions();

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() && watch == null) {
      throw Failure.wrongUsage("build: no INPUT: name files or folders, or a folder with --watch");
    }
    if (watch != null) {
      if (!Files.isDirectory(watch)) {
        throw new Failure("--watch: " + watch + ": is no folder: name one that exists");
      }
      if (options
          .store
          .toAbsolutePath()
          .normalize()
          .startsWith(watch.toAbsolutePath().normalize())) {
        throw Failure.wrongUsage(
            "--watch: " + watch + ": the store is in it: choose another folder with --store");
      }
      List<String> all = new ArrayList<>(inputs);
      all.add(watch.toString());
      return new WatchingBuild(options, all, watch).run();
    }
    BuildReport report = new GraphBuild(options).run(inputs);
    System.out.println(report.summary());
    return report.rejectedCount() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}
