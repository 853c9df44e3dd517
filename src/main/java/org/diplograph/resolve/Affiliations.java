package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Finds what people belong to in looser phrases: "Roe's Liberal Party", "a post at the bank". */
final class Affiliations {
  private final Parties parties;
  private final MemberWords members;
  private final Nouns nouns;
  private final Offices offices;
  private final OrganizationPhrases phrases;

  Affiliations(ReferenceData data, OrganizationPhrases phrases) {
    this.parties = data.parties();
    this.members = data.members();
    this.nouns = data.nouns();
    this.offices = data.offices();
    this.phrases = phrases;
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      for (Found found : List.copyOf(draft.found(i))) {
        if (found.who().isPerson() && found.form() == Form.NAME) {
          readParty(draft, found);
          readUnder(draft, found);
        }
      }
      for (Found found : List.copyOf(draft.found(i))) {
        if (found.who().isPerson() && found.form() == Form.NOMINAL) {
          readDescription(draft, found);
        } else if (found.who().isPerson() && found.form() == Form.PRONOUN) {
          readOwnParty(draft, found);
        }
      }
      readFront(draft, i);
      for (int at = 1; at + 2 < draft.pieces(i).size(); at++) {
        readNoun(draft, i, at);
      }
    }
  }

  private void readNoun(Draft draft, int sentence, int at) {
    Piece noun = draft.pieces(sentence).get(at);
    if (members.isOffice(noun)) {
      readPost(draft, sentence, at);
    }
    for (MemberWords.Verb way : members.nouns(noun)) {
      readRelation(draft, sentence, at, way);
    }
  }

  /** "Her expulsion from the party", "Roe's membership of the club". */
  private void readRelation(Draft draft, int sentence, int noun, MemberWords.Verb way) {
    List<Piece> pieces = draft.pieces(sentence);
    if (!way.marker().equals(List.of(pieces.get(noun + 1).key()))) {
      return;
    }
    Found organization = phrases.whole(draft, sentence, noun + 2, false);
    Found member = organization == null ? null : owner(draft, sentence, noun);
    if (organization != null && member != null) {
      OrganizationPhrases.belong(draft, member.who(), organization, way.status());
    }
  }

  /** Whose it is: a name with "'s" or a pronoun before the noun. */
  private static @Nullable Found owner(Draft draft, int sentence, int noun) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = noun;
    while (end > 0 && pieces.get(end - 1).hasTag("ADJ")) {
      end--;
    }
    boolean possessive = end > 0 && pieces.get(end - 1).isPossessive();
    return draft.endingAt(
        sentence,
        possessive ? end - 1 : end,
        f -> f.who().isPerson() && (f.form() == Form.PRONOUN || possessive));
  }

  /** "Roe's Liberal Party". */
  private void readParty(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int at = person.to();
    if (at + 1 < pieces.size() && pieces.get(at).isPossessive()) {
      Found party = phrases.whole(draft, person.sentence(), at + 1, false);
      party = party == null ? called(draft, person.sentence(), at + 1) : party;
      if (party != null && parties.isParty(party.who())) {
        OrganizationPhrases.belong(draft, person.who(), party, TenureStatus.CURRENT);
      }
    }
  }

  /** "Roe's party, the Greens": the name behind the comma. */
  private @Nullable Found called(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean told =
        at + 2 < pieces.size() && pieces.get(at).is("party") && pieces.get(at + 1).is(",");
    return told ? phrases.whole(draft, sentence, at + 2, false) : null;
  }

  private static boolean isOwner(Piece piece) {
    return piece.is("his") || piece.is("her") || piece.is("their") || piece.is("my");
  }

  /** "Roe and her Liberal Party". */
  private void readOwnParty(Draft draft, Found pronoun) {
    List<Piece> pieces = draft.pieces(pronoun.sentence());
    boolean owner = isOwner(pieces.get(pronoun.from()));
    Found party = owner ? phrases.whole(draft, pronoun.sentence(), pronoun.to(), false) : null;
    if (party != null && parties.isParty(party.who())) {
      OrganizationPhrases.belong(draft, pronoun.who(), party, TenureStatus.CURRENT);
    }
  }

  /** "The Liberal Party won under Jane Roe". */
  private void readUnder(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    if (!isUnder(pieces, person.from())) {
      return;
    }
    List<Found> before =
        draft.found(person.sentence()).stream()
            .filter(f -> f.who().type == ActorType.ORGANIZATION)
            .filter(f -> f.to() < person.from() || isNext(pieces, person.to(), f.from()))
            .filter(f -> f.isNamed() && parties.isParty(f.who()))
            .toList();
    if (before.stream().map(Found::who).distinct().count() == 1) {
      OrganizationPhrases.belong(draft, person.who(), before.get(0), TenureStatus.CURRENT);
    }
  }

  /** "Under Roe", "under the leadership of Roe". */
  private boolean isUnder(List<Piece> pieces, int at) {
    boolean of = at > 3 && pieces.get(at - 1).is("of");
    boolean leadership = of && members.isLeadership(pieces.get(at - 2));
    int under = leadership ? at - 4 : at - 1;
    return under >= 0 && pieces.get(under).is("under");
  }

  /** "Under Roe, the party won". */
  private static boolean isNext(List<Piece> pieces, int comma, int from) {
    int at = comma + 1;
    at += at < from && pieces.get(at).is("the") ? 1 : 0;
    return comma < from && pieces.get(comma).is(",") && at == from;
  }

  /** "Roe, an economist at the World Bank": what describes a person tells where he is. */
  private void readDescription(Draft draft, Found description) {
    List<Piece> pieces = draft.pieces(description.sentence());
    int at = description.to();
    boolean outside = nouns.has("OutsiderNoun", pieces.get(at - 1).lemma());
    if (!outside) {
      readInside(draft, description);
    }
    int link = outside ? at : phrases.staffLink(draft, description.sentence(), at);
    if (outside || link + 1 >= pieces.size() || !members.isStaffMarker(pieces.get(link).key())) {
      return;
    }
    Found organization = phrases.whole(draft, description.sentence(), link + 1, false);
    if (organization != null) {
      TenureStatus status = status(draft, description);
      OrganizationPhrases.belong(draft, description.who(), organization, status);
      ListedOrganizations.behind(draft, nouns, description.sentence(), organization.to())
          .forEach(more -> OrganizationPhrases.belong(draft, description.who(), more, status));
    }
  }

  /** What words like "former" in a description say, or before it. */
  private TenureStatus status(Draft draft, Found description) {
    List<Piece> pieces = draft.pieces(description.sentence());
    for (int i = Math.max(0, description.from() - 1); i < description.to(); i++) {
      if (offices.isPast(pieces.get(i))) {
        return TenureStatus.FORMER;
      }
    }
    return TenureStatus.CURRENT;
  }

  /** "Roe, a former World Bank economist". */
  private void readInside(Draft draft, Found description) {
    List<Piece> pieces = draft.pieces(description.sentence());
    int head = description.to() - 1;
    Found organization =
        draft.endingAt(
            description.sentence(),
            head,
            f -> f.who().type == ActorType.ORGANIZATION && f.form() == Form.NAME);
    boolean inside = organization != null && organization.from() > description.from();
    if (inside && organization != null && nouns.isPerson(pieces.get(head).lemma())) {
      OrganizationPhrases.belong(
          draft, description.who(), organization, status(draft, description));
    }
  }

  /** "He held several posts at the World Bank". */
  private void readPost(Draft draft, int sentence, int noun) {
    List<Piece> pieces = draft.pieces(sentence);
    if (!members.isPostMarker(pieces.get(noun + 1).key())) {
      return;
    }
    Found organization = phrases.whole(draft, sentence, noun + 2, false);
    if (organization == null) {
      return;
    }
    Found person = Subjects.earlier(draft, sentence, noun, f -> f.form() != Form.LOCATION);
    person = person == null ? owner(draft, sentence, noun) : person;
    if (person != null) {
      OrganizationPhrases.belong(draft, person.who(), organization, status(pieces, noun));
      for (Found more : ListedOrganizations.behind(draft, nouns, sentence, organization.to())) {
        OrganizationPhrases.belong(draft, person.who(), more, status(pieces, noun));
      }
    }
  }

  /** "While at the World Bank, Roe wrote", "prior to the World Bank, she worked". */
  private void readFront(Draft draft, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean told = pieces.size() > 3 && members.isFront(pieces.get(0).key(), pieces.get(1).key());
    Found organization = told ? phrases.whole(draft, sentence, 2, false) : null;
    boolean closed =
        organization != null
            && organization.to() < pieces.size()
            && pieces.get(organization.to()).is(",");
    Found person =
        closed ? FrontClauses.subject(draft, sentence, 2, f -> f.who().isPerson()) : null;
    if (organization != null && person != null) {
      OrganizationPhrases.belong(draft, person.who(), organization, TenureStatus.FORMER);
    }
  }

  /** What was, unless the verb before says that it is. */
  private static TenureStatus status(List<Piece> pieces, int noun) {
    for (int i = noun - 1; i > 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.isVerbLike()) {
        boolean present = piece.key().endsWith("s") && !piece.is("was");
        return present ? TenureStatus.CURRENT : TenureStatus.FORMER;
      }
    }
    return TenureStatus.FORMER;
  }
}
