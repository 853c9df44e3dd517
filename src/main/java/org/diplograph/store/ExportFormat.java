package org.diplograph.store;

/** The formats of exports, under the names that users type. */
public enum ExportFormat {
  nquads,
  trig,
  turtle,
  ntriples,
  jsonld,
  rdfxml;

  /** Whether it keeps the named graphs apart. */
  public boolean hasGraphs() {
    return this == nquads || this == trig || this == jsonld;
  }
}
