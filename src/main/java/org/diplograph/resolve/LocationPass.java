package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.Span;

/**
 * Tells the country that is named as a party ("Greece said", "talks with Greece") from the one that
 * is only where something happens ("in Greece"), and from a dateline.
 */
final class LocationPass {
  /** How far behind a verb of motion "to" or "from" may stand. */
  private static final int REACH = 4;

  private final Nouns nouns;
  private final Places places;

  LocationPass(ReferenceData data) {
    this.nouns = data.nouns();
    this.places = data.places();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      for (Found mention : List.copyOf(draft.found(i))) {
        if (mention.who().isCountry() && mention.form() == Form.NAME) {
          if (isInDateline(draft, mention)) {
            draft.replace(mention, Form.PLACE);
          } else if (isLocation(draft, mention)) {
            draft.replace(mention, Form.LOCATION);
          }
        }
      }
    }
  }

  private static boolean isInDateline(Draft draft, Found mention) {
    Span dateline = draft.annotation().article().dateline();
    return dateline != null
        && dateline.overlaps(draft.span(mention.sentence(), mention.from(), mention.to()));
  }

  private boolean isLocation(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    if (mention.to() < pieces.size() && leadsOn(pieces.get(mention.to()))) {
      return false;
    }
    int before = beforePart(pieces, mention.from());
    if (before < 0) {
      return false;
    }
    Piece word = pieces.get(before);
    if (word.is(",") || word.is("and") || word.is("or")) {
      return isBehindPlace(draft, mention, before);
    }
    if (word.is("of")) {
      return before > 0 && places.has("PartNoun", pieces.get(before - 1).key());
    }
    return word.is("to") || word.is("from")
        ? isMotion(pieces, before)
        : places.has("WhereWord", word.key()) || isMotion(word);
  }

  /** "Kenya's parliament", "the Iran deal", "Sudan-based": the words belong to what follows. */
  private static boolean leadsOn(Piece next) {
    return next.isPossessive() || next.isNounLike() || next.hyphen();
  }

  /** The piece before "the", and before "northern" or the like. */
  private int beforePart(List<Piece> pieces, int from) {
    int before = from - 1;
    while (before >= 0
        && (pieces.get(before).is("the") || nouns.has("Region", pieces.get(before).key()))) {
      before--;
    }
    return before;
  }

  /** "in Malawi, Zambia and Zimbabwe", "in Accra, Ghana"; not "in Accra, Ghana said". */
  private static boolean isBehindPlace(Draft draft, Found mention, int link) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    boolean acts = mention.to() < pieces.size() && pieces.get(mention.to()).isVerbLike();
    Found place =
        draft.endingAt(
            mention.sentence(), link, f -> f.form() == Form.PLACE || f.form() == Form.LOCATION);
    return place != null && !acts;
  }

  /** "fled Chad". */
  private boolean isMotion(Piece verb) {
    return verb.isVerbLike() && places.has("MotionVerb", verb.lemma());
  }

  /** "fled to Chad", "flew the hostages from Mali". */
  private boolean isMotion(List<Piece> pieces, int preposition) {
    for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
      Piece piece = pieces.get(i);
      if (piece.isVerbLike()) {
        return isMotion(piece);
      }
      if (piece.hasTag("PUNCT") || piece.hasTag("SCONJ")) {
        return false;
      }
    }
    return false;
  }
}
