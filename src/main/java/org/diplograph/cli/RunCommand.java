package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Builds the graph and serves it. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Builds the graph, then serves it until interrupted.")
final class RunCommand implements Callable<Integer> {
  private static final String CORPUS = "corpus";

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files, folders, patterns, or - for standard input (default: corpus/).")
  List<String> inputs = List.of();

  @Mixin BuildOptions building = new BuildOptions();

  @Mixin ServeOptions serving = new ServeOptions();

  @Override
  public Integer call() throws IOException {
    serving.check();
    BuildReport report =
        new GraphBuild(building).run(inputs.isEmpty() ? List.of(corpus()) : inputs);
    System.out.println(report.summary());
    serving.serve(building.folder());
    return ExitCode.DONE;
  }

  /** The corpus in the working directory, else the one that lies beside the program. */
  private static String corpus() {
    String home = System.getProperty("diplograph.home");
    boolean here = home == null || Files.isDirectory(Path.of(CORPUS));
    return here ? CORPUS : Path.of(home, CORPUS).toString();
  }
}
