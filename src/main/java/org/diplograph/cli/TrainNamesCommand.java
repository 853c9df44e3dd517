package org.diplograph.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.diplograph.annotate.Annotator;
import org.diplograph.annotate.CrfNameFinder;
import org.diplograph.annotate.NameTraining;
import org.diplograph.annotate.NamedSentence;
import org.diplograph.evaluate.NameScores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the name finder. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the name finder from files with a word and its label (O, B-person, I-person,",
      "B-organization …) in each line, gzipped or not, and tells how it does on others."
    })
final class TrainNamesCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE[*N]",
      arity = "0..*",
      description = "Annotated files; with *N each sentence counts N times.")
  List<String> files = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the model.")
  @Nullable Path out;

  @Option(
      names = "--test",
      paramLabel = "FILE",
      description = "An annotated file to measure on; may be given several times.")
  List<Path> tests = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Measure this model instead of training one; 'own' is the program's own.")
  @Nullable String model;

  @Option(
      names = "--label",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Articles to label with the model, into the file that --out names.")
  List<Path> articles = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often to go through the sentences (default: ${DEFAULT-VALUE}).")
  int rounds = NameTraining.Settings.usual().rounds();

  @Option(
      names = "--without",
      paramLabel = "PART",
      description = "Train without clusters, lists or variants, to see what they are worth.")
  Set<String> without = Set.of();

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      description = "Word clusters to make the program's list of, beside the model.")
  @Nullable Path clusters;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Typed names to make the program's list of, beside the model.")
  @Nullable Path names;

  @Override
  public Integer call() throws IOException {
    CrfNameFinder finder = model == null ? trained() : existing(model);
    if (finder != null && !articles.isEmpty()) {
      try (Writer labelled = Files.newBufferedWriter(target())) {
        LabelledArticles.write(Annotator.load(finder), articles, labelled);
      }
    }
    if (finder != null) {
      for (Path test : tests) {
        measure(finder, test);
      }
    }
    return ExitCode.DONE;
  }

  private static CrfNameFinder existing(String model) throws IOException {
    if (model.equals("own")) {
      return CrfNameFinder.load();
    }
    try (InputStream in = Files.newInputStream(Path.of(model))) {
      return CrfNameFinder.load(in);
    }
  }

  private @Nullable CrfNameFinder trained() throws IOException {
    Path target = target();
    if (clusters != null) {
      try (BufferedReader lines = NameFiles.open(clusters)) {
        NameTraining.writeClusters(lines, Files.newOutputStream(beside("clusters-en.bin")));
      }
    }
    if (names != null) {
      try (BufferedReader lines = withOwnNames(names)) {
        NameTraining.writeNames(lines, Files.newOutputStream(beside("name-lists-en.bin")));
      }
      try (BufferedReader lines = NameFiles.open(names)) {
        NameTraining.writeWords(lines, Files.newOutputStream(beside("name-words-en.bin")));
      }
    }
    if (files.isEmpty()) {
      return null;
    }
    List<NamedSentence> sentences = new ArrayList<>();
    for (String file : files) {
      int star = file.lastIndexOf('*');
      int times = star < 0 ? 1 : Integer.parseInt(file.substring(star + 1));
      List<NamedSentence> read = read(Path.of(star < 0 ? file : file.substring(0, star)));
      for (int i = 0; i < times; i++) {
        sentences.addAll(read);
      }
    }
    System.err.println("training on " + sentences.size() + " sentences, " + rounds + " rounds");
    CrfNameFinder finder =
        NameTraining.train(sentences, NameTraining.Settings.usual().withRounds(rounds), without);
    try (OutputStream bytes = Files.newOutputStream(target)) {
      finder.write(bytes);
    }
    return finder;
  }

  private Path target() {
    if (out == null) {
      throw new Failure("train names: --out: name the file to write to");
    }
    return out;
  }

  private Path beside(String name) {
    return target().toAbsolutePath().resolveSibling(name);
  }

  /** The lines of a file, then those for the names of the ontology folder. */
  private static BufferedReader withOwnNames(Path file) throws IOException {
    byte[] own = String.join("\n", OwnNames.lines()).getBytes(StandardCharsets.UTF_8);
    InputStream all = new SequenceInputStream(NameFiles.bytes(file), new ByteArrayInputStream(own));
    return new BufferedReader(new InputStreamReader(all, StandardCharsets.UTF_8));
  }

  private static List<NamedSentence> read(Path file) throws IOException {
    try {
      return NameFiles.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure("train names: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("train names: " + file + ": " + e.getMessage());
    }
  }

  private static void measure(CrfNameFinder finder, Path test) throws IOException {
    NameScores scores = NameScores.of(finder, read(test));
    scores.lines(test.getFileName().toString()).forEach(System.out::println);
  }
}
