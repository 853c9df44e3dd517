package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Links pronouns to people, and "it" to the state or organization that speaks. */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");
  private static final int BACK = 2;

  /** Where no sentence so near names anybody, the last that does may be so far back. */
  private static final int FAR = 6;

  /** How far behind "it" the clause begins that it only announces. */
  private static final int EMPTY = 6;

  private final Nouns nouns;

  Pronouns(Nouns nouns) {
    this.nouns = nouns;
  }

  /** Links a pronoun that stands in no quotation, if it is plain. */
  void linkOutside(Draft draft, int sentence, int at, Quotes quotes, Voices voices) {
    Piece piece = draft.pieces(sentence).get(at);
    if (!isFree(draft, sentence, at)) {
      return;
    }
    List<Who> speakers = voices.speakers(sentence);
    List<Who> addressees = voices.addressees(sentence);
    Who speaker = speakers.size() == 1 ? speakers.get(0) : null;
    if (speaker != null && I.contains(piece.key())) {
      draft.add(speaker, sentence, at, at + 1, Form.PRONOUN, 0.8);
    } else if (speakers.size() > 1 && WE.contains(piece.key())) {
      speakers.forEach(who -> draft.add(who, sentence, at, at + 1, Form.PRONOUN, 0.6));
    } else if (YOU.contains(piece.key())) {
      linkYou(draft, sentence, at, addressees);
    } else if (IT.contains(piece.key())) {
      linkIt(draft, sentence, at, quotes);
    } else if (THEY.contains(piece.key())) {
      Plural.link(draft, sentence, at);
    } else {
      linkPerson(draft, sentence, at, speaker, quotes);
    }
  }

  /** Links a pronoun inside a quotation; {@code speaker} is whose words they are, if known. */
  void linkQuoted(Draft draft, int sentence, int at, @Nullable Who speaker) {
    Piece piece = draft.pieces(sentence).get(at);
    if (!isFree(draft, sentence, at)) {
      return;
    }
    if (speaker != null && I.contains(piece.key())) {
      draft.add(speaker, sentence, at, at + 1, Form.PRONOUN, 0.9);
    } else if (YOU.contains(piece.key())) {
      linkYou(draft, sentence, at, List.of());
    } else if (speaker != null && WE.contains(piece.key())) {
      linkWe(draft, sentence, at, speaker);
    } else {
      linkPerson(draft, sentence, at, speaker, null);
    }
  }

  private static void linkYou(Draft draft, int sentence, int at, List<Who> addressees) {
    Who called = Vocatives.addressee(draft, sentence, at);
    List<Who> meant = called == null ? addressees : List.of(called);
    meant.forEach(who -> draft.add(who, sentence, at, at + 1, Form.PRONOUN, 0.7));
  }

  private static boolean isFree(Draft draft, int sentence, int at) {
    return draft.pieces(sentence).get(at).hasTag("PRON") && !draft.isTaken(sentence, at, at + 1);
  }

  /** "We" means the state or organization that the speaker speaks for, if he does. */
  private static void linkWe(Draft draft, int sentence, int at, Who speaker) {
    Who represented = speaker.isPerson() ? represented(draft, speaker) : speaker;
    if (represented != null) {
      draft.add(represented, sentence, at, at + 1, Form.PRONOUN, 0.7);
    }
  }

  private static @Nullable Who represented(Draft draft, Who speaker) {
    Set<Who> owners = new LinkedHashSet<>();
    for (Draft.Claim claim : draft.claims()) {
      Who owner = claim.owner();
      boolean holds = claim.holder() == speaker && claim.status() != TenureStatus.FORMER;
      if (holds && owner != null && (claim.role().represents() || !owner.isCountry())) {
        owners.add(owner);
      }
    }
    return owners.size() == 1 ? owners.iterator().next() : null;
  }

  private void linkPerson(
      Draft draft, int sentence, int at, @Nullable Who speaker, @Nullable Quotes outside) {
    String word = draft.pieces(sentence).get(at).key();
    if (HE.contains(word)) {
      linkPerson(draft, sentence, at, Who.Gender.MALE, speaker, outside);
    } else if (SHE.contains(word)) {
      linkPerson(draft, sentence, at, Who.Gender.FEMALE, speaker, outside);
    }
  }

  private void linkPerson(
      Draft draft,
      int sentence,
      int at,
      Who.Gender gender,
      @Nullable Who speaker,
      @Nullable Quotes outside) {
    Who ahead = Cataphora.ahead(draft, sentence, at);
    if (ahead != null && fits(ahead, gender)) {
      draft.add(ahead, sentence, at, at + 1, Form.PRONOUN, 0.75);
      return;
    }
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
    if (who == null && outside != null) {
      LastSpeaker last = new LastSpeaker(draft, outside, nouns);
      who = last.before(sentence, at, gender);
      boolean far = who == null && people.isEmpty() && last.isReporting(sentence, at + 1);
      who = far ? farther(draft, sentence, at, gender, outside) : who;
    }
    if (who != null) {
      double confidence = people.size() == 1 ? 0.85 : 0.7;
      draft.add(who, sentence, at, at + 1, Form.PRONOUN, confidence);
      if (people.size() == 1 && who.gender == Who.Gender.UNKNOWN) {
        who.gender = gender;
      }
    }
  }

  /** The only one who can be meant in the nearest sentence that names any such person. */
  private static @Nullable Who farther(
      Draft draft, int sentence, int at, Who.Gender gender, Quotes quotes) {
    List<Found> mentions =
        Salience.before(
            draft,
            sentence,
            at,
            FAR,
            f -> f.who().isPerson() && fits(f.who(), gender) && !quotes.hold(draft, f));
    List<Found> near =
        mentions.stream().filter(f -> f.sentence() == mentions.get(0).sentence()).toList();
    Set<Who> people = Salience.actors(near);
    return people.size() == 1 ? people.iterator().next() : null;
  }

  private static boolean fits(Who who, Who.Gender gender) {
    return who.gender == Who.Gender.UNKNOWN || who.gender == gender;
  }

  /** The subject of this sentence so far, else of a sentence before, else who was named last. */
  private static @Nullable Who preferred(
      Draft draft, int sentence, List<Found> mentions, Who.Gender gender) {
    for (int back = 0; back <= 1; back++) {
      int here = sentence - back;
      List<Found> near = mentions.stream().filter(f -> f.sentence() == here).toList();
      List<Who> actors = new ArrayList<>(Salience.actors(near));
      if (actors.size() == 1) {
        return actors.get(0);
      }
      Who subject = near.isEmpty() ? null : subject(draft, near, gender);
      if (subject != null) {
        return subject;
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

  /**
   * "Russia said it would": the only state or organization that is a subject before it in the
   * sentence, or, where "it" opens a sentence or says something, in the one before. What is done to
   * "it" is open, and so is "it is time to".
   */
  private void linkIt(Draft draft, int sentence, int at, Quotes quotes) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean owner = pieces.get(at).is("its");
    boolean subject = at + 1 < pieces.size() && pieces.get(at + 1).isVerbLike();
    if (!owner && (!subject || isEmptyIt(pieces, at))) {
      return;
    }
    Set<Who> actors = subjects(draft, sentence, at, 0);
    boolean says = new LastSpeaker(draft, quotes, nouns).isReporting(sentence, at + 1);
    if (actors.isEmpty() && (at == 0 || says)) {
      actors = subjects(draft, sentence, at, 1);
    }
    if (actors.size() == 1) {
      draft.add(actors.iterator().next(), sentence, at, at + 1, Form.PRONOUN, 0.7);
    }
  }

  private static Set<Who> subjects(Draft draft, int sentence, int at, int back) {
    return Salience.actors(
        Salience.before(
            draft,
            sentence,
            at,
            back,
            f -> !f.who().isPerson() && f.isNamed() && Salience.isSubject(draft, f)));
  }

  /** "It is time to", "it was clear that": nobody is meant. */
  private static boolean isEmptyIt(List<Piece> pieces, int at) {
    if (!pieces.get(at + 1).lemma().equals("be")) {
      return false;
    }
    for (int i = at + 2; i < pieces.size() && i < at + EMPTY; i++) {
      if (pieces.get(i).is("that") || pieces.get(i).is("to") || pieces.get(i).is("for")) {
        return true;
      }
    }
    return false;
  }
}
