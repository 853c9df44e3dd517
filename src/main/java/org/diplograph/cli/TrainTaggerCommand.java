package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import opennlp.tools.postag.POSModel;
import org.diplograph.annotate.ParserTraining.Tree;
import org.diplograph.annotate.TaggerTraining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the tagger for parts of speech, or tags trees by a trained one. */
@Command(
    name = "tagger",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the tagger for parts of speech from files of trees as 'train parser' reads them, or",
      "writes the trees with the tags that a trained tagger gives, to train a parser on those."
    })
final class TrainTaggerCommand implements Callable<Integer> {
  private static final String NAME = "train tagger";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with trees.")
  List<Path> files = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the model, with --model the trees.")
  Path out = Path.of("");

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Tag the trees by this model instead of training one.")
  @Nullable Path model;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often to go through the sentences (default: ${DEFAULT-VALUE}).")
  int rounds = 30;

  @Override
  public Integer call() throws IOException {
    List<Tree> trees = TreeFiles.read(NAME, files);
    if (model == null) {
      System.err.println("training on " + trees.size() + " sentences, " + rounds + " rounds");
      TaggerTraining.train(trees, rounds).serialize(out);
    } else {
      List<Tree> tagged = TaggerTraining.retag(trees, read(model));
      System.out.printf(
          Locale.ROOT, "%.2f %% of the words have the same tag%n", 100 * same(trees, tagged));
      TreeFiles.write(tagged, out);
    }
    return ExitCode.DONE;
  }

  private static POSModel read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return TaggerTraining.read(in);
    } catch (NoSuchFileException e) {
      throw new Failure(NAME + ": " + file + ": not found");
    }
  }

  private static double same(List<Tree> some, List<Tree> others) {
    long same = 0;
    long all = 0;
    for (int i = 0; i < some.size(); i++) {
      for (int k = 0; k < some.get(i).tags().size(); k++) {
        all++;
        same += some.get(i).tags().get(k).equals(others.get(i).tags().get(k)) ? 1 : 0;
      }
    }
    return (double) same / all;
  }
}
