package org.diplograph.resolve;

import java.util.List;

/** Finds names of organizations that the finder missed but their people give away. */
final class StaffNames {
  private static final int POSSESSOR = 3;

  private final Offices offices;
  private final MemberWords members;
  private final Nouns nouns;

  StaffNames(ReferenceData data) {
    this.offices = data.offices();
    this.members = data.members();
    this.nouns = data.nouns();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      if (draft.sentence(i).headline()) {
        continue;
      }
      List<Piece> pieces = draft.pieces(i);
      for (Phrases.Hit<Offices.Named> hit : offices.roles().all(pieces)) {
        Role role = hit.values().get(0).role();
        if (role.ofCompany()) {
          readPossessor(draft, i, hit.begin());
        }
        if (offices.isInOrganization(role.label())) {
          readAt(draft, i, hit.end());
        }
      }
      for (int at = 1; at < pieces.size(); at++) {
        if (members.isOffice(pieces.get(at))) {
          readAt(draft, i, at + 1);
        }
      }
      for (Phrases.Hit<Offices.Named> hit : members.nouns().all(pieces)) {
        readMember(draft, i, hit);
      }
    }
  }

  private void readMember(Draft draft, int sentence, Phrases.Hit<Offices.Named> hit) {
    List<Piece> pieces = draft.pieces(sentence);
    String noun = hit.values().get(0).role().label();
    boolean of = hit.end() < pieces.size() && pieces.get(hit.end()).is("of");
    if (members.isAtCompany(noun)) {
      readAt(draft, sentence, hit.end());
    }
    if (of && members.isOfCompany(noun)) {
      NamesBehind.read(draft, sentence, hit.end(), 1);
    }
  }

  /** "A fellow at Acme", "head of research at Acme". */
  private static void readAt(Draft draft, int sentence, int end) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean field =
        end < pieces.size()
            && (pieces.get(end).is("of") || pieces.get(end).is("in") || pieces.get(end).is("for"));
    int at = field ? Owners.fieldEnd(draft, sentence, end + 1) : end;
    if (at < pieces.size() && pieces.get(at).is("at")) {
      NamesBehind.read(draft, sentence, at, 1);
    }
  }

  /** "Brightline's new chief executive": no person has one. */
  private void readPossessor(Draft draft, int sentence, int role) {
    List<Piece> pieces = draft.pieces(sentence);
    int mark = role - 1;
    while (mark > 0 && role - mark < POSSESSOR && isBetween(pieces.get(mark))) {
      mark--;
    }
    if (mark < 1 || !pieces.get(mark).isPossessive()) {
      return;
    }
    Found person = draft.endingAt(sentence, mark, f -> f.who().isPerson() && f.isNamed());
    int begin = person == null ? GivenAway.begin(draft, sentence, mark) : person.from();
    boolean single = person == null || person.to() - person.from() == 1;
    if (begin < mark && single && (person == null || GivenAway.isOnce(draft, person))) {
      if (person != null) {
        draft.remove(person);
      }
      GivenAway.add(draft, sentence, begin, mark);
    }
  }

  private boolean isBetween(Piece piece) {
    return piece.hasTag("ADJ") || nouns.has("OrdinalWord", piece.key());
  }
}
