package org.diplograph.resolve;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What all names of one organization have in common.
 *
 * @param kind by what it is known
 * @param country the country that it belongs to, where that tells it from others
 * @param name the kind of body, or the name as it is compared
 * @param article the only article it is known from, where the name is common and no country known
 */
record OrganizationGroup(Kind kind, @Nullable String country, String name, String article)
    implements Comparable<OrganizationGroup> {
  /** By what an organization is known. */
  enum Kind {
    /** A body that every state has. */
    BODY,
    /** A name that organizations of many countries have. */
    COMMON,
    /** A name of its own. */
    NAME
  }

  private static final Comparator<OrganizationGroup> ORDER =
      Comparator.comparing(OrganizationGroup::toString);

  @Override
  public int compareTo(OrganizationGroup other) {
    return ORDER.compare(this, other);
  }

  /** By this it is told from all others; a hash of it may stand in a key. */
  @Override
  public String toString() {
    return switch (kind) {
      case BODY -> "body|" + country + "|" + name;
      case COMMON -> "common|" + (country == null ? article : country) + "|" + name;
      case NAME -> "name|" + name;
    };
  }
}
