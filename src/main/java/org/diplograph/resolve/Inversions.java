package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.TenureStatus;

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
    Found holder = told ? LeadershipPass.described(draft, role.sentence(), at) : null;
    if (holder == null
        || !Holdings.canHold(holder, role)
        || !isWhole(pieces, holder.to())
        || isDenied(pieces, at)) {
      return false;
    }
    List<Found> holders =
        pieces.get(verb).is("were") || pieces.get(verb).is("are")
            ? LeadershipPass.leaders(draft, role.sentence(), at)
            : List.of(holder);
    boolean past = pieces.get(verb).is("was") && !role.role().isMembership();
    TenureStatus status = past ? TenureStatus.FORMER : TenureStatus.CURRENT;
    for (RoleMention each : chain) {
      holders.forEach(one -> holdings.claim(draft, each, one, each.owner(), status));
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
}
