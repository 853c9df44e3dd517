package org.diplograph.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence of which people wrote down the countries it names.
 *
 * @param text the sentence
 * @param actors the codes of countries that do something or have something done to them
 * @param places the codes of countries that only tell where something is
 * @param open the codes of countries that a fair reader may find or not, in either role
 * @param kind what is tried, and in which part of the world: {@code dateline/as}
 */
record CountrySentence(
    String text, Set<String> actors, Set<String> places, Set<String> open, String kind) {
  private static final int COLUMNS = 3;

  /**
   * Reads a file of sentences: text, actors, places and, if any, the kind, divided by tabs; {@code
   * -} is no country, {@code ?XX} an open one, and {@code #} begins a remark.
   */
  static List<CountrySentence> read(Path file) throws IOException {
    List<CountrySentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length < COLUMNS) {
          throw new IOException(
              "line " + number + ": write the sentence, actors and places, divided by tabs");
        }
        sentences.add(of(columns));
      }
    }
    return sentences;
  }

  private static CountrySentence of(String[] columns) {
    Set<String> open = new TreeSet<>();
    Set<String> actors = codes(columns[1], open);
    Set<String> places = codes(columns[2], open);
    places.removeAll(actors);
    String kind = columns.length > COLUMNS ? columns[COLUMNS].strip() : "";
    return new CountrySentence(columns[0].strip(), actors, places, open, kind);
  }

  private static Set<String> codes(String column, Set<String> open) {
    Set<String> codes = new TreeSet<>();
    for (String code : column.strip().split("\\s+")) {
      if (code.startsWith("?")) {
        open.add(code.substring(1));
      } else if (!code.isEmpty() && !code.equals("-")) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** What is tried, without the part of the world. */
  String topic() {
    int slash = kind.indexOf('/');
    return slash < 0 ? kind : kind.substring(0, slash);
  }

  /** Whether it stands above an article rather than in it. */
  boolean isHeadline() {
    return topic().equals("headline");
  }
}
