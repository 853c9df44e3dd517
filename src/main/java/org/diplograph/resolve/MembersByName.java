package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Finds what people belong to by what stands beside their names: "Jane Roe (Liberal Party)". */
final class MembersByName {
  private static final int BRACKETS = 5;

  private final Parties parties;
  private final Nouns nouns;
  private final Offices offices;
  private final OrganizationPhrases phrases;

  MembersByName(ReferenceData data, OrganizationPhrases phrases) {
    this.parties = data.parties();
    this.nouns = data.nouns();
    this.offices = data.offices();
    this.phrases = phrases;
  }

  /** "The Liberal Party government of Jane Roe", "the Liberal Party (LP) of Jane Roe". */
  private void readPartyOf(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int at = person.from() - 1;
    if (at < 1 || !pieces.get(at).is("of")) {
      return;
    }
    int end = Enclosed.begin(pieces, at, BRACKETS);
    boolean government =
        end == at && !nouns.representatives().at(pieces, at - 1).values().isEmpty();
    end -= government ? 1 : 0;
    Found party = organizationEnding(draft, person, end);
    if (party != null && parties.isParty(party.who())) {
      OrganizationPhrases.belong(draft, person.who(), party, TenureStatus.CURRENT);
    }
  }

  /** Reads what stands behind and before a name. */
  void read(Draft draft, Found person) {
    readPartyOf(draft, person);
    readBehind(draft, person);
    readBefore(draft, person);
  }

  /** "Jane Roe of the Liberal Party", "Jane Roe (Liberal Party)", "Jane Roe (D-Ohio)". */
  private void readBehind(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int at = person.to();
    if (at + 1 >= pieces.size()) {
      return;
    }
    Piece mark = pieces.get(at);
    int next = mark.is(",") && isBeforeLink(pieces.get(at + 1)) ? at + 2 : at + 1;
    if (isLink(pieces, at) || mark.is(",") && isLink(pieces, next)) {
      int link = mark.is(",") ? next : at;
      Found organization = phrases.whole(draft, person.sentence(), link + 1, false);
      if (organization != null && (link == at || isClosed(pieces, organization.to()))) {
        TenureStatus status =
            offices.isPast(pieces.get(link - 1)) ? TenureStatus.FORMER : TenureStatus.CURRENT;
        OrganizationPhrases.belong(draft, person.who(), organization, status);
        Found other = before(draft, person);
        boolean both = pieces.get(link).is("from") || pieces.get(link - 1).is("both");
        if (other != null && both) {
          OrganizationPhrases.belong(draft, other.who(), organization, TenureStatus.CURRENT);
        }
      }
    } else if (mark.is("at") && person.from() > 0 && pieces.get(person.from() - 1).is("by")) {
      Found organization = phrases.whole(draft, person.sentence(), at + 1, false);
      if (organization != null) {
        OrganizationPhrases.belong(draft, person.who(), organization, TenureStatus.CURRENT);
      }
    } else if (mark.is(",")
        && next == at + 2
        && pieces.get(Math.min(next, pieces.size() - 1)).is("at")) {
      Found organization = phrases.whole(draft, person.sentence(), next + 1, false);
      if (organization != null) {
        OrganizationPhrases.belong(draft, person.who(), organization, TenureStatus.CURRENT);
      }
    } else if (mark.is("(") || mark.is("[") || isStateBehind(pieces, at)) {
      readBracket(draft, person, at + 1);
    } else if (mark.is(",")) {
      int office = offices.roles().at(pieces, at + 1).end();
      if (office > at + 1 && office + 1 < pieces.size() && pieces.get(office).is("(")) {
        readBracket(draft, person, office + 1);
      }
    }
  }

  private static boolean isLink(List<Piece> pieces, int at) {
    return at < pieces.size() && (pieces.get(at).is("of") || pieces.get(at).is("from"));
  }

  private static boolean isBeforeLink(Piece piece) {
    return piece.hasTag("ADV") || piece.is("both");
  }

  /** "Jane Roe, of the Liberal Party,": what follows is no list of places. */
  private static boolean isClosed(List<Piece> pieces, int at) {
    return at < pieces.size() && (pieces.get(at).is(",") || pieces.get(at).isVerbLike());
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
      boolean alone =
          party.form() == Form.NAME && party.to() < pieces.size() && pieces.get(party.to()).is(")");
      boolean tagged = alone || parties.isParty(party.who()) || isTag(pieces, party);
      if (tagged) {
        OrganizationPhrases.belong(draft, person.who(), party, TenureStatus.CURRENT);
      }
      return;
    }
    String name = parties.ofLetter(pieces.get(at).text());
    boolean closed = at + 1 < pieces.size() && endsLetter(pieces.get(at + 1));
    if (name != null && closed) {
      Who who = draft.unlisted(name, null);
      who.addName(name);
      Found letter = draft.add(who, person.sentence(), at, at + 1, Form.METONYM, 0.8);
      OrganizationPhrases.belong(draft, person.who(), letter, TenureStatus.CURRENT);
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
      boolean past =
          organization.from() > 0 && offices.isPast(pieces.get(organization.from() - 1))
              || end < person.from() && offices.isPast(pieces.get(end));
      OrganizationPhrases.belong(
          draft, person.who(), organization, past ? TenureStatus.FORMER : TenureStatus.CURRENT);
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
}
