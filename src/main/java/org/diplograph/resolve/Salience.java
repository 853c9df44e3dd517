package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Who has been mentioned lately, seen from a place in the article. */
final class Salience {
  private Salience() {}

  /** Mentions before a place, the nearest first, no more than so many sentences back. */
  static List<Found> before(
      Draft draft, int sentence, int piece, int back, Predicate<Found> wanted) {
    List<Found> mentions = new ArrayList<>();
    for (int i = sentence; i >= Math.max(0, sentence - back); i--) {
      List<Found> found = draft.found(i);
      for (int j = found.size() - 1; j >= 0; j--) {
        Found mention = found.get(j);
        boolean earlier = i < sentence || mention.to() <= piece;
        if (earlier && mention.form() != Form.PLACE && wanted.test(mention)) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  /** The actors of mentions, the nearest first. */
  static Set<Who> actors(List<Found> mentions) {
    Set<Who> actors = new LinkedHashSet<>();
    mentions.forEach(mention -> actors.add(mention.who()));
    return actors;
  }

  /** Whether a verb follows the mention: it is likely the subject of its clause. */
  static boolean isSubject(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    int at = Asides.behind(draft, mention.sentence(), mention.to());
    while (at < pieces.size() && pieces.get(at).hasTag("ADV")) {
      at++;
    }
    boolean verb = at < pieces.size() && pieces.get(at).isVerbLike();
    boolean governed = mention.from() > 0 && pieces.get(mention.from() - 1).hasTag("ADP");
    return verb && !governed;
  }

  /** The position of a person's last mention before a place, or null. */
  static @Nullable Found last(Draft draft, Who who, int sentence, int piece) {
    List<Found> mentions = before(draft, sentence, piece, sentence, f -> f.who() == who);
    return mentions.isEmpty() ? null : mentions.get(0);
  }
}
