package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;

/**
 * Links descriptions that the sentence itself ties to a name: "Lavrov, a former ambassador, …",
 * "his wife Manju Sam", "she is a lawyer".
 */
final class Attributes {
  private static final double APPOSITION = 0.9;
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
        if (mention.form() == Form.NAME && !mention.who().isPerson()) {
          linkKind(draft, mention);
        }
      }
    }
  }

  /** "Thomas Sam, a practising homeopath, …", "Basya, spokesman for the army, …". */
  private void linkBehind(Draft draft, Found name) {
    List<Piece> pieces = draft.pieces(name.sentence());
    int mark = name.to();
    if (mark + 1 >= pieces.size() || !isMark(pieces.get(mark)) || endsFront(pieces, mark)) {
      return;
    }
    NounPhrase phrase = NounPhrase.beginningAt(pieces, mark + 1);
    if (phrase != null
        && describes(draft, name, phrase)
        && isClosed(draft, name.sentence(), phrase)) {
      add(draft, name, phrase, APPOSITION);
    }
  }

  /** "According to Rathbun, a detective said": the phrase before the subject ends here. */
  private static boolean endsFront(List<Piece> pieces, int mark) {
    boolean verb = pieces.subList(1, mark).stream().anyMatch(Piece::isVerbLike);
    return !verb && (pieces.get(0).hasTag("ADP") || pieces.get(0).hasTag("VERB"));
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

  /** Whether the phrase can say of the actor what he is. */
  boolean describes(Draft draft, Found name, NounPhrase phrase) {
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

  /** "The Hamas movement", "the Boeing company": the name and what it is. */
  private void linkKind(Draft draft, Found name) {
    List<Piece> pieces = draft.pieces(name.sentence());
    int head = name.to();
    while (head < pieces.size() && head < name.to() + 2 && pieces.get(head).hasTag("ADJ")) {
      head++;
    }
    boolean kind =
        head < pieces.size()
            && pieces.get(head).hasTag("NOUN")
            && nouns.has("KindNoun", pieces.get(head).key())
            && (head + 1 == pieces.size() || !pieces.get(head + 1).isNounLike());
    if (kind && !draft.isTaken(name.sentence(), head, head + 1)) {
      int the = name.from() > 0 && pieces.get(name.from() - 1).is("the") ? 1 : 0;
      draft.add(name.who(), name.sentence(), name.from() - the, head + 1, Form.NOMINAL, APPOSITION);
    }
  }

  /** Adds the phrase as a mention of whom the name stands for. */
  void add(Draft draft, Found name, NounPhrase phrase, double confidence) {
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
