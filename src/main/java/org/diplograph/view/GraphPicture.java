package org.diplograph.view;

import java.util.List;

/**
 * A part of the graph to draw.
 *
 * @param nodes the actors
 * @param edges what is between them, counted by class
 * @param more how many others the expanded actor is related to that are not shown
 */
public record GraphPicture(List<Node> nodes, List<Edge> edges, int more) {
  /**
   * An actor.
   *
   * @param id its path below the base, as {@code country/RU}
   * @param label its name
   * @param kind {@code person}, {@code country} or {@code organization}
   * @param events in how many of the events that pass the filter it takes part
   */
  public record Node(String id, String label, String kind, int events) {}

  /**
   * All events of one class from one actor to another.
   *
   * @param source who acts
   * @param target whom it is done to
   * @param type name of the class
   * @param label the class for people
   * @param cooperation whether the class is cooperation
   * @param symmetric whether source and target are equals
   * @param count how many events
   */
  public record Edge(
      String source,
      String target,
      String type,
      String label,
      boolean cooperation,
      boolean symmetric,
      int count) {}
}
