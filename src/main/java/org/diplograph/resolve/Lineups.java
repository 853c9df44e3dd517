package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Reads whom organizations consist of: "the trio consists of X, Y and Z". */
final class Lineups {
  private static final int SUBJECT = 8;

  private final MemberWords members;
  private final Subjects subjects;

  Lineups(ReferenceData data) {
    this.members = data.members();
    this.subjects = new Subjects(data.members());
  }

  /** Reads what a word says, if it says so. */
  void read(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    int behind = members.composing(pieces, at);
    boolean including = behind == at && members.isIncluding(pieces.get(at));
    if (behind == at && !including) {
      return;
    }
    List<Found> people = LeadershipPass.leaders(draft, sentence, including ? at + 1 : behind);
    Found whole = people.isEmpty() ? null : whole(draft, sentence, at, including);
    if (whole != null) {
      people.forEach(
          one -> OrganizationPhrases.belong(draft, one.who(), whole, TenureStatus.CURRENT));
    }
  }

  private @Nullable Found whole(Draft draft, int sentence, int verb, boolean including) {
    if (including) {
      return ofGroup(draft, sentence, verb);
    }
    Subjects.Clause clause = subjects.of(draft, sentence, verb, Lineups::isOrganization);
    return clause == null
        ? LeadershipPass.defined(draft, sentence, verb)
        : clause.coming() ? null : clause.subject();
  }

  /** "Acme's management team includes", "the board of Acme includes". */
  private @Nullable Found ofGroup(Draft draft, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    Found named = draft.endingAt(sentence, verb, Lineups::isOrganization);
    if (named != null) {
      int of = named.from() - 1;
      of -= of > 0 && pieces.get(of).is("the") ? 1 : 0;
      return of > 0 && pieces.get(of).is("of") && members.isGroup(pieces.get(of - 1))
          ? named
          : null;
    }
    if (verb < 2 || !members.isGroup(pieces.get(verb - 1))) {
      return null;
    }
    int mark = verb - 1;
    while (mark > 0 && verb - mark < SUBJECT && !pieces.get(mark).isPossessive()) {
      mark--;
    }
    return draft.endingAt(sentence, mark, Lineups::isOrganization);
  }

  private static boolean isOrganization(Found found) {
    return found.who().type == ActorType.ORGANIZATION && found.form() == Form.NAME;
  }
}
