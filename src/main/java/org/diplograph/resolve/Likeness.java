package org.diplograph.resolve;

/**
 * In which way two names may be one person's.
 *
 * @param kind the way
 * @param distance how far apart the words sound that are not the same, 0 where all are
 */
record Likeness(Kind kind, double distance) {
  /** The ways, the closest first. */
  enum Kind {
    /** The same words, however spelled, joined or ordered. */
    SAME,
    /** The same number of words, of which some are other forms of one name. */
    VARIANT,
    /** Given and family name are the same; middle names are left out, or names shortened. */
    SHORTER,
    /** One has more words in front. */
    LED,
    /** One has more words behind, second surnames for the most part. */
    SECOND,
    /** The words sound alike. */
    ALIKE,
    /** They are of two people. */
    DIFFERENT
  }

  static Likeness of(Kind kind) {
    return new Likeness(kind, 0);
  }

  boolean isDifferent() {
    return kind == Kind.DIFFERENT;
  }

  boolean isCloserThan(Likeness other) {
    return kind == other.kind ? distance < other.distance : kind.compareTo(other.kind) < 0;
  }
}
