package org.diplograph.resolve;

import java.util.List;

/** Finds names of organizations that the finder missed but an office of theirs gives away. */
final class OwnerNames {
  private static final int PHRASE = 5;

  private final Offices offices;
  private final Nouns nouns;

  OwnerNames(ReferenceData data) {
    this.offices = data.offices();
    this.nouns = data.nouns();
  }

  /** "The chief executive of Acme": whatever has one is an organization. */
  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      if (draft.sentence(i).headline()) {
        continue;
      }
      for (int at = 1; at + 1 < draft.pieces(i).size(); at++) {
        Piece piece = draft.pieces(i).get(at);
        if (nouns.has("KindNoun", piece.key()) || piece.is("party")) {
          readKind(draft, i, at);
        }
      }
      for (Phrases.Hit<Offices.Named> hit : offices.roles().all(draft.pieces(i))) {
        if (hit.values().get(0).role().ofCompany()) {
          if (isLink(draft.pieces(i), hit.end())) {
            NamesBehind.read(draft, i, hit.end(), 1);
          }
          readBefore(draft, i, hit.begin());
        }
      }
    }
  }

  /** "A party, the Greens", "his own firm, Acme": the name of what is told of first here. */
  private static boolean isNew(List<Piece> pieces, int kind) {
    for (int i = kind - 1; i >= 0 && kind - i < PHRASE; i--) {
      Piece piece = pieces.get(i);
      if (piece.is("a") || piece.is("an") || piece.is("own")) {
        return true;
      }
      if (!piece.hasTag("ADJ") && !piece.hasTag("NOUN")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLink(List<Piece> pieces, int at) {
    return at < pieces.size() && (pieces.get(at).is("of") || pieces.get(at).is("at"));
  }

  /** "Brightline CEO Jane Roe". */
  private static void readBefore(Draft draft, int sentence, int end) {
    List<Piece> pieces = draft.pieces(sentence);
    int begin = GivenAway.begin(draft, sentence, end);
    boolean named = end < pieces.size() && draft.isTaken(sentence, end + 1, end + 2);
    boolean open = begin > 0 && draft.isTaken(sentence, begin - 1, begin);
    if (begin < end && named && !open) {
      GivenAway.add(draft, sentence, begin, end);
    }
  }

  /** "The metal band Amaranth": a name behind a word for what it is; not "the firm Roe leads". */
  private static void readKind(Draft draft, int sentence, int kind) {
    List<Piece> pieces = draft.pieces(sentence);
    Piece before = pieces.get(kind - 1);
    boolean plain =
        before.hasTag("DET")
            || before.hasTag("ADJ")
            || before.hasTag("NOUN")
            || draft.endingAt(sentence, kind, f -> f.who().isCountry()) != null;
    boolean comma = pieces.get(kind + 1).is(",") && isNew(pieces, kind);
    int begin = comma ? kind + 2 : kind + 1;
    if (!plain
        || begin >= pieces.size()
        || pieces.get(kind).isCapitalised()
        || !pieces.get(begin).isCapitalised()) {
      return;
    }
    Found person = draft.beginningAt(sentence, begin, f -> f.who().isPerson() && f.isNamed());
    int end = person == null ? begin : person.to();
    while (person == null
        && end < pieces.size()
        && end - begin < GivenAway.LONGEST
        && pieces.get(end).isCapitalised()
        && !draft.isTaken(sentence, end, end + 1)) {
      end++;
    }
    boolean once = person == null || GivenAway.isOnce(draft, person);
    if (end > begin
        && once
        && GivenAway.isClosed(pieces, end)
        && !pieces.get(begin).hasTag("DET")) {
      if (person != null) {
        draft.remove(person);
      }
      GivenAway.add(draft, sentence, begin, end);
    }
  }
}
