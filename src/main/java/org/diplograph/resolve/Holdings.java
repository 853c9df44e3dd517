package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.diplograph.resolve.Draft.Claim;
import org.jspecify.annotations.Nullable;

/** Notes who holds an office, and what he belongs to by that. */
final class Holdings {
  private final Parties parties;
  private final Nouns nouns;

  Holdings(ReferenceData data) {
    this.parties = data.parties();
    this.nouns = data.nouns();
  }

  /** Whether words can stand for who holds an office, or is a member. */
  static boolean canHold(Found found, RoleMention role) {
    boolean any =
        role.role().kind() == Role.Kind.ANY_MEMBER
            && found.form() == Form.NAME
            && found.who() != role.owner();
    return found.isNamed() && (found.who().isPerson() || any);
  }

  /** Notes it, with the term told behind the office. */
  void claim(Draft draft, RoleMention role, Found holder, @Nullable Who owner, TenureStatus given) {
    List<Piece> pieces = draft.pieces(role.sentence());
    claim(draft, role, holder, owner, given, Terms.behind(pieces, role.right()));
  }

  /** Notes it with a term. */
  void claim(
      Draft draft,
      RoleMention role,
      Found holder,
      @Nullable Who owner,
      TenureStatus given,
      Term term) {
    TenureStatus own = role.status() == null ? given : role.status();
    boolean over = own == TenureStatus.CURRENT && term.until() != null;
    TenureStatus status = over ? TenureStatus.FORMER : own;
    int sentence = role.sentence();
    if (role.party() != null) {
      belong(draft, holder.who(), role.party(), status, Term.UNKNOWN, sentence);
    }
    if (role.role().isMembership()) {
      for (Who organization : organizations(draft, role, owner)) {
        belong(draft, holder.who(), organization, status, term, sentence);
      }
      return;
    }
    draft.claim(new Claim(holder.who(), role.role(), owner, status, term, sentence));
    if (owner != null && status == TenureStatus.CURRENT && parties.isParty(owner)) {
      belong(draft, holder.who(), owner, status, Term.UNKNOWN, sentence);
    }
  }

  /** The organization, and those listed behind it: "a member of the council and of the party". */
  private List<Who> organizations(Draft draft, RoleMention role, @Nullable Who owner) {
    List<Who> all = new ArrayList<>();
    if (owner != null) {
      all.add(owner);
    }
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = role.right();
    boolean more = role.ownerBehind();
    while (more && at < pieces.size()) {
      int next = Enclosed.end(pieces, at, 5);
      while (next < pieces.size() && isBetween(pieces.get(next)) && next < at + 6) {
        next++;
      }
      Found found =
          next == at
              ? null
              : draft.beginningAt(
                  role.sentence(), next, f -> f.who().type == ActorType.ORGANIZATION);
      more = found != null && Belonging.isWhole(draft, nouns, found);
      if (found != null && more) {
        all.add(found.who());
        at = found.to();
      }
    }
    return all;
  }

  private static boolean isBetween(Piece piece) {
    return piece.is("and")
        || piece.is(",")
        || piece.is("the")
        || piece.is("of")
        || piece.is("&")
        || piece.is("political")
        || piece.is("party");
  }

  private static void belong(
      Draft draft, Who member, Who organization, TenureStatus status, Term term, int sentence) {
    if (organization.type == ActorType.ORGANIZATION && organization != member) {
      boolean former = status == TenureStatus.FORMER;
      draft.belong(
          new Belonging(
              member,
              organization,
              former ? TenureStatus.FORMER : TenureStatus.CURRENT,
              term,
              sentence));
    }
  }

  /** The office beside a name stands for its holder too. */
  static void describe(Draft draft, RoleMention role, Found holder) {
    if (!draft.isTaken(role.sentence(), role.from(), role.to())) {
      int begin = role.isDefinite() || role.isIndefinite() ? role.left() : role.from();
      draft.add(holder.who(), role.sentence(), begin, role.to(), Form.NOMINAL, 0.9);
    }
  }
}
