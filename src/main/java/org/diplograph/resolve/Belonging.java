package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;

/**
 * Says that somebody belongs to an organization.
 *
 * @param member who belongs
 * @param organization what it belongs to
 * @param status whether it belongs still
 * @param term from when to when
 * @param sentence the sentence that says so
 */
record Belonging(Who member, Who organization, TenureStatus status, Term term, int sentence)
    implements Told {
  boolean equalsButSentence(Belonging other) {
    return member == other.member && organization == other.organization && status == other.status;
  }

  /** Whether a name is not part of a larger phrase: not "NATO" in "the NATO delegation". */
  static boolean isWhole(Draft draft, Nouns nouns, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    int at = mention.to();
    if (at >= pieces.size()) {
      return true;
    }
    Piece next = pieces.get(at);
    boolean kind = nouns.has("KindNoun", next.key());
    return kind || (!next.isPossessive() && !next.hasTag("NOUN") && !next.hyphen());
  }
}
