package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Links pronouns to people, and "it" to the state or organization that speaks. */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final int BACK = 2;

  /** Links one pronoun if it is plain; {@code speaker} is who speaks it, or null. */
  void link(
      Draft draft, int sentence, int at, boolean quoted, @Nullable Who speaker, Quotes quotes) {
    Piece piece = draft.pieces(sentence).get(at);
    if (!piece.hasTag("PRON") || draft.isTaken(sentence, at, at + 1)) {
      return;
    }
    String word = piece.key();
    if (HE.contains(word)) {
      linkPerson(draft, sentence, at, Who.Gender.MALE, speaker, quoted ? null : quotes);
    } else if (SHE.contains(word)) {
      linkPerson(draft, sentence, at, Who.Gender.FEMALE, speaker, quoted ? null : quotes);
    } else if (quoted && speaker != null && (I.contains(word) || WE.contains(word))) {
      double confidence = I.contains(word) ? 0.9 : 0.7;
      draft.add(speaker, sentence, at, at + 1, Form.PRONOUN, confidence);
    } else if (!quoted && IT.contains(word)) {
      linkIt(draft, sentence, at);
    } else if (!quoted && THEY.contains(word)) {
      linkThey(draft, sentence, at);
    }
  }

  private static void linkPerson(
      Draft draft,
      int sentence,
      int at,
      Who.Gender gender,
      @Nullable Who speaker,
      @Nullable Quotes outside) {
    List<Found> mentions =
        Salience.before(
            draft,
            sentence,
            at,
            BACK,
            f ->
                f.who().isPerson()
                    && f.who() != speaker
                    && fits(f.who(), gender)
                    && (outside == null || !outside.hold(draft, f)));
    List<Who> people = new ArrayList<>(Salience.actors(mentions));
    Who who = people.size() == 1 ? people.get(0) : preferred(draft, sentence, mentions, gender);
    if (who != null) {
      double confidence = people.size() == 1 ? 0.85 : 0.7;
      draft.add(who, sentence, at, at + 1, Form.PRONOUN, confidence);
      if (people.size() == 1 && who.gender == Who.Gender.UNKNOWN) {
        who.gender = gender;
      }
    }
  }

  private static boolean fits(Who who, Who.Gender gender) {
    return who.gender == Who.Gender.UNKNOWN || who.gender == gender;
  }

  /** The subject of this sentence so far, else of the sentence before. */
  private static @Nullable Who preferred(
      Draft draft, int sentence, List<Found> mentions, Who.Gender gender) {
    for (int back = 0; back <= 1; back++) {
      int here = sentence - back;
      List<Found> near = mentions.stream().filter(f -> f.sentence() == here).toList();
      List<Who> actors = new ArrayList<>(Salience.actors(near));
      if (actors.size() == 1) {
        return actors.get(0);
      }
      if (!near.isEmpty()) {
        return subject(draft, near, gender);
      }
    }
    return null;
  }

  /** The first subject in the sentence; mentions come nearest first. */
  private static @Nullable Who subject(Draft draft, List<Found> near, Who.Gender gender) {
    List<Who> sure =
        near.stream().map(Found::who).filter(who -> who.gender == gender).distinct().toList();
    List<Found> subjects = near.stream().filter(f -> Salience.isSubject(draft, f)).toList();
    Set<Who> actors = Salience.actors(subjects);
    if (actors.size() == 1) {
      return actors.iterator().next();
    }
    if (sure.size() == 1) {
      return sure.get(0);
    }
    Found first = near.get(near.size() - 1);
    return subjects.contains(first) ? first.who() : null;
  }

  /** "Russia said it would": the only state or organization before it in the sentence. */
  private static void linkIt(Draft draft, int sentence, int at) {
    List<Found> subjects =
        Salience.before(
            draft,
            sentence,
            at,
            0,
            f -> !f.who().isPerson() && f.isNamed() && Salience.isSubject(draft, f));
    Set<Who> actors = Salience.actors(subjects);
    if (actors.size() == 1) {
      draft.add(actors.iterator().next(), sentence, at, at + 1, Form.PRONOUN, 0.7);
    }
  }

  /** "they" behind two people who are joined and the only ones around. */
  private static void linkThey(Draft draft, int sentence, int at) {
    for (int back = 0; back <= 1; back++) {
      List<Found> mentions = Salience.before(draft, sentence, at, back, f -> f.who().isPerson());
      Set<Who> people = Salience.actors(mentions);
      if (people.size() > 2) {
        return;
      }
      if (people.size() == 2 && mentions.stream().anyMatch(f -> isJoined(draft, f))) {
        people.forEach(who -> draft.add(who, sentence, at, at + 1, Form.PRONOUN, 0.65));
        return;
      }
    }
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
