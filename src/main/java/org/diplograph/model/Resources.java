package org.diplograph.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds knowledge files: in the folder named by the system property {@code diplograph.home} if
 * there is one, so that a user's edit works at once; else the copies inside the program.
 */
public final class Resources {
  private Resources() {}

  /**
   * Opens a knowledge file.
   *
   * @param name its path from the project's top, with forward slashes ({@code
   *     ontology/countries.ttl})
   * @throws IOException if it is in neither place
   */
  public static InputStream open(String name) throws IOException {
    String home = System.getProperty("diplograph.home");
    if (home != null) {
      Path file = Path.of(home, name);
      if (Files.isRegularFile(file)) {
        return Files.newInputStream(file);
      }
    }
    InputStream copy = Resources.class.getResourceAsStream("/" + name);
    if (copy == null) {
      throw new IOException(name + ": not found: put it there or build the program again");
    }
    return copy;
  }
}
