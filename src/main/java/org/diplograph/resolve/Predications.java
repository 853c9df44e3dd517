package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.diplograph.resolve.Subjects.Clause;
import org.jspecify.annotations.Nullable;

/** Reads what verbs say of offices: "X became president", "they elected X president". */
final class Predications {
  private static final int LISTED = 30;
  private static final int FRONT = 3;

  private final Nouns nouns;
  private final MemberWords members;
  private final Holdings holdings;
  private final Subjects subjects;
  private final Inversions inversions;
  private final Entries entries;
  private final Successions successions;

  Predications(ReferenceData data, Holdings holdings) {
    this.nouns = data.nouns();
    this.members = data.members();
    this.holdings = holdings;
    this.subjects = new Subjects(data.members());
    this.inversions = new Inversions(data.nouns(), holdings);
    this.entries = new Entries(data.members(), holdings);
    this.successions = new Successions(data.members(), holdings);
  }

  /** Whether a verb says who holds these offices, which then is noted. */
  boolean read(Draft draft, List<RoleMention> chain) {
    RoleMention role = chain.get(0);
    List<Piece> pieces = draft.pieces(role.sentence());
    if (isIncluding(draft, chain) || inversions.read(draft, chain)) {
      return true;
    }
    int at = role.left() - 1;
    while (at >= 0 && isLink(pieces, at)) {
      if (pieces.get(at).is("never")) {
        return true;
      }
      at--;
    }
    boolean clause = at >= 0 && at < FRONT && pieces.get(role.left() - 1).is("as");
    if (at < 0 || clause && FrontClauses.isFront(pieces, 0)) {
      return isFront(draft, chain, pieces);
    }
    Found object = draft.endingAt(role.sentence(), at + 1, f -> f.who().isPerson() && f.isNamed());
    if (object != null && object.from() > 0) {
      return isObject(draft, chain, object);
    }
    return at > 0
        && (entries.read(draft, chain, at)
            || isPredicate(draft, chain, at)
            || isListed(draft, chain, at)
            || isDuring(draft, chain)
            || isFar(draft, chain));
  }

  /** "Members of the party include X and Y", "members of the party, among them X": all. */
  private boolean isIncluding(Draft draft, List<RoleMention> chain) {
    RoleMention role = chain.get(chain.size() - 1);
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = role.right();
    at += at < pieces.size() && pieces.get(at).is(",") ? 1 : 0;
    boolean include = at < pieces.size() && pieces.get(at).lemma().equals("include");
    boolean among =
        at + 1 < pieces.size() && pieces.get(at).is("among") && pieces.get(at + 1).is("them");
    at += among ? 1 : 0;
    boolean many = role.role().isMembership() || role.role().partyHeld();
    boolean be =
        chain.get(0).left() > 0
            && role.determiner().equals("the")
            && pieces.get(chain.get(0).left() - 1).is("among")
            && at < pieces.size()
            && (pieces.get(at).is("are") || pieces.get(at).is("were"));
    boolean told = many && (be || role.plural() && (include || among));
    List<Found> named = told ? LeadershipPass.leaders(draft, role.sentence(), at + 1) : List.of();
    named.forEach(one -> holdings.claim(draft, role, one, role.owner(), TenureStatus.CURRENT));
    return !named.isEmpty();
  }

  private boolean isLink(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.is("as")
        || piece.is("in")
        || piece.is("down")
        || piece.is("over")
        || piece.is("for")
        || piece.is("to")
        || piece.is("both")
        || piece.is("including")
        || piece.hasTag("ADV")
        || (members.isOffice(piece) && at + 1 < pieces.size() && pieces.get(at + 1).is("of"))
        || (piece.is("of") && at > 0 && members.isOffice(pieces.get(at - 1)))
        || (piece.is("the") && at + 1 < pieces.size() && members.isOffice(pieces.get(at + 1)));
  }

  /** "As a member of the party, X was", "serving as mayor, X was": who is named behind. */
  private boolean isFront(Draft draft, List<RoleMention> chain, List<Piece> pieces) {
    RoleMention last = chain.get(chain.size() - 1);
    int at = last.right();
    boolean front = pieces.get(0).is("as") && at < pieces.size() && pieces.get(at).is(",");
    boolean clause = FrontClauses.isFront(pieces, 0);
    Found holder =
        front || clause
            ? FrontClauses.subject(
                draft, last.sentence(), at, f -> f.who().isPerson() && f.isNamed())
            : null;
    if (holder == null) {
      return false;
    }
    chain.forEach(r -> holdings.claim(draft, r, holder, r.owner(), TenureStatus.CURRENT));
    return true;
  }

  /** "Elected X president", "replaced X as president". */
  private boolean isObject(Draft draft, List<RoleMention> chain, Found object) {
    RoleMention role = chain.get(0);
    Piece verb = draft.pieces(role.sentence()).get(object.from() - 1);
    if (successions.read(draft, chain, object)) {
      return true;
    }
    TenureStatus given = nouns.officeVerb(verb);
    if (given == null || verb.hasTag("AUX") || role.plural()) {
      return false;
    }
    claim(draft, chain, object, given);
    return true;
  }

  /** "Sat in parliament as a member of the party": the verb stands further away. */
  private boolean isFar(Draft draft, List<RoleMention> chain) {
    RoleMention role = chain.get(0);
    List<Piece> pieces = draft.pieces(role.sentence());
    int as = role.left() - 1;
    if (as < 1 || !pieces.get(as).is("as") || !role.role().isMembership() || role.plural()) {
      return false;
    }
    for (int i = as - 1; i > 0 && as - i < LISTED; i--) {
      Piece piece = pieces.get(i);
      if (piece.is("who") || piece.is(";")) {
        return false;
      }
      if (members.isElection(piece) || (piece.isVerbLike() && nouns.officeVerb(piece) != null)) {
        Clause clause = clause(draft, role, i);
        if (clause != null) {
          claim(draft, chain, clause.subject(), TenureStatus.CURRENT);
        }
        return clause != null;
      }
    }
    return false;
  }

  /** "During his time as a party activist": the only person that is named before it. */
  private boolean isDuring(Draft draft, List<RoleMention> chain) {
    RoleMention role = chain.get(0);
    List<Piece> pieces = draft.pieces(role.sentence());
    int as = role.left() - 1;
    boolean told =
        as > 0
            && pieces.get(as).is("as")
            && (members.isOffice(pieces.get(as - 1)) || pieces.get(as - 1).is("including"));
    List<Found> before =
        draft.found(role.sentence()).stream()
            .filter(f -> f.to() <= as && f.who().isPerson() && f.isNamed())
            .toList();
    if (!told || before.stream().map(Found::who).distinct().count() != 1) {
      return false;
    }
    claim(draft, chain, before.get(0), TenureStatus.FORMER);
    return true;
  }

  /** "Was a teacher, editor and member of the party": what else he was stands before it. */
  private boolean isListed(Draft draft, List<RoleMention> chain, int end) {
    RoleMention role = chain.get(0);
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = end;
    if (!pieces.get(at).is("and") && !pieces.get(at).is(",") && !pieces.get(at).is("&")) {
      return false;
    }
    while (at > 0 && end - at < LISTED && isInList(pieces.get(at))) {
      at--;
    }
    int verb = at;
    boolean person =
        draft.found(role.sentence()).stream()
            .anyMatch(f -> f.who().isPerson() && f.form() == Form.NAME && f.overlaps(verb, end));
    return !person
        && (nouns.has("Copula", pieces.get(verb).lemma())
            || nouns.officeVerb(pieces.get(verb)) != null)
        && isPredicate(draft, chain, verb);
  }

  private static boolean isInList(Piece piece) {
    return piece.isNounLike()
        || piece.hasTag("ADJ")
        || piece.hasTag("DET")
        || piece.hasTag("ADP")
        || piece.hasTag("NUM")
        || piece.hasTag("ADV")
        || piece.hasTag("PUNCT")
        || piece.hasTag("CCONJ")
        || piece.isPossessive();
  }

  private boolean isPredicate(Draft draft, List<RoleMention> chain, int verb) {
    RoleMention role = chain.get(0);
    Piece piece = draft.pieces(role.sentence()).get(verb);
    TenureStatus given = piece.isVerbLike() ? nouns.officeVerb(piece) : null;
    boolean replacing = members.isReplacing(piece);
    if (given == null && !replacing) {
      return false;
    }
    Clause clause = clause(draft, role, verb);
    List<Found> others =
        clause == null
            ? List.of()
            : Companions.of(draft, clause.subject(), f -> Holdings.canHold(f, role));
    if (clause == null || (role.plural() && others.isEmpty())) {
      return false;
    }
    TenureStatus status =
        given == null
            ? TenureStatus.FORMER
            : clause.status(given, nouns.has("LastingVerb", piece.lemma()));
    claim(draft, chain, clause.subject(), status);
    if (replacing) {
      claimNext(draft, chain);
    }
    if (role.plural()) {
      others.forEach(other -> claim(draft, chain, other, status));
    } else {
      chain.forEach(each -> Holdings.describe(draft, each, clause.subject()));
    }
    return true;
  }

  /** "Was succeeded as president by Roe". */
  private void claimNext(Draft draft, List<RoleMention> chain) {
    RoleMention last = chain.get(chain.size() - 1);
    List<Piece> pieces = draft.pieces(last.sentence());
    boolean by = last.right() + 1 < pieces.size() && pieces.get(last.right()).is("by");
    Found next =
        by
            ? draft.beginningAt(
                last.sentence(), last.right() + 1, f -> f.who().isPerson() && f.isNamed())
            : null;
    if (next != null) {
      claim(draft, chain, next, TenureStatus.CURRENT);
    }
  }

  private @Nullable Clause clause(Draft draft, RoleMention role, int verb) {
    return subjects.of(draft, role.sentence(), verb, found -> Holdings.canBeTold(found, role));
  }

  private void claim(Draft draft, List<RoleMention> chain, Found holder, TenureStatus status) {
    holdings.claimAll(draft, chain, holder, status);
  }
}
