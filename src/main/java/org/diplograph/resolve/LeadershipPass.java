package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
  private static final int DATE = 7;
  private static final int DESCRIPTION = 5;

  private final MemberWords members;
  private final OrganizationPhrases phrases;
  private final Subjects subjects;
  private final Parties parties;

  LeadershipPass(ReferenceData data) {
    this.members = data.members();
    this.phrases = new OrganizationPhrases(data);
    this.subjects = new Subjects(data.members());
    this.parties = data.parties();
  }

  /** Adds what is said of those whom the sentences name. */
  void apply(Draft draft) {
    apply(draft, LeadershipPass::isNamedPerson);
  }

  /** Adds what is said of him and her, now that it is known who that is. */
  void applyReferred(Draft draft) {
    apply(draft, f -> f.who().isPerson() && f.form() == Form.PRONOUN);
  }

  private void apply(Draft draft, Predicate<Found> who) {
    for (int i = 0; i < draft.sentences(); i++) {
      List<Piece> pieces = draft.pieces(i);
      for (int at = 0; at + 1 < pieces.size(); at++) {
        Role role = members.leading(pieces.get(at));
        int by = role == null ? at : by(pieces, at);
        if (role != null && by > at) {
          passive(draft, i, at, by, role);
        } else if (role != null && at > 0) {
          active(draft, i, at, role, who);
        }
      }
    }
  }

  /** "Founded by", "founded in 1976 by": where "by" stands, or the verb if it does not. */
  static int by(List<Piece> pieces, int verb) {
    for (int i = verb + 1; i < pieces.size() && i <= verb + DATE; i++) {
      Piece piece = pieces.get(i);
      if (piece.is("by")) {
        return i;
      }
      boolean date = piece.is("in") || piece.is("on") || piece.is(",") || piece.hasTag("NUM");
      if (!date && !Terms.isMonth(piece)) {
        return verb;
      }
    }
    return verb;
  }

  private void passive(Draft draft, int sentence, int verb, int by, Role role) {
    List<Found> leaders = leaders(draft, sentence, by + 1);
    if (leaders.isEmpty()) {
      return;
    }
    Clause clause = subjects.of(draft, sentence, verb, LeadershipPass::isOrganization);
    Found owner =
        clause != null
            ? clause.subject()
            : draft.endingAt(sentence, verb, LeadershipPass::isOrganization);
    owner = owner == null ? defined(draft, sentence, verb) : owner;
    owner = owner == null && verb == 0 ? behind(draft, leaders) : owner;
    boolean past =
        clause != null
            && clause.past()
            && verb > 0
            && draft.pieces(sentence).get(verb - 1).hasTag("AUX")
            && !role.isMembership();
    if (owner != null) {
      for (Found leader : leaders) {
        claim(draft, role, leader, owner, past);
      }
    }
  }

  /** "Founded in 1998 by Roe, Acme makes valves": what is named behind the comma. */
  private @Nullable Found behind(Draft draft, List<Found> leaders) {
    Found last = leaders.get(leaders.size() - 1);
    List<Piece> pieces = draft.pieces(last.sentence());
    for (int i = last.to(); i < pieces.size() && i < last.to() + TITLE; i++) {
      if (pieces.get(i).is(",")) {
        return phrases.whole(draft, last.sentence(), i + 1, false);
      }
      if (pieces.get(i).isVerbLike()) {
        return null;
      }
    }
    return null;
  }

  /** "The bloc is an alliance of states led by Roe": what the sentence begins with. */
  static @Nullable Found defined(Draft draft, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    int copula = verb - 1;
    while (copula > 0 && verb - copula < DEFINITION && !pieces.get(copula).hasTag("AUX")) {
      copula--;
    }
    int end = copula;
    boolean told =
        draft.found(sentence).stream()
            .anyMatch(
                f ->
                    f.form() == Form.NAME
                        && !f.who().isCountry()
                        && f.from() >= end
                        && f.to() <= verb);
    return told ? null : draft.endingAt(sentence, copula, LeadershipPass::isOrganization);
  }

  /** "Led by Jane Roe (chairwoman), John Doe and …". */
  static List<Found> leaders(Draft draft, int sentence, int from) {
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
      next = at == end ? null : described(draft, sentence, at);
    }
    return leaders;
  }

  /** "And drummer Jane Roe": who is named there, whatever nouns stand before the name. */
  static @Nullable Found described(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i < from + DESCRIPTION; i++) {
      Found found = draft.beginningAt(sentence, i, LeadershipPass::isNamedPerson);
      if (found != null) {
        return found;
      }
      if (!pieces.get(i).isNounLike() && !pieces.get(i).hasTag("ADJ")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Found leader(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i < from + TITLE; i++) {
      Found found = draft.beginningAt(sentence, i, LeadershipPass::isNamedPerson);
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

  private void active(Draft draft, int sentence, int verb, Role role, Predicate<Found> who) {
    List<Piece> pieces = draft.pieces(sentence);
    Found owner = phrases.whole(draft, sentence, verb + 1, false);
    if (owner == null) {
      readUnit(draft, sentence, verb, who);
      return;
    }
    // "Co-founded" is two pieces.
    int begin = pieces.get(verb).hyphen() && pieces.get(verb - 1).is("co") ? verb - 1 : verb;
    Clause clause = clause(draft, sentence, begin, who);
    if (clause != null && !clause.coming()) {
      boolean past = clause.past() && !role.isMembership();
      claim(draft, role, clause.subject(), owner, past);
      if (role.isMembership() || begin < verb) {
        founders(draft, owner).forEach(other -> claim(draft, role, other, owner, past));
      }
      Companions.of(draft, clause.subject(), LeadershipPass::isNamedPerson)
          .forEach(other -> claim(draft, role, other, owner, past));
    } else if (role.isMembership() && pieces.get(begin - 1).hasTag("PRON")) {
      // Who "he" is will be known later; who did it with him is told here.
      founders(draft, owner).forEach(other -> claim(draft, role, other, owner, false));
    }
  }

  /** "Heads the energy program at the university": that is where he is. */
  private void readUnit(Draft draft, int sentence, int verb, Predicate<Found> who) {
    List<Piece> pieces = draft.pieces(sentence);
    int at = verb + 1;
    while (at < pieces.size() && at - verb < TITLE && isInUnit(pieces.get(at))) {
      at++;
    }
    boolean unit = at > verb + 1 && at + 1 < pieces.size() && members.isGroup(pieces.get(at - 1));
    boolean linked = unit && (pieces.get(at).is("at") || pieces.get(at).is("of"));
    Found organization = linked ? phrases.whole(draft, sentence, at + 1, false) : null;
    Clause clause = organization == null ? null : clause(draft, sentence, verb, who);
    if (organization != null && clause != null && !clause.coming()) {
      OrganizationPhrases.belong(draft, clause.subject().who(), organization, TenureStatus.CURRENT);
    }
  }

  private static boolean isInUnit(Piece piece) {
    return piece.hasTag("DET") || piece.hasTag("ADJ") || piece.isNounLike();
  }

  private @Nullable Clause clause(Draft draft, int sentence, int verb, Predicate<Found> who) {
    if (FrontClauses.isFront(draft.pieces(sentence), verb)) {
      Found behind = FrontClauses.subject(draft, sentence, verb, who);
      return behind == null ? null : new Clause(behind, false, false);
    }
    return subjects.of(draft, sentence, verb, who);
  }

  private static boolean isNamedPerson(Found found) {
    return found.who().isPerson() && found.isNamed();
  }

  /** "Founded the movement with Jane Roe and John Doe". */
  private static List<Found> founders(Draft draft, Found owner) {
    List<Piece> pieces = draft.pieces(owner.sentence());
    int with = owner.to();
    while (with < pieces.size()
        && with < owner.to() + DATE
        && (pieces.get(with).isNounLike()
            || isAdjective(pieces, with)
            || pieces.get(with).hasTag("NUM")
            || pieces.get(with).is("in"))) {
      with++;
    }
    if (with >= pieces.size()) {
      return List.of();
    }
    int next = pieces.get(with).is("with") ? with + 1 : Companions.end(pieces, with);
    return next > with ? leaders(draft, owner.sentence(), next) : List.of();
  }

  private static boolean isAdjective(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).hasTag("ADJ");
  }

  private void claim(Draft draft, Role role, Found leader, Found owner, boolean past) {
    Term term = Terms.behind(draft.pieces(owner.sentence()), Math.max(leader.to(), owner.to()));
    boolean over = past || (term.until() != null && !role.isMembership());
    TenureStatus status = over ? TenureStatus.FORMER : TenureStatus.CURRENT;
    if (!role.isMembership()) {
      draft.claim(new Claim(leader.who(), role, owner.who(), status, term, owner.sentence()));
    }
    boolean ofParty =
        role.kind() == Role.Kind.ANY_MEMBER
            || parties.isParty(owner.who())
            || parties.isCalledParty(draft.pieces(owner.sentence()), owner);
    if (!over && ofParty) {
      draft.belong(
          new Belonging(leader.who(), owner.who(), status, Term.UNKNOWN, owner.sentence()));
    }
  }

  private static boolean isOrganization(Found found) {
    return found.who().type == ActorType.ORGANIZATION && found.isNamed();
  }
}
