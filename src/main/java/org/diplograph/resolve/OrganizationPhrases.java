package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.jspecify.annotations.Nullable;

/** Finds the organization that a phrase is about, and notes who belongs to it. */
final class OrganizationPhrases {
  private static final int PHRASE = 8;
  private static final int GROUP = 5;
  private static final Set<String> BEFORE =
      Set.of("DET", "ADJ", "ADV", "VERB", "PROPN", "NOUN", "NUM");

  private final Nouns nouns;
  private final MemberWords members;

  OrganizationPhrases(ReferenceData data) {
    this.nouns = data.nouns();
    this.members = data.members();
  }

  /**
   * The organization that a noun phrase names: "the ruling party of X", "the board of X".
   *
   * @param far whether it may stand behind "of" whatever the phrase is about
   */
  @Nullable Found named(Draft draft, int sentence, int from, boolean far) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean inside = far;
    for (int i = from; i < pieces.size() && i < from + PHRASE; i++) {
      Found found =
          draft.beginningAt(
              sentence, i, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed());
      if (found != null) {
        return found;
      }
      inside |= members.isGroup(pieces.get(i));
      boolean called = pieces.get(i).is(",") && i > from && isKind(pieces.get(i - 1));
      if (!called && !isBefore(pieces.get(i)) && !(inside && pieces.get(i).is("of"))) {
        return null;
      }
    }
    return null;
  }

  /** The same, unless the name is only part of a larger phrase: "the Acme delegation". */
  @Nullable Found whole(Draft draft, int sentence, int from, boolean far) {
    Found found = named(draft, sentence, from, far);
    return found != null && isWhole(draft, found) ? found : null;
  }

  /** Whether a name stands for itself, or for a group of its people: "Acme's board". */
  boolean isWhole(Draft draft, Found mention) {
    return Belonging.isWhole(draft, nouns, mention) || isGroupBehind(draft, mention);
  }

  private boolean isGroupBehind(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    int at = mention.to();
    boolean possessive = pieces.get(at).isPossessive();
    int limit = Math.min(pieces.size(), possessive ? at + GROUP : at + 1);
    for (int i = possessive ? at + 1 : at; i < limit; i++) {
      if (members.isGroup(pieces.get(i))) {
        return true;
      }
      if (!pieces.get(i).isNounLike() && !pieces.get(i).hasTag("ADJ")) {
        return false;
      }
    }
    return false;
  }

  /** "His own party, the Greens": the name of what was told of. */
  private boolean isKind(Piece piece) {
    return nouns.has("KindNoun", piece.key()) || piece.is("party");
  }

  private static boolean isBefore(Piece piece) {
    return piece.is("his")
        || piece.is("her")
        || BEFORE.contains(piece.tag()) && !piece.isPossessive() && !piece.is("in")
        || piece.is("both");
  }

  /** "Head of research at": the link behind the field, if there is one. */
  int staffLink(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean field = at < pieces.size() && (pieces.get(at).is("of") || pieces.get(at).is("in"));
    return field ? Math.max(at, Owners.fieldEnd(draft, sentence, at + 1)) : at;
  }

  /** Notes that somebody belongs to an organization. */
  static void belong(Draft draft, Who member, Found organization, TenureStatus given, Term term) {
    if (member != organization.who()) {
      boolean former = given == TenureStatus.FORMER || term.until() != null;
      TenureStatus status = former ? TenureStatus.FORMER : TenureStatus.CURRENT;
      draft.belong(
          new Belonging(member, organization.who(), status, term, organization.sentence()));
    }
  }

  /** Notes that somebody belongs to an organization, since when is not told. */
  static void belong(Draft draft, Who member, Found organization, TenureStatus status) {
    belong(draft, member, organization, status, Term.UNKNOWN);
  }
}
