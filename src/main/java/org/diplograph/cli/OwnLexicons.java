package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.TurtleFile;
import org.diplograph.rdf.LexiconCheck;
import org.diplograph.relate.Lexicons;
import picocli.CommandLine.Option;

/** The option that names the user's own lexicons. */
final class OwnLexicons {
  private static final String NAME = "--lexicon";

  @Option(
      names = NAME,
      paramLabel = "FILE",
      description =
          "A Turtle file with words and frames of your own, see docs/lexicon.md; may be given"
              + " several times. The store keeps it; give an empty file to be rid of it.")
  List<Path> paths = new ArrayList<>();

  /** Checks that the files are there. */
  void check() {
    paths.forEach(file -> WhoIsWho.check(NAME, file));
  }

  /** The files given, in place of those that a store has kept. */
  List<TurtleFile> files(List<TurtleFile> kept) throws IOException {
    check();
    return paths.isEmpty() ? kept : WhoIsWho.read(NAME, paths);
  }

  /** The lexicons in use, with these files. */
  static Lexicons load(List<TurtleFile> files) throws IOException {
    Lexicons lexicons = Lexicons.load(files);
    if (!files.isEmpty()) {
      demand(LexiconCheck.problems(lexicons, files));
    }
    return lexicons;
  }

  /** Stops with all that is wrong, a line each. */
  static void demand(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new Failure(NAME + ": " + String.join(System.lineSeparator() + NAME + ": ", problems));
    }
  }
}
