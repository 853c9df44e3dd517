package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads who holds an office where the office comes first: "the leader of the party is Jane Roe".
 */
final class Inversions {
  private final Nouns nouns;
  private final Holdings holdings;

  Inversions(Nouns nouns, Holdings holdings) {
    this.nouns = nouns;
    this.holdings = holdings;
  }

  /** Whether somebody is named behind the verb, who then is noted. */
  boolean read(Draft draft, List<RoleMention> chain) {
    RoleMention role = chain.get(chain.size() - 1);
    List<Piece> pieces = draft.pieces(role.sentence());
    int verb = role.right();
    boolean told =
        verb + 1 < pieces.size()
            && pieces.get(verb).hasTag("AUX")
            && nouns.has("Copula", pieces.get(verb).lemma())
            && !chain.get(0).isIndefinite();
    int at = told && pieces.get(verb + 1).hasTag("ADV") ? verb + 2 : verb + 1;
    Found holder =
        told ? draft.beginningAt(role.sentence(), at, f -> Holdings.canHold(f, role)) : null;
    if (holder == null || !isWhole(pieces, holder.to()) || isDenied(pieces, at)) {
      return false;
    }
    List<Found> holders =
        pieces.get(verb).is("were") || pieces.get(verb).is("are")
            ? LeadershipPass.leaders(draft, role.sentence(), at)
            : List.of(holder);
    boolean past = pieces.get(verb).is("was") && !role.role().isMembership();
    TenureStatus status = past ? TenureStatus.FORMER : TenureStatus.CURRENT;
    for (RoleMention each : chain) {
      Who owner = each.owner() == null ? whose(draft, each) : each.owner();
      holders.forEach(one -> holdings.claim(draft, each, one, owner, status));
    }
    return true;
  }

  /** "Is Roe's friend", "is Roe supporter Doe": those are not Roe. */
  private static boolean isWhole(List<Piece> pieces, int at) {
    return at >= pieces.size() || !(pieces.get(at).isNounLike() || pieces.get(at).isPossessive());
  }

  private static boolean isDenied(List<Piece> pieces, int at) {
    return pieces.get(at - 1).is("never") || pieces.get(at - 1).is("not");
  }

  /** "Acme, whose president is": of what that is said. */
  private static @Nullable Who whose(Draft draft, RoleMention role) {
    List<Piece> pieces = draft.pieces(role.sentence());
    if (!role.determiner().equals("whose") || role.left() == 0) {
      return null;
    }
    int end = pieces.get(role.left() - 1).is(",") ? role.left() - 1 : role.left();
    Found owner =
        draft.endingAt(
            role.sentence(), end, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed());
    return owner == null ? null : owner.who();
  }
}
