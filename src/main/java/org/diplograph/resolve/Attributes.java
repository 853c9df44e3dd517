package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Links descriptions that the sentence itself ties to a name: "Lavrov, a former ambassador, …",
 * "his wife Manju Sam", "she is a lawyer".
 */
final class Attributes {
  private static final double APPOSITION = 0.9;
  private static final double PREDICATE = 0.85;
  private static final int REACH = 4;
  private static final int LONGEST = 25;

  private final Nouns nouns;

  Attributes(ReferenceData data) {
    this.nouns = data.nouns();
  }

  void apply(Draft draft, int sentence) {
    for (Found mention : List.copyOf(draft.found(sentence))) {
      if (mention.who().isPerson() || mention.who().type == ActorType.ORGANIZATION) {
        if (mention.form() == Form.NAME) {
          linkBehind(draft, mention);
          linkBefore(draft, mention);
        }
        if (mention.form() == Form.NAME || mention.form() == Form.PRONOUN) {
          linkPredicate(draft, mention);
        }
      }
    }
  }

  /** "Thomas Sam, a practising homeopath, …", "Basya, spokesman for the army, …". */
  private void linkBehind(Draft draft, Found name) {
    List<Piece> pieces = draft.pieces(name.sentence());
    int mark = name.to();
    if (mark + 1 >= pieces.size() || !isMark(pieces.get(mark))) {
      return;
    }
    NounPhrase phrase = NounPhrase.beginningAt(pieces, mark + 1);
    if (phrase != null
        && describes(draft, name, phrase)
        && isClosed(draft, name.sentence(), phrase)) {
      add(draft, name, phrase, APPOSITION);
    }
  }

  private static boolean isMark(Piece piece) {
    return piece.is(",") || piece.is("(") || piece.is("-") || piece.is("—") || piece.is("–");
  }

  /** The apposition ends with a mark, a verb or the sentence: it is no part of a list. */
  private static boolean isClosed(Draft draft, int sentence, NounPhrase phrase) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = phrase.to(); i < pieces.size() && i < phrase.to() + LONGEST; i++) {
      Piece piece = pieces.get(i);
      if (piece.is("and") || piece.is("or")) {
        return i + 1 < pieces.size()
            && !draft.isTaken(sentence, i + 1, i + 2)
            && (pieces.get(i + 1).hasTag("NOUN") || pieces.get(i + 1).hasTag("ADJ"));
      }
      if (piece.isVerbLike() || piece.is(",") || piece.hasTag("PUNCT") || piece.hasTag("PRON")) {
        return true;
      }
    }
    return true;
  }

  private boolean describes(Draft draft, Found name, NounPhrase phrase) {
    List<Piece> pieces = draft.pieces(name.sentence());
    Piece head = pieces.get(phrase.head());
    String noun = head.lemma();
    if (!head.hasTag("NOUN") && !nouns.isPerson(noun)) {
      return false;
    }
    if (isPlural(head) || nouns.has("ClauseNoun", noun) || isNamed(draft, name, phrase)) {
      return false;
    }
    if (name.who().isPerson()) {
      return nouns.isPerson(noun) || (phrase.isIndefinite() && name.form() == Form.NAME);
    }
    return nouns.isOrganization(noun);
  }

  private static boolean isPlural(Piece head) {
    return head.key().endsWith("s") && !head.key().endsWith("ss") && !head.lemma().endsWith("s");
  }

  /** The noun is (part of) another name. */
  private static boolean isNamed(Draft draft, Found name, NounPhrase phrase) {
    return draft.isTaken(name.sentence(), phrase.head(), phrase.to());
  }

  /** "his wife Manju Sam", "the whip, Jim Clyburn, …". */
  private void linkBefore(Draft draft, Found name) {
    List<Piece> pieces = draft.pieces(name.sentence());
    int end = name.from();
    boolean mark = end > 0 && (pieces.get(end - 1).is(",") || pieces.get(end - 1).is(":"));
    if (mark && !isEnd(pieces, name.to())) {
      return;
    }
    NounPhrase phrase = NounPhrase.endingAt(pieces, mark ? end - 1 : end);
    if (phrase == null || isPlural(pieces.get(phrase.head())) || isNamed(draft, name, phrase)) {
      return;
    }
    String noun = pieces.get(phrase.head()).lemma();
    boolean fits = name.who().isPerson() ? nouns.isPerson(noun) : nouns.isOrganization(noun);
    if (fits) {
      add(draft, name, phrase, APPOSITION);
    }
  }

  private static boolean isEnd(List<Piece> pieces, int at) {
    return at >= pieces.size() || pieces.get(at).hasTag("PUNCT");
  }

  /** "Warhol was also a legend", "I am the only candidate". */
  private void linkPredicate(Draft draft, Found subject) {
    List<Piece> pieces = draft.pieces(subject.sentence());
    int verb = copula(pieces, subject.to());
    boolean governed = subject.from() > 0 && pieces.get(subject.from() - 1).hasTag("ADP");
    if (verb < 0 || governed) {
      return;
    }
    int at = verb + 1;
    while (at < pieces.size() && (pieces.get(at).hasTag("ADV") || pieces.get(at).is("both"))) {
      at++;
    }
    NounPhrase phrase = predicate(pieces, at);
    if (phrase != null && describes(draft, subject, phrase)) {
      add(draft, subject, phrase, PREDICATE);
    }
  }

  private static @Nullable NounPhrase predicate(List<Piece> pieces, int at) {
    if (at >= pieces.size() || pieces.get(at).is("not") || pieces.get(at).is("n't")) {
      return null;
    }
    return NounPhrase.beginningAt(pieces, at);
  }

  /** The form of "be" or "become" that ends the verb group behind a subject, or -1. */
  private int copula(List<Piece> pieces, int from) {
    int last = -1;
    for (int i = from; i < pieces.size() && i < from + REACH; i++) {
      Piece piece = pieces.get(i);
      if (piece.is("not") || piece.is("n't") || piece.is("never")) {
        return -1;
      }
      if (piece.isVerbLike()) {
        last = nouns.has("Copula", piece.lemma()) ? i : -1;
      } else if (!piece.hasTag("ADV")) {
        break;
      }
    }
    return last;
  }

  private void add(Draft draft, Found name, NounPhrase phrase, double confidence) {
    if (draft.isTaken(name.sentence(), phrase.head(), phrase.to())) {
      return;
    }
    Who who = name.who();
    List<Piece> pieces = draft.pieces(name.sentence());
    String noun = pieces.get(phrase.head()).lemma();
    draft.add(who, name.sentence(), phrase.own(pieces), phrase.to(), Form.NOMINAL, confidence);
    who.addAttribute(noun);
    if (who.gender == Who.Gender.UNKNOWN) {
      who.gender = nouns.gender(noun);
    }
  }
}
