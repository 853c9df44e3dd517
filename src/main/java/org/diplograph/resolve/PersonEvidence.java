package org.diplograph.resolve;

import java.util.Comparator;
import org.diplograph.resolve.Likeness.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What speaks, beside their names, for or against two people's being one.
 *
 * @param office an office that both hold
 * @param implied an office that one holds and that the other is given without an owner, in an
 *     article that names the owner
 * @param country a country whose offices both hold
 * @param context a country whose offices one holds and of which the other's articles tell
 * @param surroundings whether the articles of both name a country or organization in common
 * @param near whether those are at least half of what the articles of one of them name
 * @param strangers whether the articles of both name countries, and none in common
 * @param against whether offices of different countries speak against it
 * @param together whether an article tells of both
 * @param isKnown whether the articles of both name any country or organization
 * @param tolerance how far apart names from the countries that they have in common may sound
 * @param years how many years lie between the articles of both, at least
 */
record PersonEvidence(
    @Nullable String office,
    @Nullable String implied,
    @Nullable String country,
    @Nullable String context,
    boolean surroundings,
    boolean near,
    boolean strangers,
    boolean against,
    boolean together,
    boolean isKnown,
    double tolerance,
    int years) {

  /** The more speaks for it, the earlier. */
  static final Comparator<PersonEvidence> STRONGEST_FIRST =
      Comparator.comparing((PersonEvidence e) -> e.office == null)
          .thenComparing(e -> e.implied == null)
          .thenComparing(e -> e.country == null)
          .thenComparing(e -> e.context == null)
          .thenComparing(e -> !e.surroundings);

  /** Years after which the same office is more likely held by a namesake. */
  private static final int TERM = 20;

  /** Years after which a name is more likely a child's or a stranger's. */
  private static final int GENERATION = 30;

  /** Years after which even the same name in office is another person's. */
  private static final int LIFETIME = 45;

  /** Years in which a parent and a child do not follow each other in an office, as a rule. */
  private static final int OVERLAP = 8;

  /** How far apart names from one country may sound where no office speaks for them. */
  private static final double CLOSE = 0.09;

  /**
   * Whether it is enough for names that are alike in this way.
   *
   * @param longerHolds whether the one with the longer name holds an office and the other none
   * @param common whether many people bear the name
   */
  boolean isEnoughFor(Likeness likeness, boolean longerHolds, boolean common) {
    if (common && strangers) {
      return false;
    }
    if (against || (together && likeness.kind() != Kind.SAME)) {
      return false;
    }
    return switch (likeness.kind()) {
      case SAME -> years <= LIFETIME || office == null;
      case VARIANT -> years <= LIFETIME && !strangers;
      case SHORTER -> years <= GENERATION && !strangers && (office == null || years <= TERM);
      case LED -> (office != null && years <= OVERLAP) || (longerHolds && context != null);
      case SECOND -> years <= TERM && (country != null || (longerHolds && context != null));
      case ALIKE -> isSpelling(likeness);
      case DIFFERENT -> false;
    };
  }

  /**
   * Names that are written in Latin letters at home have one spelling and some errors; others have
   * many, the more the longer ago.
   */
  private boolean isSpelling(Likeness likeness) {
    boolean many = tolerance > CLOSE;
    boolean close = likeness.distance() <= CLOSE;
    return many
        ? years <= TERM && likeness.distance() <= tolerance && (office != null || close)
        : years <= OVERLAP && office != null && close;
  }

  /** Whether it is enough to take a family name alone for this person. */
  boolean isEnoughForFamilyName() {
    return !together && (country != null || context != null || near);
  }

  /** Whether it is enough to take the same single name for one person. */
  boolean isEnoughForSingleName() {
    return !against && !together && (office != null || country != null || near || !isKnown);
  }

  /** What it says in favour, the end of a sentence. */
  String inWords() {
    if (office != null) {
      return ", and both hold the office " + office.replace("|", " of ") + ".";
    }
    if (implied != null) {
      return ", and one is "
          + implied.replace("|", " of ")
          + ", the office that the other's article tells of.";
    }
    if (country != null) {
      return ", and both hold offices of " + country + ".";
    }
    if (context != null) {
      return ", and one holds an office of " + context + ", of which the other's articles tell.";
    }
    return surroundings
        ? ", and their articles tell of the same countries or organizations."
        : ", and nothing speaks against it.";
  }
}
