package org.diplograph.resolve;

import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A mention of an office: "the former Russian foreign minister", "president of France".
 *
 * @param sentence its sentence's index
 * @param left its first piece, determiner, owner and adjectives included
 * @param from the first piece of the office itself
 * @param to the piece behind the office itself
 * @param right the piece behind all of it, an owner behind "of" included
 * @param role the office
 * @param plural whether several holders are meant
 * @param status what a word like "former" says
 * @param owner whose office it is
 * @param ownerBehind whether the owner stands behind it: "president of France"
 * @param party the party that is named as its holder's: "a Labour lawmaker"
 * @param determiner "the", "a" or nothing
 */
record RoleMention(
    int sentence,
    int left,
    int from,
    int to,
    int right,
    Role role,
    boolean plural,
    @Nullable TenureStatus status,
    @Nullable Who owner,
    boolean ownerBehind,
    @Nullable Who party,
    String determiner) {

  /** The same with an owner that stands elsewhere. */
  RoleMention ownedBy(Who other) {
    return with(status, other);
  }

  /** The same with what a word before another office says. */
  RoleMention as(@Nullable TenureStatus other) {
    return with(other, owner);
  }

  private RoleMention with(@Nullable TenureStatus newStatus, @Nullable Who newOwner) {
    return new RoleMention(
        sentence,
        left,
        from,
        to,
        right,
        role,
        plural,
        newStatus,
        newOwner,
        ownerBehind,
        party,
        determiner);
  }

  boolean isDefinite() {
    return determiner.equals("the") || determiner.equals("this") || determiner.equals("that");
  }

  boolean isIndefinite() {
    return determiner.equals("a") || determiner.equals("an") || determiner.equals("any");
  }

  boolean isBare() {
    return left == from && right == to;
  }
}
