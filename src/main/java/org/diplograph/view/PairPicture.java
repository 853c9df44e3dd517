package org.diplograph.view;

import java.util.List;

/**
 * What two actors did to each other over time.
 *
 * @param a the one
 * @param b the other
 * @param points the newest events, oldest first
 * @param total how many events there are
 */
public record PairPicture(GraphPicture.Node a, GraphPicture.Node b, List<Point> points, int total) {
  /**
   * An event.
   *
   * @param day its day, empty if unknown
   * @param type the class's name
   * @param label the class for people
   * @param goldstein from -10 (conflict) to 10 (cooperation)
   * @param direction {@code a} if the one did it to the other, {@code b} the other way, {@code
   *     both}
   * @param factuality how real it is said to be
   * @param claimed whether it is somebody's claim
   * @param link the page of the event
   */
  public record Point(
      String day,
      String type,
      String label,
      double goldstein,
      String direction,
      String factuality,
      boolean claimed,
      String link) {}
}
