package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds the files that the user named: files, folders, globs and standard input. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  /**
   * One file to read.
   *
   * @param source where it is, to find it again
   * @param name what identifies it: its path relative to the folder named, else its file name
   * @param file its path, null for standard input
   */
  record Input(String source, String name, @org.jspecify.annotations.Nullable Path file) {
    InputStream open() throws IOException {
      return file == null ? System.in : Files.newInputStream(file);
    }
  }

  private final Map<String, Input> found = new LinkedHashMap<>();
  private final BiConsumer<String, String> rejected;

  private Inputs(BiConsumer<String, String> rejected) {
    this.rejected = rejected;
  }

  /**
   * The files to read, each once, in an order that depends on their names alone within a folder.
   *
   * @param rejected takes where and why something named cannot be read
   */
  static List<Input> find(List<String> arguments, BiConsumer<String, String> rejected) {
    Inputs inputs = new Inputs(rejected);
    arguments.forEach(inputs::add);
    return new ArrayList<>(inputs.found.values());
  }

  /** Whether a source is standard input, which nobody can look at again. */
  static boolean isStandard(String source) {
    return source.equals(STANDARD_INPUT);
  }

  private void add(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      found.put(STANDARD_INPUT, new Input(STANDARD_INPUT, "stdin", null));
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        folder(argument, path);
      } else if (Files.exists(path)) {
        put(path, String.valueOf(path.getFileName()));
      } else if (argument.matches(".*[*?\\[{].*")) {
        glob(argument);
      } else {
        rejected.accept(argument, "not found: name a file, a folder or a pattern that exists");
      }
    } catch (InvalidPathException | IOException e) {
      rejected.accept(argument, "cannot be read: " + e.getMessage());
    }
  }

  private void put(Path path, String name) {
    String source = path.toAbsolutePath().normalize().toString();
    found.putIfAbsent(source, new Input(source, name, path));
  }

  private void folder(String argument, Path folder) throws IOException {
    List<Path> files = walk(folder, Set.of());
    for (Path file : files) {
      put(file, folder.relativize(file).toString().replace('\\', '/'));
    }
    if (files.isEmpty()) {
      rejected.accept(argument, "empty: no files in this folder: put articles there");
    }
  }

  /**
   * Files in the folder and below, without hidden ones and those that tell about the folder.
   *
   * @param above the folders that this one is in: a link back to one of them is not followed
   */
  private List<Path> walk(Path folder, Set<Path> above) throws IOException {
    Path real = folder.toRealPath();
    if (above.contains(real)) {
      return List.of();
    }
    Set<Path> here = new HashSet<>(above);
    here.add(real);
    List<Path> files = new ArrayList<>();
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted().toList();
    }
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")
          || name.toUpperCase(Locale.ROOT).matches("(LICEN[CS]E|README)(\\.\\w+)?")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        try {
          files.addAll(walk(entry, here));
        } catch (IOException e) {
          rejected.accept(entry.toString(), "cannot be read: allow reading this folder");
        }
      } else {
        files.add(entry);
      }
    }
    return files;
  }

  private void glob(String pattern) throws IOException {
    String plain = pattern.replace('\\', '/');
    int magic = plain.split("[*?\\[{]", 2)[0].lastIndexOf('/');
    Path folder = magic < 0 ? Path.of("") : Path.of(plain.substring(0, Math.max(magic, 1)));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
    int before = found.size();
    if (Files.isDirectory(folder.toAbsolutePath())) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths
            .filter(p -> matcher.matches(p) && Files.isRegularFile(p))
            .sorted()
            .forEach(p -> put(p, p.getFileName().toString()));
      }
    }
    if (found.size() == before) {
      rejected.accept(pattern, "no file matches this pattern");
    }
  }
}
