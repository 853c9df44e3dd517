package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Finds national bodies, "the foreign ministry", and the country each belongs to. */
final class BodyPass {
  private final Nouns nouns;

  BodyPass(ReferenceData data) {
    this.nouns = data.nouns();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      for (Phrases.Hit<String> hit : nouns.bodies().all(draft.pieces(i))) {
        if (!draft.isTaken(i, hit.begin(), hit.end())) {
          add(draft, i, hit);
        }
      }
    }
  }

  private void add(Draft draft, int sentence, Phrases.Hit<String> hit) {
    List<Piece> pieces = draft.pieces(sentence);
    String kind = hit.values().get(0);
    Found left = left(draft, sentence, hit.begin());
    Found right = right(draft, sentence, hit.end());
    if (left != null && left.who().isCountry()) {
      boolean adjacent = left.to() == hit.begin();
      if (adjacent && left.form() == Form.NAME) {
        draft.replace(left, Form.DEMONYM);
      }
      add(draft, sentence, kind, left.who(), adjacent ? left.from() : hit.begin(), hit.end(), 0.9);
    } else if (right != null) {
      add(draft, sentence, kind, right.who(), hit.begin(), right.to(), 0.9);
    } else {
      Who country = byContext(draft, sentence, pieces, hit);
      if (country != null) {
        add(draft, sentence, kind, country, hit.begin(), hit.end(), 0.7);
      }
    }
  }

  private static void add(
      Draft draft, int sentence, String kind, Who country, int from, int to, double confidence) {
    String code = country.reference;
    if (code != null) {
      draft.add(draft.body(kind, code), sentence, from, to, Form.NAME, confidence);
    }
  }

  private static @Nullable Found left(Draft draft, int sentence, int from) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = from > 0 && pieces.get(from - 1).isPossessive() ? from - 1 : from;
    return draft.endingAt(sentence, end, Found::isNamed);
  }

  private static @Nullable Found right(Draft draft, int sentence, int to) {
    List<Piece> pieces = draft.pieces(sentence);
    if (to >= pieces.size() || !pieces.get(to).is("of")) {
      return null;
    }
    int at = to + 1 < pieces.size() && pieces.get(to + 1).is("the") ? to + 2 : to + 1;
    return draft.beginningAt(sentence, at, f -> f.who().isCountry() && f.form() == Form.NAME);
  }

  /** Only "the" body, or one with a capital, can be the one that the context is about. */
  private @Nullable Who byContext(
      Draft draft, int sentence, List<Piece> pieces, Phrases.Hit<String> hit) {
    Piece first = pieces.get(hit.begin());
    boolean definite = hit.begin() > 0 && pieces.get(hit.begin() - 1).is("the");
    boolean proper = first.isCapitalised() && pieces.get(hit.end() - 1).isCapitalised();
    if (!definite && !proper) {
      return null;
    }
    String kind = hit.values().get(0);
    String owner = proper ? nouns.ownerOfBody(kind) : null;
    Who usual = owner == null ? null : draft.known(owner);
    if (owner == null || (usual == null && nouns.isShared(kind))) {
      Who country = Context.country(draft, sentence);
      return country != null || owner == null ? country : draft.country(owner);
    }
    return draft.country(owner);
  }
}
