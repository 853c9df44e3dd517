package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.PartialDate;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.diplograph.resolve.Subjects.Clause;
import org.jspecify.annotations.Nullable;

/** Finds who belongs to what by verbs: "Finland joined the alliance". */
final class MembersByVerb {
  private static final int CLAUSE = 25;
  private static final int OBJECT = 5;
  private static final double UNNAMED = 0.5;

  private final Parties parties;
  private final MemberWords members;
  private final Nouns nouns;
  private final OrganizationPhrases phrases;
  private final Subjects subjects;

  MembersByVerb(ReferenceData data, OrganizationPhrases phrases) {
    this.parties = data.parties();
    this.members = data.members();
    this.nouns = data.nouns();
    this.phrases = phrases;
    this.subjects = new Subjects(data.members());
  }

  /** Reads what a word says, if it is a verb that says so. */
  void read(Draft draft, int sentence, int at) {
    Piece piece = draft.pieces(sentence).get(at);
    for (MemberWords.Verb verb : members.verbs(piece)) {
      readVerb(draft, sentence, at, verb);
    }
    if (members.isElection(piece)) {
      readElection(draft, sentence, at);
    }
  }

  private void readVerb(Draft draft, int sentence, int at, MemberWords.Verb verb) {
    List<Piece> pieces = draft.pieces(sentence);
    int next = at + 1;
    boolean ofPerson = verb.ofParty() || verb.ofPeople();
    if (!verb.marker().isEmpty()) {
      next = marker(pieces, next, verb.marker().get(0));
      ofPerson |= next > at + 1;
      if (!isMarker(pieces, next, verb.marker())) {
        return;
      }
      next += verb.marker().size();
    }
    Found organization = phrases.named(draft, sentence, next, verb.ofParty() || verb.isDeep());
    boolean fits =
        organization != null
            && (!verb.ofParty() || parties.isParty(organization.who()))
            && phrases.isWhole(draft, organization)
            && !(lemma(pieces, at).equals("join") && joinsIn(pieces, organization.to()));
    Clause clause = fits ? clause(draft, sentence, at, ofPerson) : null;
    if (fits && clause == null && organization != null && parties.isParty(organization.who())) {
      Found unnamed = unnamed(draft, sentence, at);
      clause = unnamed == null ? null : new Clause(unnamed, false, false);
    }
    if (organization == null || clause == null || clause.coming()) {
      return;
    }
    TenureStatus status = clause.status(verb.status(), nouns.has("LastingVerb", lemma(pieces, at)));
    Found subject = clause.subject();
    List<Found> members = new ArrayList<>(List.of(subject));
    members.addAll(Companions.of(draft, subject, f -> isLike(f, subject)));
    Term term = term(pieces, organization, status);
    for (Found member : members) {
      OrganizationPhrases.belong(draft, member.who(), organization, status, term);
      ListedOrganizations.behind(draft, nouns, sentence, organization.to())
          .forEach(more -> OrganizationPhrases.belong(draft, member.who(), more, status));
    }
    if (status == TenureStatus.FORMER) {
      readNext(draft, subject.who(), organization);
    }
  }

  private static boolean isLike(Found found, Found subject) {
    return canBelong(found) && found.who().type == subject.who().type;
  }

  /** "Left the Liberal Party for the Green Party", "defected from one to the other". */
  private void readNext(Draft draft, Who member, Found left) {
    List<Piece> pieces = draft.pieces(left.sentence());
    int at = left.to();
    boolean goes = at < pieces.size() && (pieces.get(at).is("for") || pieces.get(at).is("to"));
    Found next = goes ? phrases.whole(draft, left.sentence(), at + 1, false) : null;
    if (next != null) {
      OrganizationPhrases.belong(draft, member, next, TenureStatus.CURRENT);
    }
  }

  /** Whether all words of a marker stand at a piece. */
  static boolean isMarker(List<Piece> pieces, int at, List<String> marker) {
    for (int i = 0; i < marker.size(); i++) {
      if (at + i >= pieces.size() || !pieces.get(at + i).is(marker.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Works as a nurse at", "taught physics at": where the preposition stands, or what does not. */
  private static int marker(List<Piece> pieces, int from, String marker) {
    int at = from;
    boolean as = at < pieces.size() && pieces.get(at).is("as");
    boolean object = as || marker.equals("at") || marker.equals("for");
    while (at < pieces.size() && at < from + OBJECT && !pieces.get(at).is(marker)) {
      Piece piece = pieces.get(at);
      boolean inside = piece.hasTag("NOUN") || piece.hasTag("DET") || piece.hasTag("ADJ");
      if (!piece.hasTag("ADV") && !(object && (inside || piece.is("as")))) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** "In 1919 Meinert joined the party": only people do, though the finder did not see him. */
  private @Nullable Found unnamed(Draft draft, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    if (verb == 0) {
      return null;
    }
    int at = verb - 1;
    Piece name = pieces.get(at);
    boolean alone =
        at == 0 || !pieces.get(at - 1).isCapitalised() || at == 1 && draft.isTaken(sentence, 0, 1);
    boolean plain = name.hasTag("PROPN") && name.isCapitalised() && !name.isUpperCase();
    if (!plain
        || !alone
        || draft.isTaken(sentence, at, verb)
        || nouns.has("KindNoun", name.key())) {
      return null;
    }
    return draft.add(Who.person(), sentence, at, verb, Form.NAME, UNNAMED);
  }

  /** "Was elected to parliament for the Liberal Party". */
  private void readElection(Draft draft, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = verb + 1; i + 1 < pieces.size() && i < verb + CLAUSE; i++) {
      Piece piece = pieces.get(i);
      if (piece.is("who") || piece.is(";") || isPerson(draft, sentence, i)) {
        return;
      }
      boolean led = members.isElectionMarker(piece.key());
      Found party = led ? phrases.named(draft, sentence, i + 1, true) : null;
      if (party != null && parties.isParty(party.who()) && isStoodFor(draft, party)) {
        Clause clause = clause(draft, sentence, verb, true);
        if (clause != null) {
          OrganizationPhrases.belong(draft, clause.subject().who(), party, TenureStatus.CURRENT);
        }
        return;
      }
    }
  }

  /** "For the party", "on the party's list". */
  private boolean isStoodFor(Draft draft, Found party) {
    List<Piece> pieces = draft.pieces(party.sentence());
    int at = party.to();
    at += at < pieces.size() && pieces.get(at).isPossessive() ? 1 : 0;
    return phrases.isWhole(draft, party)
        || (at < pieces.size() && members.isTicket(pieces.get(at)));
  }

  private static boolean isPerson(Draft draft, int sentence, int at) {
    return draft.found(sentence).stream()
        .anyMatch(f -> f.who().isPerson() && f.form() == Form.NAME && f.covers(at));
  }

  private static String lemma(List<Piece> pieces, int at) {
    return pieces.get(at).lemma();
  }

  private static Term term(List<Piece> pieces, Found organization, TenureStatus status) {
    Term told = Terms.behind(pieces, organization.to());
    told = told.equals(Term.UNKNOWN) ? Terms.atFront(pieces) : told;
    PartialDate day = told.equals(Term.UNKNOWN) ? Terms.day(pieces, organization.to()) : null;
    if (day == null) {
      return told;
    }
    return status == TenureStatus.FORMER ? new Term(null, day) : new Term(day, null);
  }

  /** "Joined the bloc in calling for talks", "joined them for lunch": that is no membership. */
  private static boolean joinsIn(List<Piece> pieces, int at) {
    return at + 1 < pieces.size()
        && (pieces.get(at).is("in") || pieces.get(at).is("for") || pieces.get(at).is("on"))
        && !Character.isDigit(pieces.get(at + 1).text().charAt(0))
        && !pieces.get(at + 1).isCapitalised();
  }

  /** Of whom the verb says it; before a comma, of who is named behind it. */
  private @Nullable Clause clause(Draft draft, int sentence, int verb, boolean person) {
    if (FrontClauses.isFront(draft.pieces(sentence), verb)) {
      Found behind = FrontClauses.subject(draft, sentence, verb, MembersByVerb::canBelong);
      return behind == null ? null : new Clause(behind, false, false);
    }
    return subjects.of(draft, sentence, verb, f -> canBelong(f) && (f.who().isPerson() || !person));
  }

  private static boolean canBelong(Found found) {
    return found.form() == Form.NAME
        || (found.form() == Form.NOMINAL || found.form() == Form.PRONOUN) && found.who().isPerson()
        || found.form() == Form.METONYM && found.who().isCountry();
  }
}
