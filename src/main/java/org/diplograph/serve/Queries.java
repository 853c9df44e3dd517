package org.diplograph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gallery of queries: those beside the program if there are any, else those inside it. */
final class Queries {
  private static final String FOLDER = "queries";
  private static final String ENDING = ".rq";

  private Queries() {}

  /**
   * A query of the gallery.
   *
   * @param name its file's name without ending
   * @param title what it asks for, from its first comment
   * @param text the query
   */
  record Entry(String name, String title, String text) {}

  /** All queries, by name. */
  static List<Entry> load() throws IOException {
    String home = System.getProperty("diplograph.home");
    if (home != null && Files.isDirectory(Path.of(home, FOLDER))) {
      return read(Path.of(home, FOLDER));
    }
    try {
      URI inside =
          java.util.Objects.requireNonNull(Queries.class.getResource("/" + FOLDER + "/visits.rq"))
              .toURI();
      if (!inside.getScheme().equals("jar")) {
        return read(Path.of(inside).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(inside, Map.of())) {
        return read(jar.getPath("/" + FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<Entry> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      String first = text.lines().findFirst().orElse("");
      String name = file.getFileName().toString().replace(ENDING, "");
      String title = first.startsWith("#") ? first.substring(1).strip() : name;
      entries.add(new Entry(name, title, text));
    }
    return entries;
  }
}
