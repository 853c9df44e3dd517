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
  private final OrganizationPhrases phrases;

  Affiliations(ReferenceData data, OrganizationPhrases phrases) {
    this.parties = data.parties();
    this.members = data.members();
    this.nouns = data.nouns();
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
        }
      }
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
      if (party != null && parties.isParty(party.who())) {
        OrganizationPhrases.belong(draft, person.who(), party, TenureStatus.CURRENT);
      }
    }
  }

  /** "The Liberal Party won under Jane Roe". */
  private void readUnder(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    if (person.from() == 0 || !pieces.get(person.from() - 1).is("under")) {
      return;
    }
    List<Found> before =
        draft.found(person.sentence()).stream()
            .filter(f -> f.to() < person.from() && f.who().type == ActorType.ORGANIZATION)
            .filter(f -> f.isNamed() && parties.isParty(f.who()))
            .toList();
    if (before.stream().map(Found::who).distinct().count() == 1) {
      OrganizationPhrases.belong(draft, person.who(), before.get(0), TenureStatus.CURRENT);
    }
  }

  /** "Roe, an economist at the World Bank": what describes a person tells where he is. */
  private void readDescription(Draft draft, Found description) {
    List<Piece> pieces = draft.pieces(description.sentence());
    int at = description.to();
    boolean outside = nouns.has("OutsiderNoun", pieces.get(at - 1).lemma());
    if (!outside) {
      readInside(draft, description);
    }
    if (outside || at + 1 >= pieces.size() || !members.isStaffMarker(pieces.get(at).key())) {
      return;
    }
    Found organization = phrases.whole(draft, description.sentence(), at + 1, false);
    if (organization != null) {
      OrganizationPhrases.belong(draft, description.who(), organization, TenureStatus.CURRENT);
    }
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
      boolean former = pieces.get(organization.from() - 1).is("former");
      TenureStatus status = former ? TenureStatus.FORMER : TenureStatus.CURRENT;
      OrganizationPhrases.belong(draft, description.who(), organization, status);
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
    if (person != null) {
      OrganizationPhrases.belong(draft, person.who(), organization, status(pieces, noun));
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
