package org.diplograph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.diplograph.annotate.DependencyParser;
import org.diplograph.annotate.ParserTraining;
import org.diplograph.annotate.TreeAgreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the dependency parser, and tells how far its trees are those of a file. */
@Command(
    name = "parser",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the dependency parser from files with a word, its part of speech, the number of its",
      "head in the sentence (from 1; 0 for none) and its relation in each line, tab-separated,",
      "and an empty line between sentences; gzipped or not. Without --out the program's own parser",
      "is measured on the files of --test."
    })
final class TrainParserCommand implements Callable<Integer> {
  private static final String NAME = "train parser";

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files with trees.")
  List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the model.")
  @Nullable Path out;

  @Option(
      names = "--test",
      paramLabel = "FILE",
      description = "A file with trees to measure on; may be given several times.")
  List<Path> tests = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often to go through the trees (default: ${DEFAULT-VALUE}).")
  int rounds = 10;

  @Override
  public Integer call() throws IOException {
    DependencyParser parser = out == null ? own() : trained(out);
    for (Path test : tests) {
      TreeAgreement agreement = TreeAgreement.of(parser, TreeFiles.read(NAME, List.of(test)));
      System.out.printf(
          Locale.ROOT,
          "%s: %d words, same head (UAS) %.1f %%, same head and relation (LAS) %.1f %%%n",
          test,
          agreement.words(),
          100.0 * agreement.heads() / Math.max(1, agreement.words()),
          100.0 * agreement.relations() / Math.max(1, agreement.words()));
    }
    return ExitCode.DONE;
  }

  private DependencyParser own() throws IOException {
    if (!files.isEmpty() || tests.isEmpty()) {
      throw Failure.wrongUsage(NAME + ": give FILE and --out to train, or --test to measure");
    }
    return DependencyParser.load();
  }

  private DependencyParser trained(Path model) throws IOException {
    List<ParserTraining.Tree> trees = TreeFiles.read(NAME, files);
    System.err.println("training on " + trees.size() + " trees, " + rounds + " rounds");
    DependencyParser parser = ParserTraining.train(trees, rounds);
    try (OutputStream bytes = Files.newOutputStream(model)) {
      parser.write(bytes);
    }
    return parser;
  }
}
