package org.diplograph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Looks for whose office it is in the words around an office. */
final class Owners {
  private static final int PHRASE = 14;
  private static final int CLAUSE = 8;
  private static final int FIELD = 6;
  private static final int KIND = 3;
  private static final Set<String> IN_PHRASE = Set.of("NOUN", "PROPN", "ADJ", "DET", "ADP");

  private Owners() {}

  /** What is named behind a preposition; an organization also behind words like "ruling". */
  static @Nullable Found behind(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    Found mention = draft.beginningAt(sentence, at, f -> !f.who().isPerson());
    if (mention != null && (mention.form() != Form.NAME || isBased(pieces, mention.to()))) {
      Found described = described(draft, sentence, mention.to());
      mention = described == null ? mention : described;
    }
    for (int i = at + 1; mention == null && i < Math.min(at + 3, pieces.size()); i++) {
      Piece skipped = pieces.get(i - 1);
      if (!skipped.hasTag("ADJ") && !skipped.hasTag("VERB") && !skipped.isNounLike()) {
        return null;
      }
      mention =
          draft.beginningAt(
              sentence, i, f -> f.who().type == ActorType.ORGANIZATION && f.form() == Form.NAME);
    }
    return mention;
  }

  /** "The German carmaker Acme", "the Oslo-based Acme": what is told of behind where it is. */
  private static @Nullable Found described(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = from; i < pieces.size() && i <= from + KIND; i++) {
      Found name = draft.beginningAt(sentence, i, f -> isOrganization(f) && f.form() == Form.NAME);
      if (name != null) {
        return name;
      }
      Piece piece = pieces.get(i);
      boolean based = i == from && isBased(pieces, i);
      if (!based && !piece.hasTag("NOUN") && !piece.hasTag("ADJ")) {
        return null;
      }
    }
    return null;
  }

  /** "The Oslo-based Acme". */
  static boolean isBased(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).hyphen() && pieces.get(at).hasTag("VERB")
        || at < pieces.size() && pieces.get(at).hyphen() && pieces.get(at).is("based");
  }

  /** Where a field ends that nouns tell: "of sales and marketing"; where it begins if none does. */
  static int fieldEnd(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = at;
    while (end < pieces.size() && end - at < FIELD && !draft.isTaken(sentence, end, end + 1)) {
      Piece piece = pieces.get(end);
      boolean joined = end > at && (piece.is("and") || piece.is("&"));
      if (!piece.isNounLike() && !piece.hasTag("ADJ") && !joined) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether a word leads from what somebody is to where. */
  static boolean isPlaceLink(Piece piece) {
    return piece.is("at") || piece.is("for") || piece.is("with");
  }

  /** The first organization that a noun phrase names, however deep in it. */
  static @Nullable Found inPhrase(Draft draft, int sentence, int begin) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = begin; i < pieces.size() && i < begin + PHRASE; i++) {
      Found mention = draft.beginningAt(sentence, i, f -> isOrganization(f) && f.isNamed());
      if (mention != null) {
        return mention;
      }
      Piece piece = pieces.get(i);
      boolean inside =
          (IN_PHRASE.contains(piece.tag()) && !piece.is("against"))
              || piece.is("including")
              || (piece.is(",") && i + 1 < pieces.size() && pieces.get(i + 1).is("including"))
              || piece.is("ruling")
              || piece.is("governing");
      if (!inside) {
        return null;
      }
    }
    return null;
  }

  /** "Acme, where she was president": what the relative clause goes back to. */
  static @Nullable Who where(Draft draft, RoleMention role) {
    List<Piece> pieces = draft.pieces(role.sentence());
    for (int i = role.left() - 1; i > 0 && i > role.left() - CLAUSE; i--) {
      if (pieces.get(i).is("where")) {
        int end = Enclosed.begin(pieces, pieces.get(i - 1).is(",") ? i - 1 : i, PHRASE);
        Found owner = last(draft, role.sentence(), end);
        return owner == null ? null : owner.who();
      }
    }
    return null;
  }

  /** The organization named last before a piece, unless a place is named behind it. */
  private static @Nullable Found last(Draft draft, int sentence, int end) {
    Found last =
        draft.found(sentence).stream()
            .filter(f -> f.to() <= end && !f.who().isPerson())
            .max(Comparator.comparingInt(Found::to))
            .orElse(null);
    return last != null && isOrganization(last) && last.isNamed() ? last : null;
  }

  private static boolean isOrganization(Found found) {
    return found.who().type == ActorType.ORGANIZATION;
  }
}
