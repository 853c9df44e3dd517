package org.diplograph.resolve;

import java.util.List;

/** Finds names of organizations that the finder missed but an office of theirs gives away. */
final class OwnerNames {
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
        if (nouns.has("KindNoun", draft.pieces(i).get(at).key())) {
          readKind(draft, i, at);
        }
      }
      for (Phrases.Hit<Offices.Named> hit : offices.roles().all(draft.pieces(i))) {
        if (hit.values().get(0).role().ofCompany()) {
          readBehind(draft, i, hit.end());
          readBefore(draft, i, hit.begin());
        }
      }
    }
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
    boolean plain = before.hasTag("DET") || before.hasTag("ADJ") || before.hasTag("NOUN");
    if (!plain || pieces.get(kind).isCapitalised() || !pieces.get(kind + 1).isCapitalised()) {
      return;
    }
    int begin = kind + 1;
    Found person = draft.beginningAt(sentence, begin, f -> f.who().isPerson() && f.isNamed());
    int end = person == null ? begin : person.to();
    while (person == null
        && end < pieces.size()
        && end - begin < GivenAway.LONGEST
        && pieces.get(end).isCapitalised()
        && !draft.isTaken(sentence, end, end + 1)) {
      end++;
    }
    boolean once =
        person == null || draft.all().stream().filter(f -> f.who() == person.who()).count() == 1;
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

  /** "The CEO of Calloway's": a name that is no person's, unless the article has more of him. */
  private static void readPerson(Draft draft, int sentence, int begin) {
    Found person = draft.beginningAt(sentence, begin, f -> f.who().isPerson() && f.isNamed());
    boolean once =
        person != null && draft.all().stream().filter(f -> f.who() == person.who()).count() == 1;
    if (once && person != null) {
      List<Piece> pieces = draft.pieces(sentence);
      boolean possessive = person.to() < pieces.size() && pieces.get(person.to()).isPossessive();
      if (!possessive || isLast(pieces, person.to())) {
        int end = possessive ? person.to() + 1 : person.to();
        draft.remove(person);
        GivenAway.add(draft, sentence, begin, end);
      }
    }
  }

  /** Whether the possessive is part of the name: it owns nothing. */
  private static boolean isLast(List<Piece> pieces, int possessive) {
    int next = possessive + 1;
    return next >= pieces.size()
        || !pieces.get(next).isNounLike() && !pieces.get(next).hasTag("ADJ");
  }

  private static void readBehind(Draft draft, int sentence, int link) {
    List<Piece> pieces = draft.pieces(sentence);
    if (link + 1 >= pieces.size() || !(pieces.get(link).is("of") || pieces.get(link).is("at"))) {
      return;
    }
    int begin = pieces.get(link + 1).is("the") ? link + 2 : link + 1;
    if (begin < pieces.size() && pieces.get(begin).isCapitalised()) {
      readPerson(draft, sentence, begin);
    }
    int end = begin;
    while (end < pieces.size()
        && end - begin < GivenAway.LONGEST
        && pieces.get(end).isCapitalised()
        && !draft.isTaken(sentence, end, end + 1)) {
      end++;
    }
    boolean open = end < pieces.size() && draft.isTaken(sentence, end, end + 1);
    boolean ends = end == pieces.size() || !pieces.get(end).isPossessive() || isLast(pieces, end);
    if (end > begin && !open && ends) {
      GivenAway.add(draft, sentence, begin, end);
    }
  }
}
