package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.diplograph.resolve.Subjects.Clause;

/** Finds whom organizations take on or let go: "Acme hired Jane Roe". */
final class Recruits {
  private final MemberWords members;
  private final Parties parties;
  private final OrganizationPhrases phrases;
  private final Subjects subjects;

  Recruits(ReferenceData data, OrganizationPhrases phrases) {
    this.members = data.members();
    this.parties = data.parties();
    this.phrases = phrases;
    this.subjects = new Subjects(data.members());
  }

  /** Reads what a word says, if it is a verb that says so. */
  void read(Draft draft, int sentence, int at) {
    for (MemberWords.Verb verb : members.recruiting(draft.pieces(sentence).get(at))) {
      List<Found> people = LeadershipPass.leaders(draft, sentence, at + 1);
      if (people.isEmpty() || isOwner(draft, people.get(people.size() - 1))) {
        continue;
      }
      Clause clause = subjects.of(draft, sentence, at, found -> canRecruit(found, verb));
      if (clause != null && !clause.coming()) {
        Found organization = clause.subject();
        people.forEach(
            one -> OrganizationPhrases.belong(draft, one.who(), organization, verb.status()));
        readFrom(draft, people.get(people.size() - 1));
      }
    }
  }

  /** "Hired Roe's firm": she is not whom it is about. */
  private static boolean isOwner(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    return person.to() < pieces.size() && pieces.get(person.to()).isPossessive();
  }

  private boolean canRecruit(Found found, MemberWords.Verb verb) {
    return found.who().type == ActorType.ORGANIZATION
        && (found.form() == Form.NAME || (verb.ofParty() && found.isNamed()))
        && (!verb.ofParty() || parties.isParty(found.who()));
  }

  /** "Signed Roe from Acme": where she was before. */
  private void readFrom(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int at = person.to();
    at += at < pieces.size() && pieces.get(at).is("away") ? 1 : 0;
    boolean from = at + 1 < pieces.size() && pieces.get(at).is("from");
    Found before = from ? phrases.whole(draft, person.sentence(), at + 1, false) : null;
    if (before != null) {
      OrganizationPhrases.belong(draft, person.who(), before, TenureStatus.FORMER);
    }
  }
}
