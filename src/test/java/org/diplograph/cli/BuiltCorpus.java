package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.store.ExportFormat;
import org.diplograph.store.Exporter;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;

/** The graph of {@code corpus/}, built once by the jar for all tests that only read it. */
final class BuiltCorpus {
  static final Path CORPUS = Path.of("corpus");

  private static final BuiltCorpus BUILT = new BuiltCorpus();

  private static List<String> quads = List.of();

  private final Path folder;
  private final Program.Result build;

  private BuiltCorpus() {
    try {
      folder = Files.createTempDirectory("diplograph-corpus");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
    build =
        Program.run(
            "build",
            CORPUS,
            "--store",
            folder.resolve("store"),
            "--workers",
            2,
            "--report",
            folder.resolve("report.json"));
  }

  /** What the build printed. */
  static Program.Result build() {
    return BUILT.build;
  }

  /** The store. */
  static Path store() {
    assertThat(BUILT.build.exit()).as(BUILT.build.err()).isZero();
    return BUILT.folder.resolve("store");
  }

  /** The build's report. */
  static Path report() {
    return BUILT.folder.resolve("report.json");
  }

  /** The articles' files, sorted. */
  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(f -> !f.endsWith("LICENSE.md")).sorted().toList();
    }
  }

  /** The quads of the corpus, sorted. */
  static synchronized List<String> quads() {
    if (quads.isEmpty()) {
      quads = sortedQuads(store());
    }
    return quads;
  }

  /**
   * Exports a store as N-Quads, one line for each quad, sorted. In this process, because tests ask
   * often, and a new one would read all of the program's knowledge for it.
   */
  static List<String> sortedQuads(Path store) {
    try {
      Path out = Files.createTempFile("diplograph", ".nq");
      try {
        Generation generation = Generation.current(new StoreFolder(store));
        new Exporter(generation, false, false, false).export(ExportFormat.nquads, out.toString());
        try (Stream<String> lines = Files.lines(out)) {
          return lines.sorted().toList();
        }
      } finally {
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
