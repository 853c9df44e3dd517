package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.resolve.Subjects.Clause;
import org.jspecify.annotations.Nullable;

/** Reads offices with which people come or go: "joined Acme as president". */
final class Entries {
  private final MemberWords members;
  private final Holdings holdings;
  private final Subjects subjects;

  Entries(MemberWords members, Holdings holdings) {
    this.members = members;
    this.holdings = holdings;
    this.subjects = new Subjects(members);
  }

  /**
   * Whether a verb of membership stands before "as" and the offices, which then are noted.
   *
   * @param end the piece before "as"
   */
  boolean read(Draft draft, List<RoleMention> chain, int end) {
    RoleMention role = chain.get(0);
    List<Piece> pieces = draft.pieces(role.sentence());
    Found joined =
        draft.endingAt(
            role.sentence(),
            end + 1,
            f -> f.who().type == ActorType.ORGANIZATION && f.form() == Form.NAME);
    if (joined == null || !pieces.get(end + 1).is("as") || role.owner() != null) {
      return false;
    }
    int verb = joined.from() - 1;
    verb -= verb > 0 && pieces.get(verb).is("the") ? 1 : 0;
    MemberWords.Verb way = verb < 1 ? null : way(pieces.get(verb));
    Clause clause = way == null ? null : clause(draft, role, verb);
    if (way == null || clause == null || clause.coming()) {
      return false;
    }
    chain.forEach(
        each -> holdings.claim(draft, each, clause.subject(), joined.who(), way.status()));
    return true;
  }

  private MemberWords.@Nullable Verb way(Piece verb) {
    return members.verbs(verb).stream()
        .filter(each -> each.marker().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Clause clause(Draft draft, RoleMention role, int verb) {
    return subjects.of(draft, role.sentence(), verb, found -> Holdings.canBeTold(found, role));
  }
}
