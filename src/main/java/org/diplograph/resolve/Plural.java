package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;

/** Links "they" to people, countries or organizations named together. */
final class Plural {
  private Plural() {}

  static void link(Draft draft, int sentence, int at) {
    if (!linkTwo(draft, sentence, at) && !linkGroup(draft, sentence, at)) {
      linkOrganization(draft, sentence, at);
    }
  }

  /** "Google said they would": the only organization in the sentence, if no people are. */
  private static void linkOrganization(Draft draft, int sentence, int at) {
    List<Found> named =
        Salience.before(
            draft, sentence, at, 0, f -> f.who().type == ActorType.ORGANIZATION && f.isNamed());
    boolean one = Salience.actors(named).size() == 1 && Salience.isSubject(draft, named.get(0));
    if (one && !arePeopleBetween(draft, named.get(0), sentence, at)) {
      draft.add(named.get(0).who(), sentence, at, at + 1, Form.PRONOUN, 0.6);
    }
  }

  private static boolean arePeopleBetween(Draft draft, Found name, int sentence, int at) {
    for (int i = name.sentence(); i <= sentence; i++) {
      List<Piece> pieces = draft.pieces(i);
      int from = i == name.sentence() ? name.to() : 0;
      int to = i == sentence ? at : pieces.size();
      for (Piece piece : pieces.subList(from, Math.max(from, to))) {
        if (piece.hasTag("NOUN") && !piece.is(piece.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The subject of this sentence or of the one before, if it is a group. */
  private static boolean linkGroup(Draft draft, int sentence, int at) {
    for (int back = 0; back <= 1 && back <= sentence; back++) {
      Groups.Group group =
          Groups.before(draft, sentence - back, back == 0 ? at : Integer.MAX_VALUE, 0, g -> true);
      if (group != null) {
        boolean subject = Groups.isSubject(draft, group);
        if (subject) {
          group.members().forEach(who -> draft.add(who, sentence, at, at + 1, Form.PRONOUN, 0.65));
        }
        return true;
      }
    }
    return false;
  }

  /** "they" behind two people who are joined and the only ones around. */
  private static boolean linkTwo(Draft draft, int sentence, int at) {
    for (int back = 0; back <= 1; back++) {
      List<Found> mentions = Salience.before(draft, sentence, at, back, f -> f.who().isPerson());
      Set<Who> people = Salience.actors(mentions);
      if (people.size() > 2) {
        return false;
      }
      if (people.size() == 2 && mentions.stream().anyMatch(f -> isJoined(draft, f))) {
        people.forEach(who -> draft.add(who, sentence, at, at + 1, Form.PRONOUN, 0.65));
        return true;
      }
    }
    return false;
  }

  private static boolean isJoined(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    if (mention.form() == Form.NOMINAL || mention.form() == Form.PRONOUN) {
      return draft.found(mention.sentence()).stream()
          .anyMatch(f -> f != mention && f.from() == mention.from() && f.who() != mention.who());
    }
    int before = mention.from() - 1;
    while (before > 0
        && !draft.isTaken(mention.sentence(), before, before + 1)
        && !pieces.get(before).is("and")
        && pieces.get(before).isNounLike()) {
      before--;
    }
    boolean linked = before > 0 && (pieces.get(before).is("and") || pieces.get(before).is("with"));
    return linked || followsAnother(draft, mention);
  }

  /**
   * "Shamkhani, the secretary of the council, and Saudi adviser Musaed al-Aiban": no verb between.
   */
  private static boolean followsAnother(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    boolean and = false;
    for (int i = mention.from() - 1; i > 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.isVerbLike()) {
        return false;
      }
      and |= piece.is("and");
      Found other = draft.endingAt(mention.sentence(), i, f -> f.who().isPerson() && f.isNamed());
      if (other != null) {
        return and;
      }
    }
    return false;
  }
}
