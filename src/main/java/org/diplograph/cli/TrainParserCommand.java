package org.diplograph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.diplograph.annotate.ParserTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the dependency parser. */
@Command(
    name = "parser",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the dependency parser from files with a word, its part of speech, the number of its",
      "head in the sentence (from 1; 0 for none) and its relation in each line, tab-separated,",
      "and an empty line between sentences; gzipped or not."
    })
final class TrainParserCommand implements Callable<Integer> {
  private static final int COLUMNS = 4;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with trees.")
  List<Path> files = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the model.")
  Path out = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often to go through the trees (default: ${DEFAULT-VALUE}).")
  int rounds = 10;

  @Override
  public Integer call() throws IOException {
    List<ParserTraining.Tree> trees = new ArrayList<>();
    for (Path file : files) {
      read(file, trees);
    }
    if (trees.isEmpty()) {
      throw new Failure("train parser: " + files + ": no tree in it");
    }
    System.err.println("training on " + trees.size() + " trees, " + rounds + " rounds");
    try (OutputStream bytes = Files.newOutputStream(out)) {
      ParserTraining.train(trees, rounds).write(bytes);
    }
    return ExitCode.DONE;
  }

  private static void read(Path file, List<ParserTraining.Tree> into) throws IOException {
    try (InputStream plain = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] row = line.split("\t", -1);
        if (line.isBlank()) {
          add(rows, into);
        } else if (row.length == COLUMNS && row[2].matches("\\d+")) {
          rows.add(row);
        } else {
          throw new Failure(
              "train parser: "
                  + file
                  + ": line "
                  + number
                  + ": needs word, tag, head and relation");
        }
      }
      add(rows, into);
    }
  }

  private static void add(List<String[]> rows, List<ParserTraining.Tree> into) {
    if (!rows.isEmpty()) {
      into.add(
          new ParserTraining.Tree(
              rows.stream().map(r -> r[0]).toList(),
              rows.stream().map(r -> r[1]).toList(),
              rows.stream().map(r -> Integer.parseInt(r[2]) - 1).toList(),
              rows.stream().map(r -> r[3]).toList()));
      rows.clear();
    }
  }
}
