package org.diplograph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.diplograph.annotate.ParserTraining.Tree;

/**
 * Reads and writes dependency trees: a word, its part of speech, the number of its head in the
 * sentence (from 1; 0 for none) and its relation in each line, tab-separated, and an empty line
 * between sentences.
 */
final class TreeFiles {
  private static final int COLUMNS = 4;

  private TreeFiles() {}

  /** The trees of all files, gzipped or not. */
  static List<Tree> read(String command, List<Path> files) throws IOException {
    List<Tree> trees = new ArrayList<>();
    for (Path file : files) {
      try {
        read(command, file, trees);
      } catch (NoSuchFileException e) {
        throw new Failure(command + ": " + file + ": not found");
      }
    }
    if (trees.isEmpty()) {
      throw new Failure(command + ": " + files + ": no tree in it");
    }
    return trees;
  }

  private static void read(String command, Path file, List<Tree> into) throws IOException {
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
              command + ": " + file + ": line " + number + ": needs word, tag, head and relation");
        }
      }
      add(rows, into);
    }
  }

  private static void add(List<String[]> rows, List<Tree> into) {
    if (!rows.isEmpty()) {
      into.add(
          new Tree(
              rows.stream().map(r -> r[0]).toList(),
              rows.stream().map(r -> r[1]).toList(),
              rows.stream().map(r -> Integer.parseInt(r[2]) - 1).toList(),
              rows.stream().map(r -> r[3]).toList()));
      rows.clear();
    }
  }

  /** Writes trees in the same form. */
  static void write(List<Tree> trees, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      for (Tree tree : trees) {
        for (int i = 0; i < tree.forms().size(); i++) {
          out.print(tree.forms().get(i) + '\t' + tree.tags().get(i) + '\t');
          out.print((tree.heads().get(i) + 1) + "\t" + tree.relations().get(i) + '\n');
        }
        out.print('\n');
      }
    }
  }
}
