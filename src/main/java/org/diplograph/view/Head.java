package org.diplograph.view;

import java.util.List;

/**
 * What every page about an entity begins with.
 *
 * @param iri its IRI
 * @param label its name
 * @param kind what it is, in words
 * @param otherNames the names that articles use for it beside its label
 * @param properties further statements about it, by property
 * @param document the address of the document without an ending
 */
public record Head(
    String iri,
    String label,
    String kind,
    List<String> otherNames,
    List<Property> properties,
    String document) {
  /**
   * A property with its values.
   *
   * @param label the property in words
   * @param values its values
   */
  public record Property(String label, List<Link> values) {}
}
