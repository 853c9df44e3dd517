package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells the capital that acts for a state ("Moscow said") from the mere place ("in Moscow"). */
final class StatePass {
  private final Nouns nouns;
  private final Places places;
  private final ReferenceData data;

  StatePass(ReferenceData data) {
    this.data = data;
    this.nouns = data.nouns();
    this.places = data.places();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      for (Found mention : List.copyOf(draft.found(i))) {
        boolean capital = mention.form() == Form.PLACE && isCapital(draft, mention);
        if (capital && isState(draft, mention)) {
          draft.replace(mention, Form.METONYM);
        } else if (mention.form() == Form.METONYM && isBuilding(draft, mention)) {
          draft.replace(mention, Form.PLACE);
        }
      }
    }
  }

  /** Other cities never stand for the state. */
  private boolean isCapital(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    return data.names().at(pieces, mention.from()).values().stream()
        .anyMatch(sense -> sense.kind() != ReferenceData.Kind.CITY);
  }

  /** "at the White House", "outside the Kremlin". */
  private boolean isBuilding(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    int before = beforeArticle(pieces, mention.from());
    return before >= 0
        && nouns.has("LocativeWord", pieces.get(before).key())
        && !pieces.get(before).is("of");
  }

  private boolean isState(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    if (inDateline(draft, mention) || isAddress(draft, mention)) {
      return false;
    }
    Boolean joined = byHyphen(pieces, mention.to());
    if (joined != null) {
      return joined;
    }
    int before = beforeArticle(pieces, mention.from());
    Boolean led = before < 0 ? null : byWordBefore(draft, mention, pieces, before);
    if (led != null) {
      return led;
    }
    if (isAt(pieces, mention.to(), "'s")) {
      return !isProper(pieces, mention.to() + 1);
    }
    return isSubject(draft, mention, before);
  }

  private static int beforeArticle(List<Piece> pieces, int from) {
    int before = from - 1;
    while (before >= 0 && (pieces.get(before).is("the") || pieces.get(before).is("both"))) {
      before--;
    }
    return before;
  }

  private static boolean inDateline(Draft draft, Found mention) {
    Span dateline = draft.annotation().article().dateline();
    Span here = draft.span(mention.sentence(), mention.from(), mention.to());
    return dateline != null && dateline.overlaps(here);
  }

  /** "Moscow, Russia". */
  private static boolean isAddress(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    if (!isAt(pieces, mention.to(), ",")) {
      return false;
    }
    Found next =
        draft.beginningAt(mention.sentence(), mention.to() + 1, f -> f.form() == Form.NAME);
    return next != null && next.who() == mention.who();
  }

  /** "Moscow-based" is a place, "Moscow-backed" a state. */
  private static @Nullable Boolean byHyphen(List<Piece> pieces, int to) {
    if (to >= pieces.size() || !pieces.get(to).hyphen()) {
      return null;
    }
    String word = pieces.get(to).key();
    return !word.equals("based") && word.endsWith("ed") || word.equals("led");
  }

  private @Nullable Boolean byWordBefore(
      Draft draft, Found mention, List<Piece> pieces, int before) {
    Piece word = pieces.get(before);
    if (word.is("and") || word.is("or") || word.is(",")) {
      return byPartner(draft, mention, before);
    }
    if (word.is("to") || word.is("from")) {
      return before > 0 && leadsToState(pieces.get(before - 1));
    }
    if (word.is("for") || word.is("on")) {
      return before == 0 || !pieces.get(before - 1).hasTag("VERB");
    }
    if (word.is("in") && isRuling(pieces, before - 1)) {
      return true;
    }
    if (nouns.has("LocativeWord", word.key())) {
      return false;
    }
    if (nouns.has("RelationalWord", word.key())) {
      return word.hasTag("ADP") ? Boolean.TRUE : null;
    }
    if (word.hasTag("VERB")) {
      return !nouns.has("TravelVerb", word.lemma());
    }
    return null;
  }

  /** "the government in Kabul". */
  private boolean isRuling(List<Piece> pieces, int at) {
    return at >= 0 && places.has("RulingNoun", pieces.get(at).key());
  }

  /** In "Moscow and Washington" both are states or both are places. */
  private static @Nullable Boolean byPartner(Draft draft, Found mention, int before) {
    Found partner = draft.endingAt(mention.sentence(), before, f -> f.who().isCountry());
    if (partner == null || partner.form() == Form.NAME) {
      return null;
    }
    return partner.form() == Form.METONYM ? Boolean.TRUE : null;
  }

  private boolean leadsToState(Piece word) {
    return word.is("according") || (word.hasTag("NOUN") && !nouns.has("TravelNoun", word.lemma()));
  }

  /** Whether a verb follows, directly or behind "and Washington". */
  private boolean isSubject(Draft draft, Found mention, int before) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    if (before >= 0 && pieces.get(before).hasTag("ADP")) {
      return false;
    }
    int at = mention.to();
    if (isAt(pieces, at, "and") || isAt(pieces, at, "or")) {
      Found partner = draft.beginningAt(mention.sentence(), at + 1, f -> f.who().isCountry());
      at = partner == null ? at : partner.to();
      if (before < 0 && partner != null && isAt(pieces, at, "'s")) {
        return true;
      }
    }
    while (at < pieces.size() && pieces.get(at).hasTag("ADV")) {
      at++;
    }
    if (at >= pieces.size()) {
      return false;
    }
    Piece next = pieces.get(at);
    boolean headline = draft.sentence(mention.sentence()).headline();
    return next.isVerbLike() || (before < 0 && opensClause(pieces, at, headline));
  }

  /** The tagger takes some verbs behind a name that opens the sentence for nouns or adjectives. */
  private boolean opensClause(List<Piece> pieces, int at, boolean headline) {
    Piece next = pieces.get(at);
    boolean noun = next.hasTag("NOUN") && !next.isCapitalised();
    return next.hasTag("ADJ")
        || (noun && nouns.has("ReportingVerb", next.lemma()))
        || (noun && next.key().endsWith("s") && !hasVerb(pieces, at))
        || (headline && isTo(next));
  }

  /** Whether a verb follows, other than an infinitive: "Moscow streets fill", "Moscow plans to". */
  private static boolean hasVerb(List<Piece> pieces, int from) {
    for (int i = from; i < pieces.size(); i++) {
      if (pieces.get(i).isVerbLike() && !isTo(pieces.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTo(Piece piece) {
    return piece.is("to");
  }

  private static boolean isProper(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).hasTag("PROPN");
  }

  private static boolean isAt(List<Piece> pieces, int at, String word) {
    return at < pieces.size() && pieces.get(at).is(word);
  }
}
