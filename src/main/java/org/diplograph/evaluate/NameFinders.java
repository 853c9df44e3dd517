package org.diplograph.evaluate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.diplograph.annotate.CrfNameFinder;

/** Loads finders to measure, the program's and OpenNLP's own. */
public final class NameFinders {
  /** How each OpenNLP model begins: it is a ZIP archive. */
  private static final String ARCHIVE = "PK";

  private NameFinders() {}

  /**
   * Loads a model that {@code train names} or OpenNLP's trainer wrote.
   *
   * @throws IOException if the file cannot be read as either
   */
  public static TokenNameFinder load(Path model) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(model))) {
      in.mark(ARCHIVE.length());
      byte[] begin = in.readNBytes(ARCHIVE.length());
      in.reset();
      return new String(begin, StandardCharsets.ISO_8859_1).equals(ARCHIVE)
          ? new NameFinderME(new TokenNameFinderModel(in))
          : CrfNameFinder.load(in);
    }
  }
}
