package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;

/** Adds names of organizations that the finder missed and the words around them give away. */
final class GivenAway {
  /** How many words such a name has at most. */
  static final int LONGEST = 6;

  private static final double CONFIDENCE = 0.5;

  private GivenAway() {}

  /** Whether a word can be part of such a name: a proper noun that is in no other. */
  static boolean isFree(Draft draft, int sentence, int at) {
    Piece piece = draft.pieces(sentence).get(at);
    // "Acme's" is tagged as a whole where it is one token.
    boolean name = piece.tag().startsWith("PROPN") && !piece.isPossessive();
    return name && piece.isCapitalised() && !draft.isTaken(sentence, at, at + 1);
  }

  /** Where the name begins that ends there; the same place if there is none. */
  static int begin(Draft draft, int sentence, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && isFree(draft, sentence, begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** Whether nothing that could go on a name stands at a place. */
  static boolean isClosed(List<Piece> pieces, int at) {
    return at >= pieces.size()
        || pieces.get(at).hasTag("PUNCT")
        || pieces.get(at).hasTag("ADP")
        || pieces.get(at).is("and");
  }

  /** Whether the article has only this mention of somebody. */
  static boolean isOnce(Draft draft, Found person) {
    return draft.all().stream().filter(f -> f.who() == person.who()).count() == 1;
  }

  /** Notes an organization of that name. */
  static void add(Draft draft, int sentence, int begin, int end) {
    Who who = draft.unlisted(draft.text(sentence, begin, end), null);
    draft.add(who, sentence, begin, end, Form.NAME, CONFIDENCE);
  }
}
