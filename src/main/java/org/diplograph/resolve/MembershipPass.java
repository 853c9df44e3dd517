package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.PartialDate;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.diplograph.resolve.Subjects.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Finds who belongs to what where no noun says so: "Jane Roe of the party", "Jane Roe (CDU)",
 * "Finland joined the alliance".
 */
final class MembershipPass {
  private static final int NAME = 8;
  private static final int CLAUSE = 25;
  private static final int OBJECT = 5;
  private static final double UNNAMED = 0.5;
  private static final Set<String> FOR = Set.of("for", "as", "with", "under", "on", "from");

  private final Parties parties;
  private final MemberWords members;
  private final Nouns nouns;

  MembershipPass(ReferenceData data) {
    this.parties = data.parties();
    this.members = data.members();
    this.nouns = data.nouns();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      for (Found found : List.copyOf(draft.found(i))) {
        if (found.who().isPerson() && found.form() == Form.NAME) {
          readBehind(draft, found);
          readBefore(draft, found);
        }
      }
      for (int at = 1; at < draft.pieces(i).size(); at++) {
        for (MemberWords.Verb verb : members.verbs(draft.pieces(i).get(at))) {
          readVerb(draft, i, at, verb);
        }
        if (members.isElection(draft.pieces(i).get(at))) {
          readElection(draft, i, at);
        }
      }
    }
  }

  /** "Jane Roe of the Liberal Party", "Jane Roe (Liberal Party)", "Jane Roe (D-Ohio)". */
  private void readBehind(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int at = person.to();
    if (at + 1 >= pieces.size()) {
      return;
    }
    Piece mark = pieces.get(at);
    if (mark.is("of") || mark.is("from")) {
      Found organization = organization(draft, person.sentence(), at + 1, false);
      if (organization != null && Belonging.isWhole(draft, nouns, organization)) {
        belong(draft, person.who(), organization, TenureStatus.CURRENT, Term.UNKNOWN);
        Found other = before(draft, person);
        if (other != null && mark.is("from")) {
          belong(draft, other.who(), organization, TenureStatus.CURRENT, Term.UNKNOWN);
        }
      }
    } else if (mark.is("(") || mark.is("[") || isStateBehind(pieces, at)) {
      readBracket(draft, person, at + 1);
    }
  }

  /** "Jane Roe, D-Ohio". */
  private static boolean isStateBehind(List<Piece> pieces, int comma) {
    return pieces.get(comma).is(",")
        && comma + 2 < pieces.size()
        && pieces.get(comma + 1).text().length() == 1
        && pieces.get(comma + 2).hyphen();
  }

  /** "Jane Roe and John Doe from the party": both. */
  private static @Nullable Found before(Draft draft, Found person) {
    int and = person.from() - 1;
    return and > 0 && draft.pieces(person.sentence()).get(and).is("and")
        ? draft.endingAt(person.sentence(), and, f -> f.who().isPerson() && f.isNamed())
        : null;
  }

  private void readBracket(Draft draft, Found person, int at) {
    List<Piece> pieces = draft.pieces(person.sentence());
    Found party =
        draft.beginningAt(
            person.sentence(), at, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed());
    if (party != null) {
      boolean tagged = parties.isParty(party.who()) || isTag(pieces, party);
      if (tagged) {
        belong(draft, person.who(), party, TenureStatus.CURRENT, Term.UNKNOWN);
      }
      return;
    }
    String name = parties.ofLetter(pieces.get(at).text());
    boolean closed = at + 1 < pieces.size() && endsLetter(pieces.get(at + 1));
    if (name != null && closed) {
      Who who = draft.unlisted(name, null);
      who.addName(name);
      Found letter = draft.add(who, person.sentence(), at, at + 1, Form.METONYM, 0.8);
      belong(draft, person.who(), letter, TenureStatus.CURRENT, Term.UNKNOWN);
    }
  }

  private static boolean endsLetter(Piece piece) {
    return piece.hyphen() || piece.is(")") || piece.is("-") || piece.is("–") || piece.is(",");
  }

  /** An abbreviation that is in no list, alone in brackets or before a place. */
  private static boolean isTag(List<Piece> pieces, Found found) {
    boolean abbreviation = OrganizationNames.isAbbreviation(pieces.get(found.from()).text());
    boolean ends = found.to() < pieces.size() && endsLetter(pieces.get(found.to()));
    return abbreviation && ends && found.who().reference == null && found.who().organOf == null;
  }

  /** "The council's Jane Roe", "NASA astronaut Jane Roe". */
  private void readBefore(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int end = person.from();
    boolean noun = false;
    while (end > 0 && person.from() - end < 3 && isDescription(draft, person, end - 1)) {
      noun |= nouns.isPerson(pieces.get(end - 1).lemma());
      end--;
    }
    boolean possessive = end > 0 && pieces.get(end - 1).isPossessive();
    int at = possessive ? end - 1 : end;
    Found organization =
        possessive
            ? organizationEnding(draft, person, at)
            : noun ? organizationEnding(draft, person, at) : null;
    if (organization != null && (noun || end == person.from())) {
      belong(draft, person.who(), organization, TenureStatus.CURRENT, Term.UNKNOWN);
    }
  }

  private static boolean isDescription(Draft draft, Found person, int at) {
    Piece piece = draft.pieces(person.sentence()).get(at);
    return (piece.hasTag("NOUN") || piece.hasTag("ADJ"))
        && !piece.isPossessive()
        && !draft.isTaken(person.sentence(), at, at + 1, Set.of(Form.NAME, Form.DEMONYM));
  }

  private static @Nullable Found organizationEnding(Draft draft, Found person, int end) {
    return draft.endingAt(
        person.sentence(), end, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed());
  }

  private void readVerb(Draft draft, int sentence, int at, MemberWords.Verb verb) {
    List<Piece> pieces = draft.pieces(sentence);
    int next = at + 1;
    boolean ofPerson = verb.ofParty();
    if (!verb.marker().isEmpty()) {
      next = marker(pieces, next, verb.marker());
      ofPerson |= next > at + 1;
      if (next >= pieces.size() || !pieces.get(next).is(verb.marker())) {
        return;
      }
      next++;
    }
    Found organization =
        organization(draft, sentence, next, verb.ofParty() || verb.marker().equals("on"));
    boolean fits =
        organization != null
            && (!verb.ofParty() || parties.isParty(organization.who()))
            && Belonging.isWhole(draft, nouns, organization)
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
    belong(draft, clause.subject().who(), organization, status, term(pieces, organization, status));
  }

  /** "Works as a nurse at", "taught physics at": where the preposition stands, or what does not. */
  private static int marker(List<Piece> pieces, int from, String marker) {
    int at = from;
    boolean object = marker.equals("at") || marker.equals("for");
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
      Found party = FOR.contains(piece.key()) ? organization(draft, sentence, i + 1, true) : null;
      if (party != null && parties.isParty(party.who()) && Belonging.isWhole(draft, nouns, party)) {
        Clause clause = Subjects.of(draft, sentence, verb, f -> canBelong(f) && f.who().isPerson());
        if (clause != null) {
          belong(draft, clause.subject().who(), party, TenureStatus.CURRENT, Term.UNKNOWN);
        }
        return;
      }
    }
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
    List<Piece> pieces = draft.pieces(sentence);
    boolean front = verb == 1 && pieces.get(0).hasTag("ADP") || pieces.get(0).hasTag("SCONJ");
    if (front && pieces.get(verb).key().endsWith("ing") && verb <= 2) {
      for (int i = verb; i < pieces.size(); i++) {
        if (pieces.get(i).is(",")) {
          Found behind = first(draft, sentence, i + 1);
          return behind == null ? null : new Clause(behind, false, false);
        }
      }
      return null;
    }
    return Subjects.of(draft, sentence, verb, f -> canBelong(f) && (f.who().isPerson() || !person));
  }

  /** "Left X to join Y": the verb whose subject does both, or -1. */
  private int leavingFor(List<Piece> pieces, int verb) {
    if (!pieces.get(verb - 1).is("to")) {
      return -1;
    }
    for (int i = verb - 2; i > 0 && verb - i < NAME + 4; i--) {
      boolean leaves =
          members.verbs(pieces.get(i)).stream().anyMatch(v -> v.status() == TenureStatus.FORMER);
      if (leaves || pieces.get(i).isVerbLike()) {
        return leaves ? i : -1;
      }
    }
    return -1;
  }

  private static @Nullable Found first(Draft draft, int sentence, int from) {
    for (int i = from; i < from + 3; i++) {
      Found found = draft.beginningAt(sentence, i, MembershipPass::canBelong);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean canBelong(Found found) {
    return found.form() == Form.NAME
        || (found.form() == Form.NOMINAL || found.form() == Form.PRONOUN) && found.who().isPerson()
        || found.form() == Form.METONYM && found.who().isCountry();
  }

  /** The organization that a noun phrase names: "the ruling party of X", "NATO". */
  static @Nullable Found organization(Draft draft, int sentence, int from, boolean far) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i < from + NAME; i++) {
      Found found =
          draft.beginningAt(
              sentence, i, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed());
      if (found != null) {
        return found;
      }
      if (!isBefore(pieces.get(i)) && !(far && pieces.get(i).is("of"))) {
        return null;
      }
    }
    return null;
  }

  private static final Set<String> BEFORE =
      Set.of("DET", "ADJ", "ADV", "VERB", "PROPN", "NOUN", "NUM");

  private static boolean isBefore(Piece piece) {
    return BEFORE.contains(piece.tag()) && !piece.isPossessive() && !piece.is("in");
  }

  static void belong(Draft draft, Who member, Found organization, TenureStatus given, Term term) {
    if (member != organization.who()) {
      boolean former = given == TenureStatus.FORMER || term.until() != null;
      TenureStatus status = former ? TenureStatus.FORMER : TenureStatus.CURRENT;
      draft.belong(
          new Belonging(member, organization.who(), status, term, organization.sentence()));
    }
  }
}
