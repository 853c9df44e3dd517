package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.resolve.Draft.Claim;
import org.jspecify.annotations.Nullable;

/** Links "Russian officials", "the government of Sudan", "the Obama administration" to states. */
final class Representatives {
  private static final int FILLERS = 3;

  private final Nouns nouns;

  Representatives(ReferenceData data) {
    this.nouns = data.nouns();
  }

  void apply(Draft draft, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    for (Phrases.Hit<String> hit : nouns.representatives().all(pieces)) {
      boolean head = hit.end() >= pieces.size() || !isNoun(pieces, hit.end());
      if (head
          && pieces.get(hit.end() - 1).isNounLike()
          && !draft.isTaken(sentence, hit.begin(), hit.end())) {
        add(draft, sentence, hit);
      }
    }
  }

  private static boolean isNoun(List<Piece> pieces, int at) {
    return pieces.get(at).hasTag("NOUN") && !pieces.get(at).isPossessive();
  }

  private static void add(Draft draft, int sentence, Phrases.Hit<String> hit) {
    Found owner = ownerBefore(draft, sentence, hit.begin());
    if (owner != null) {
      Who state = owner.who().isPerson() ? stateOf(draft, owner.who()) : owner.who();
      if (state != null) {
        draft.add(state, sentence, owner.from(), hit.end(), Form.NOMINAL, 0.85);
      }
      return;
    }
    Found behind = ownerBehind(draft, sentence, hit.end());
    if (behind != null) {
      draft.add(behind.who(), sentence, hit.begin(), behind.to(), Form.NOMINAL, 0.85);
    }
  }

  private static @Nullable Found ownerBefore(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    int at = from;
    for (int i = 0; i <= FILLERS && at > 0; i++) {
      int end = pieces.get(at - 1).isPossessive() ? at - 1 : at;
      Found owner = draft.endingAt(sentence, end, Found::isNamed);
      if (owner != null) {
        return owner;
      }
      Piece filler = pieces.get(at - 1);
      if (!filler.hasTag("ADJ") && !filler.isNounLike() && !filler.isPossessive()) {
        return null;
      }
      at--;
    }
    return null;
  }

  private static @Nullable Found ownerBehind(Draft draft, int sentence, int to) {
    List<Piece> pieces = draft.pieces(sentence);
    if (to + 1 >= pieces.size() || !pieces.get(to).is("of")) {
      return null;
    }
    int at = pieces.get(to + 1).is("the") ? to + 2 : to + 1;
    return draft.beginningAt(
        sentence, at, f -> f.isNamed() && !f.who().isPerson() && f.form() != Form.PLACE);
  }

  /** The country in whose office a person is. */
  private static @Nullable Who stateOf(Draft draft, Who person) {
    return draft.claims().stream()
        .filter(claim -> claim.holder() == person)
        .map(Claim::owner)
        .filter(owner -> owner != null && owner.isCountry())
        .findFirst()
        .orElse(null);
  }
}
