package org.diplograph.resolve;

import java.util.List;
import java.util.function.Predicate;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.diplograph.resolve.Draft.Claim;
import org.diplograph.resolve.Subjects.Clause;

/** Reads who follows whom in an office: "X succeeded Y as president", "was replaced by Z". */
final class Successions {
  private final MemberWords members;
  private final Holdings holdings;
  private final Subjects subjects;

  Successions(MemberWords members, Holdings holdings) {
    this.members = members;
    this.holdings = holdings;
    this.subjects = new Subjects(members);
  }

  /** "Replaced X as president", "was succeeded by X as president": whether it says so. */
  boolean read(Draft draft, List<RoleMention> chain, Found object) {
    RoleMention role = chain.get(0);
    List<Piece> pieces = draft.pieces(role.sentence());
    Predicate<Found> fits = found -> Holdings.canBeTold(found, role);
    int active = members.replacing(pieces, object.from());
    if (active > 0) {
      Clause clause = subjects.of(draft, role.sentence(), active, fits);
      if (clause != null) {
        holdings.claimAll(
            draft, chain, clause.subject(), clause.status(TenureStatus.CURRENT, false));
      }
      if (clause != null || !members.isOpening(pieces.get(active - 1).key())) {
        holdings.claimAll(draft, chain, object, TenureStatus.FORMER);
      }
      return true;
    }
    int passive = passive(pieces, object);
    boolean as = object.to() < pieces.size() && pieces.get(object.to()).is("as");
    Clause clause = as && passive > 0 ? subjects.of(draft, role.sentence(), passive, fits) : null;
    if (clause == null) {
      return false;
    }
    holdings.claimAll(draft, chain, clause.subject(), TenureStatus.FORMER);
    holdings.claimAll(draft, chain, object, TenureStatus.CURRENT);
    return true;
  }

  /** Reads successions that name no office: it is the one that the sentence has given before. */
  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      for (Found found : List.copyOf(draft.found(i))) {
        if (found.who().isPerson() && found.isNamed() && found.from() > 1) {
          readBare(draft, found);
        }
      }
    }
  }

  private void readBare(Draft draft, Found object) {
    List<Piece> pieces = draft.pieces(object.sentence());
    int active = members.replacing(pieces, object.from());
    int passive = active > 0 ? -1 : passive(pieces, object);
    int verb = Math.max(active, passive);
    boolean as = object.to() < pieces.size() && pieces.get(object.to()).is("as");
    boolean owner = object.to() < pieces.size() && pieces.get(object.to()).isPossessive();
    if (verb < 1 || as || owner) {
      return;
    }
    Predicate<Found> fits = found -> found.who().isPerson() && found != object;
    Clause clause = subjects.of(draft, object.sentence(), verb, fits);
    if (clause == null || clause.coming()) {
      return;
    }
    TenureStatus status = active > 0 ? TenureStatus.FORMER : TenureStatus.CURRENT;
    for (Claim claim : List.copyOf(draft.claims())) {
      if (claim.holder() == clause.subject().who()
          && claim.sentence() == object.sentence()
          && fits(claim, active > 0)) {
        pass(draft, claim, object, status);
      }
    }
    for (Belonging told : List.copyOf(draft.belongings())) {
      if (told.member() == clause.subject().who()
          && told.sentence() == object.sentence()
          && (told.status() == TenureStatus.FORMER) == passive > 0) {
        draft.belong(
            new Belonging(
                object.who(), told.organization(), status, Term.UNKNOWN, told.sentence()));
      }
    }
  }

  private static boolean fits(Claim claim, boolean active) {
    return active
        ? claim.status() == TenureStatus.CURRENT
        : claim.status() == TenureStatus.FORMER || claim.term().until() != null;
  }

  private static void pass(Draft draft, Claim claim, Found to, TenureStatus status) {
    Who owner = claim.owner();
    draft.claim(new Claim(to.who(), claim.role(), owner, status, Term.UNKNOWN, claim.sentence()));
  }

  /** The verb in "was replaced by X", or -1. */
  private int passive(List<Piece> pieces, Found object) {
    int by = MarkedVerbs.phraseBegin(pieces, object.from()) - 1;
    boolean told = by > 0 && pieces.get(by).is("by") && members.isReplacing(pieces.get(by - 1));
    return told ? by - 1 : -1;
  }
}
