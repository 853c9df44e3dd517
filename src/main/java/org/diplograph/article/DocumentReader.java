package org.diplograph.article;

import java.io.IOException;

/** Takes the article out of a file of an office program; found by the JDK's service loader. */
interface DocumentReader {
  /**
   * Reads a file.
   *
   * @param name what identifies it
   * @throws IOException if it cannot be read
   */
  Raw read(String name, byte[] bytes) throws IOException;
}
