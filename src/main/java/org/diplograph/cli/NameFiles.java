package org.diplograph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.diplograph.annotate.NamedSentence;

/** Reads annotated files, gzipped or not. */
final class NameFiles {
  private NameFiles() {}

  /** The sentences of a file. */
  static List<NamedSentence> read(Path file) throws IOException {
    try (BufferedReader lines = open(file)) {
      return NamedSentence.read(lines);
    }
  }

  /** The lines of a file whose name tells whether it is gzipped. */
  static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(bytes(file), StandardCharsets.UTF_8));
  }

  /** The bytes of a file, unzipped if its name tells that it is gzipped. */
  static InputStream bytes(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
