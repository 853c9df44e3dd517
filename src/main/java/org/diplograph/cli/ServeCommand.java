package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diplograph.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves a store by SPARQL and in the browser until interrupted.")
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("store");

  @Mixin ServeOptions serving = new ServeOptions();

  @Override
  public Integer call() throws IOException {
    serving.serve(new StoreFolder(store));
    return ExitCode.DONE;
  }
}
