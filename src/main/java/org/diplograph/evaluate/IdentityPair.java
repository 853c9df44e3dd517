package org.diplograph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two names from two articles, of one or of two people or organizations.
 *
 * @param people whether they are people, else organizations
 * @param one the one
 * @param other the other
 * @param same whether they are one
 */
public record IdentityPair(boolean people, Side one, Side other, boolean same) {
  private static final int COLUMNS_OF_PEOPLE = 9;
  private static final int COLUMNS_OF_ORGANIZATIONS = 5;
  private static final String NONE = "-";

  /**
   * What an article tells of somebody.
   *
   * @param name the name
   * @param country the code of the country that the article names, or a hyphen
   * @param role the office, or a hyphen
   * @param year when the article came out
   */
  public record Side(String name, String country, String role, int year) {
    /** The country's code if there is one. */
    public Optional<String> countryCode() {
      return country.equals(NONE) ? Optional.empty() : Optional.of(country);
    }

    /** The office if there is one. */
    public Optional<String> office() {
      return role.equals(NONE) ? Optional.empty() : Optional.of(role);
    }
  }

  /**
   * Reads a file of pairs; lines that begin with a hash are left out.
   *
   * @throws IOException if it is not there, holds none or is not of the form that
   *     docs/evaluation.md gives
   */
  public static List<IdentityPair> read(Path file) throws IOException {
    List<IdentityPair> pairs = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        pairs.add(pair(line, number));
      }
    }
    if (pairs.isEmpty()) {
      throw new IOException("holds no pair");
    }
    return pairs;
  }

  private static IdentityPair pair(String line, int number) throws IOException {
    String[] columns = line.split("\t", -1);
    String verdict = columns[columns.length - 1];
    boolean people = columns.length == COLUMNS_OF_PEOPLE;
    boolean known = verdict.equals("same") || verdict.equals("different");
    if (!known || (!people && columns.length != COLUMNS_OF_ORGANIZATIONS)) {
      throw new IOException(
          "line "
              + number
              + " has neither nine columns nor five, or another verdict than same and"
              + " different");
    }
    try {
      return new IdentityPair(
          people,
          people ? person(columns, 0) : organization(columns, 0),
          people ? person(columns, 4) : organization(columns, 2),
          verdict.equals("same"));
    } catch (NumberFormatException e) {
      throw new IOException("line " + number + " has a year that is no number", e);
    }
  }

  private static Side person(String[] columns, int from) {
    int year = Integer.parseInt(columns[from + 3]);
    return new Side(columns[from], columns[from + 1], columns[from + 2], year);
  }

  private static Side organization(String[] columns, int from) {
    return new Side(columns[from], columns[from + 1], NONE, 0);
  }
}
