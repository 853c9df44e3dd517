package org.diplograph.resolve;

import java.util.TreeSet;
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
    return "Both are called \""
        + profile.name().text()
        + "\""
        + (owners.isEmpty() ? "." : " and hold offices of " + owners + ".");
  }

  static String names(PersonProfile one, PersonProfile other) {
    return "\"" + other.name().text() + "\" can be a name of \"" + one.name().text() + "\"";
  }

  /** What beside the names speaks for it, the end of a sentence. */
  static String evidence(PersonProfile one, PersonProfile other) {
    TreeSet<String> roles = new TreeSet<>(one.roles());
    roles.retainAll(other.roles());
    roles.removeIf(role -> role.endsWith("|"));
    if (!roles.isEmpty()) {
      return ", and both are " + roles.first().replace("|", " of ") + ".";
    }
    TreeSet<String> owners = new TreeSet<>(one.owners());
    owners.retainAll(other.owners());
    return owners.isEmpty()
        ? ", and nothing speaks against it."
        : ", and both hold offices of " + owners.first() + ".";
  }
}
