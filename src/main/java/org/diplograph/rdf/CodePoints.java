package org.diplograph.rdf;

/** Turns positions in UTF-16 code units, as Java counts, into code points, as NIF counts. */
final class CodePoints {
  private final String text;
  private final boolean same;

  CodePoints(String text) {
    this.text = text;
    this.same = text.codePointCount(0, text.length()) == text.length();
  }

  int at(int unit) {
    return same ? unit : text.codePointCount(0, unit);
  }
}
