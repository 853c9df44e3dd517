package org.diplograph.model;

import java.util.Comparator;

/**
 * What the user should know of a file that says who is who.
 *
 * @param kind what came of it
 * @param where the file
 * @param text what could not be done and what to do
 */
public record Notice(Kind kind, String where, String text) implements Comparable<Notice> {
  private static final Comparator<Notice> ORDER =
      Comparator.comparing(Notice::kind).thenComparing(Notice::where).thenComparing(Notice::text);

  /** What came of it. */
  public enum Kind {
    /** More than one answer is possible, so none was given. */
    AMBIGUOUS,
    /** A statement that cannot be followed. */
    IGNORED,
    /** Entries that are of no known class. */
    UNREAD
  }

  @Override
  public int compareTo(Notice other) {
    return ORDER.compare(this, other);
  }
}
