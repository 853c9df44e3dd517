package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;

/** Finds what people belong to in looser phrases: "Roe's Liberal Party", "a post at the bank". */
final class Affiliations {
  private static final Set<String> AT = Set.of("at", "with", "within", "in");

  private static final Set<String> WHERE = Set.of("at", "with", "for");

  private final Parties parties;
  private final MemberWords members;
  private final Nouns nouns;

  Affiliations(ReferenceData data) {
    this.parties = data.parties();
    this.members = data.members();
    this.nouns = data.nouns();
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
        if (members.isOffice(draft.pieces(i).get(at))) {
          readPost(draft, i, at);
        }
      }
    }
  }

  /** "Roe's Liberal Party". */
  private void readParty(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int at = person.to();
    if (at + 1 < pieces.size() && pieces.get(at).isPossessive()) {
      Found party = MembershipPass.organization(draft, person.sentence(), at + 1, false);
      if (party != null && parties.isParty(party.who()) && Belonging.isWhole(draft, nouns, party)) {
        belong(draft, person.who(), party, TenureStatus.CURRENT);
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
      belong(draft, person.who(), before.get(0), TenureStatus.CURRENT);
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
    if (outside || at + 1 >= pieces.size() || !WHERE.contains(pieces.get(at).key())) {
      return;
    }
    Found organization = MembershipPass.organization(draft, description.sentence(), at + 1, false);
    if (organization != null && Belonging.isWhole(draft, nouns, organization)) {
      belong(draft, description.who(), organization, TenureStatus.CURRENT);
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
      belong(draft, description.who(), organization, status);
    }
  }

  /** "He held several posts at the World Bank". */
  private void readPost(Draft draft, int sentence, int noun) {
    List<Piece> pieces = draft.pieces(sentence);
    if (!AT.contains(pieces.get(noun + 1).key())) {
      return;
    }
    Found organization = MembershipPass.organization(draft, sentence, noun + 2, false);
    if (organization == null || !Belonging.isWhole(draft, nouns, organization)) {
      return;
    }
    Found person = Subjects.earlier(draft, sentence, noun, f -> f.form() != Form.LOCATION);
    if (person != null) {
      belong(draft, person.who(), organization, status(pieces, noun));
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

  private static void belong(Draft draft, Who member, Found organization, TenureStatus status) {
    MembershipPass.belong(draft, member, organization, status, Term.UNKNOWN);
  }
}
