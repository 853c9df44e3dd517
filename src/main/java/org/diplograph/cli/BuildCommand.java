package org.diplograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Builds the graph. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the graph from articles: reads, extracts, resolves, maps, loads.")
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders, patterns, or - for standard input.")
  List<String> inputs = List.of();

  @Mixin BuildOptions options = new BuildOptions();

  @Override
  public Integer call() throws IOException {
    BuildReport report = new GraphBuild(options).run(inputs);
    System.out.println(report.summary());
    return report.rejectedCount() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}
