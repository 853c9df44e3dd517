package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.diplograph.resolve.Draft.Claim;
import org.diplograph.resolve.Subjects.Clause;
import org.jspecify.annotations.Nullable;

/** Finds who leads an organization by verbs: "the council, headed by Jane Roe". */
final class LeadershipPass {
  private static final int TITLE = 14;
  private static final int DEFINITION = 20;

  private final MemberWords members;
  private final Nouns nouns;
  private final Parties parties;

  LeadershipPass(ReferenceData data) {
    this.members = data.members();
    this.nouns = data.nouns();
    this.parties = data.parties();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      List<Piece> pieces = draft.pieces(i);
      for (int at = 1; at + 1 < pieces.size(); at++) {
        Role role = members.leading(pieces.get(at));
        if (role != null && pieces.get(at + 1).is("by")) {
          passive(draft, i, at, role);
        } else if (role != null) {
          active(draft, i, at, role);
        }
      }
    }
  }

  private void passive(Draft draft, int sentence, int verb, Role role) {
    List<Found> leaders = leaders(draft, sentence, verb + 2);
    if (leaders.isEmpty()) {
      return;
    }
    Clause clause = Subjects.of(draft, sentence, verb, LeadershipPass::isOrganization);
    Found owner =
        clause != null
            ? clause.subject()
            : draft.endingAt(sentence, verb, LeadershipPass::isOrganization);
    owner = owner == null ? defined(draft, sentence, verb) : owner;
    boolean past =
        clause != null
            && clause.past()
            && draft.pieces(sentence).get(verb - 1).hasTag("AUX")
            && !role.isMembership();
    if (owner != null) {
      for (Found leader : leaders) {
        claim(draft, role, leader, owner, past);
      }
    }
  }

  /** "The bloc is an alliance of states led by Roe": what the sentence begins with. */
  private static @Nullable Found defined(Draft draft, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    int copula = verb - 1;
    while (copula > 0 && verb - copula < DEFINITION && !pieces.get(copula).hasTag("AUX")) {
      copula--;
    }
    boolean told = draft.isTaken(sentence, copula, verb, Set.of(Form.NAME));
    return told ? null : draft.endingAt(sentence, copula, LeadershipPass::isOrganization);
  }

  /** "Led by Jane Roe (chairwoman), John Doe and …". */
  private static List<Found> leaders(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    List<Found> leaders = new ArrayList<>();
    Found next = leader(draft, sentence, from);
    while (next != null) {
      leaders.add(next);
      int end = Enclosed.end(pieces, next.to(), TITLE);
      int at = end;
      while (at < pieces.size() && (pieces.get(at).is(",") || pieces.get(at).is("and"))) {
        at++;
      }
      next =
          at == end
              ? null
              : draft.beginningAt(sentence, at, f -> f.who().isPerson() && f.isNamed());
    }
    return leaders;
  }

  private static @Nullable Found leader(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i < from + TITLE; i++) {
      Found found = draft.beginningAt(sentence, i, f -> f.who().isPerson() && f.isNamed());
      if (found != null) {
        return found;
      }
      Piece piece = pieces.get(i);
      if (piece.isVerbLike() || piece.hasTag("PUNCT") && !piece.is(".")) {
        return null;
      }
    }
    return null;
  }

  private void active(Draft draft, int sentence, int verb, Role role) {
    List<Piece> pieces = draft.pieces(sentence);
    int at = pieces.get(verb + 1).is("the") ? verb + 2 : verb + 1;
    Found owner = draft.beginningAt(sentence, at, LeadershipPass::isOrganization);
    if (owner == null || !Belonging.isWhole(draft, nouns, owner)) {
      return;
    }
    Clause clause = Subjects.of(draft, sentence, verb, f -> f.who().isPerson() && f.isNamed());
    if (clause != null && !clause.coming()) {
      claim(draft, role, clause.subject(), owner, clause.past());
    }
  }

  private void claim(Draft draft, Role role, Found leader, Found owner, boolean past) {
    Term term = Terms.behind(draft.pieces(owner.sentence()), Math.max(leader.to(), owner.to()));
    boolean over = past || (term.until() != null && !role.isMembership());
    TenureStatus status = over ? TenureStatus.FORMER : TenureStatus.CURRENT;
    if (!role.isMembership()) {
      draft.claim(new Claim(leader.who(), role, owner.who(), status, term, owner.sentence()));
    }
    if (!over && parties.isParty(owner.who())) {
      draft.belong(
          new Belonging(leader.who(), owner.who(), status, Term.UNKNOWN, owner.sentence()));
    }
  }

  private static boolean isOrganization(Found found) {
    return found.who().type == ActorType.ORGANIZATION && found.isNamed();
  }
}
