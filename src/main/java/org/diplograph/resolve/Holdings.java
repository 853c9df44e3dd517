package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.PartialDate;
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

  /** The same, where it may also be a description or a pronoun. */
  static boolean canBeTold(Found found, RoleMention role) {
    boolean told = found.form() == Form.NOMINAL || found.form() == Form.PRONOUN;
    return canHold(found, role) || (found.who().isPerson() && told);
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
    if (owner != null && owner.type == ActorType.ORGANIZATION && role.ownerBehind()) {
      Found whole = whole(draft, role);
      if (whole != null) {
        belong(draft, holder.who(), whole.who(), status, Term.UNKNOWN, sentence);
      }
    }
    if (owner != null && status == TenureStatus.CURRENT && parties.isParty(owner)) {
      belong(draft, holder.who(), owner, status, Term.UNKNOWN, sentence);
    }
  }

  /** Notes several with the owners and terms that the sentence tells. */
  void claimAll(Draft draft, List<RoleMention> chain, Found holder, TenureStatus status) {
    for (RoleMention role : chain) {
      List<Piece> pieces = draft.pieces(role.sentence());
      Term term = Terms.behind(pieces, role.right());
      term = term.equals(Term.UNKNOWN) ? Terms.atFront(pieces) : term;
      if (term.equals(Term.UNKNOWN)) {
        PartialDate day = Terms.day(pieces, role.right());
        boolean over = status == TenureStatus.FORMER;
        term = status == TenureStatus.CURRENT ? new Term(day, null) : term;
        term = over ? new Term(null, day) : term;
      }
      Who owner = role.owner() == null ? Owners.where(draft, role) : role.owner();
      claim(draft, role, holder, owner, status, term);
    }
  }

  /** The organization, and those listed behind it: "a member of the council and of the party". */
  private List<Who> organizations(Draft draft, RoleMention role, @Nullable Who owner) {
    List<Who> all = new ArrayList<>();
    if (owner != null) {
      all.add(owner);
    }
    Found whole = role.ownerBehind() ? whole(draft, role) : null;
    if (whole != null) {
      all.add(whole.who());
    }
    if (role.ownerBehind()) {
      ListedOrganizations.behind(draft, nouns, role.sentence(), role.right())
          .forEach(found -> all.add(found.who()));
    }
    return all;
  }

  /** "The Center for Energy at the university": what the owner is part of. */
  private @Nullable Found whole(Draft draft, RoleMention role) {
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = role.right();
    if (at + 2 > pieces.size() || !pieces.get(at).is("at")) {
      return null;
    }
    int next = pieces.get(at + 1).is("the") ? at + 2 : at + 1;
    Found found =
        draft.beginningAt(
            role.sentence(), next, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed());
    return found != null && Belonging.isWhole(draft, nouns, found) ? found : null;
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
