package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diplograph.store.ExportFormat;
import org.diplograph.store.Exporter;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the graph to a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the graph in a format that other tools read.")
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("store");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "F",
      description = "One of ${COMPLETION-CANDIDATES}.")
  ExportFormat format = ExportFormat.nquads;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; gzipped if it ends in .gz; - for standard output.")
  String out = "-";

  @Option(names = "--with-reference", description = "Add the ontology and the lexicon.")
  boolean withReference;

  @Option(names = "--with-build", description = "Add when and by what the store was built.")
  boolean withBuild;

  @Option(
      names = "--with-written",
      description = "Add what people wrote by updates (serve --allow-update).")
  boolean withWritten;

  @Override
  public Integer call() throws IOException {
    Generation generation = Generation.current(new StoreFolder(store));
    long count =
        new Exporter(generation, withReference, withBuild, withWritten).export(format, out);
    if (!out.equals("-")) {
      System.out.println(out + ": " + count + (format.hasGraphs() ? " quads" : " triples"));
    }
    return ExitCode.DONE;
  }
}
