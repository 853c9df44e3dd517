package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;

/** Puts offices together that one sentence names of one holder: "president and head of X". */
final class RoleChains {
  private RoleChains() {}

  /** The offices of a sentence in groups; each knows its owner if another of its group does. */
  static List<List<RoleMention>> of(Draft draft, int sentence, List<RoleMention> roles) {
    List<List<RoleMention>> chains = new ArrayList<>();
    for (RoleMention role : roles) {
      List<RoleMention> last = chains.isEmpty() ? null : chains.get(chains.size() - 1);
      if (last != null && isLinked(draft, sentence, last.get(last.size() - 1), role)) {
        last.add(role);
      } else {
        chains.add(new ArrayList<>(List.of(role)));
      }
    }
    chains.forEach(RoleChains::shareOwners);
    return chains;
  }

  private static boolean isLinked(Draft draft, int sentence, RoleMention one, RoleMention next) {
    List<Piece> pieces = draft.pieces(sentence);
    int begin = Enclosed.end(pieces, one.right(), 6);
    boolean governed =
        one.left() > 0 && pieces.get(one.left() - 1).is("of") && !next.determiner().isEmpty();
    boolean apart =
        one.owner() != null
            && next.owner() != null
            && one.owner() != next.owner()
            && next.owner().isCountry()
            && one.owner().isCountry()
            && !one.ownerBehind()
            && !next.ownerBehind();
    if (governed
        || apart
        || one.plural() != next.plural()
        || begin > next.left()
        || begin == pieces.size()) {
      return false;
    }
    List<Piece> gap = pieces.subList(begin, next.left());
    boolean and = !gap.isEmpty() && isAnd(gap.get(gap.size() - 1));
    boolean comma = !gap.isEmpty() && gap.get(0).is(",");
    boolean title =
        draft.beginningAt(sentence, next.right(), f -> f.who().isPerson() && f.isNamed()) != null;
    if (gap.size() == 1 && and) {
      return !title || isLikeWritten(pieces, one, next);
    }
    boolean listed = gap.size() == 1 && comma && (isNew(next) || isListed(pieces, next));
    return !title && (listed || (gap.size() == 2 && comma && and));
  }

  /** "A politician, a member of X", "a senator, formerly governor". */
  private static boolean isNew(RoleMention role) {
    return role.isIndefinite() || (role.status() != null && role.determiner().isEmpty());
  }

  private static boolean isAnd(Piece piece) {
    return piece.is("and") || piece.is("&");
  }

  /** "President, chief executive of X, and …": a list goes on behind it. */
  private static boolean isListed(List<Piece> pieces, RoleMention role) {
    int at = role.right();
    boolean comma = at < pieces.size() && pieces.get(at).is(",");
    int and = comma ? at + 1 : at;
    return role.determiner().isEmpty() && and < pieces.size() && isAnd(pieces.get(and));
  }

  /** "Founder and CEO Jane Roe", but not "the minister and President Roe". */
  private static boolean isLikeWritten(List<Piece> pieces, RoleMention one, RoleMention next) {
    Piece first = pieces.get(one.from());
    Piece second = pieces.get(next.from());
    boolean bare = next.determiner().isEmpty() && next.left() == next.from();
    return bare && (first.isCapitalised() == second.isCapitalised() || second.isUpperCase());
  }

  private static void shareOwners(List<RoleMention> chain) {
    for (int i = chain.size() - 2; i >= 0; i--) {
      RoleMention next = chain.get(i + 1);
      Who owner = next.owner();
      if (owner != null && next.ownerBehind() && isOpen(chain.get(i), owner)) {
        chain.set(i, chain.get(i).ownedBy(owner));
      }
    }
    for (int i = 1; i < chain.size(); i++) {
      RoleMention before = chain.get(i - 1);
      RoleMention next = chain.get(i);
      if (before.status() != null && next.status() == null && next.left() == next.from()) {
        chain.set(i, next.as(before.status()));
      }
      Who owner = before.owner();
      boolean bare = chain.get(i).determiner().isEmpty();
      if (owner != null && !before.ownerBehind() && bare && isOpen(chain.get(i), owner)) {
        chain.set(i, chain.get(i).ownedBy(owner));
      }
    }
  }

  private static boolean isOpen(RoleMention role, Who owner) {
    return role.owner() == null
        && role.right() == role.to()
        && !(role.role().isMembership() && owner.isCountry());
  }
}
