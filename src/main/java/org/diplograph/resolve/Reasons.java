package org.diplograph.resolve;

import org.diplograph.model.Merge;

/** Says in sentences why two local actors are one. */
final class Reasons {
  private Reasons() {}

  static Merge merge(Local local, Local other, String reason) {
    return new Merge(
        local.article(), local.actor().id(), other.article(), other.actor().id(), reason);
  }

  static String sameName(PersonProfile profile) {
    String owners = String.join(", ", profile.owners());
    return "Both are called "
        + quoted(profile)
        + (owners.isEmpty() ? "." : " and hold offices of " + owners + ".");
  }

  /** Why a full name is taken for another. */
  static String names(
      PersonProfile own, PersonProfile profile, Likeness likeness, PersonEvidence evidence) {
    return quoted(profile) + way(own, profile, likeness) + quoted(own) + evidence.inWords();
  }

  private static String way(PersonProfile own, PersonProfile profile, Likeness likeness) {
    boolean more = profile.name().words() > own.name().words();
    return switch (likeness.kind()) {
      case SAME ->
          own.known() != null && own.known() == profile.known()
              ? " is known to be the same person as "
              : " is another way to write ";
      case VARIANT -> " has another form of a name of ";
      case SHORTER -> more ? " is a fuller form of " : " is a shorter form of ";
      case LED -> more ? " has a name before " : " lacks the first name of ";
      case SECOND ->
          more ? " has a second surname or name beside " : " lacks a surname or name of ";
      case ALIKE, DIFFERENT -> " sounds like ";
    };
  }

  /** Why a single name is taken for somebody's. */
  static String single(PersonProfile own, PersonProfile profile, PersonEvidence evidence) {
    return quoted(profile) + " is what " + quoted(own) + " is called" + evidence.inWords();
  }

  /** Why two single names are taken for one. */
  static String bothSingle(PersonProfile own, PersonProfile profile, PersonEvidence evidence) {
    return own.name().text().equals(profile.name().text())
        ? "Both are called " + quoted(own) + evidence.inWords()
        : quoted(profile) + " is another way to write " + quoted(own) + evidence.inWords();
  }

  private static String quoted(PersonProfile profile) {
    return "\"" + profile.locals().get(0).actor().name() + "\"";
  }
}
