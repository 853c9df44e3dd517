package org.diplograph.resolve;

import java.util.List;

/** Takes a name behind a preposition for an organization's: "the chief executive of Acme". */
final class NamesBehind {
  private NamesBehind() {}

  /**
   * Adds the name behind a preposition, unless something else is known of it.
   *
   * @param link where the preposition stands
   * @param shortest how many words it must have
   */
  static void read(Draft draft, int sentence, int link, int shortest) {
    List<Piece> pieces = draft.pieces(sentence);
    if (link + 1 >= pieces.size()) {
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
    boolean open =
        end < pieces.size()
            && (draft.isTaken(sentence, end, end + 1)
                || end - begin == 1 && pieces.get(end).hasTag("NOUN"));
    open |= end > begin && !pieces.get(end - 1).isNounLike();
    boolean ends = end == pieces.size() || !pieces.get(end).isPossessive() || isLast(pieces, end);
    if (end - begin >= shortest && !open && ends) {
      GivenAway.add(draft, sentence, begin, end);
    }
  }

  /** "The CEO of Calloway's": a name that is no person's, unless the article has more of him. */
  private static void readPerson(Draft draft, int sentence, int begin) {
    Found person = draft.beginningAt(sentence, begin, f -> f.who().isPerson() && f.isNamed());
    if (person == null || !GivenAway.isOnce(draft, person)) {
      return;
    }
    List<Piece> pieces = draft.pieces(sentence);
    boolean possessive = person.to() < pieces.size() && pieces.get(person.to()).isPossessive();
    if (!possessive || isLast(pieces, person.to())) {
      int end = possessive ? person.to() + 1 : person.to();
      draft.remove(person);
      GivenAway.add(draft, sentence, begin, end);
    }
  }

  /** Whether the possessive is part of the name: it owns nothing. */
  private static boolean isLast(List<Piece> pieces, int possessive) {
    int next = possessive + 1;
    return next >= pieces.size()
        || !pieces.get(next).isNounLike() && !pieces.get(next).hasTag("ADJ");
  }
}
