package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Links what a sentence says that somebody is: "she is a lawyer", "he served as the director". */
final class Predicates {
  private static final double CONFIDENCE = 0.85;
  private static final double ROLE = 0.7;
  private static final int REACH = 4;

  private final Nouns nouns;
  private final Attributes attributes;

  Predicates(ReferenceData data, Attributes attributes) {
    this.nouns = data.nouns();
    this.attributes = attributes;
  }

  void apply(Draft draft, int sentence) {
    for (Found mention : List.copyOf(draft.found(sentence))) {
      boolean actor = mention.who().isPerson() || mention.who().type == ActorType.ORGANIZATION;
      boolean governed =
          mention.from() > 0 && draft.pieces(sentence).get(mention.from() - 1).hasTag("ADP");
      if (actor && !governed && isNameOrPronoun(mention)) {
        linkAll(draft, mention);
      }
    }
    linkRoles(draft, sentence);
  }

  private static boolean isNameOrPronoun(Found mention) {
    return mention.form() == Form.NAME || mention.form() == Form.PRONOUN;
  }

  /** "He was one of its founders, is a lawyer and a writer". */
  private void linkAll(Draft draft, Found subject) {
    List<Piece> pieces = draft.pieces(subject.sentence());
    int verb = copula(pieces, subject.to());
    int end = verb < 0 ? -1 : link(draft, subject, verb + 1);
    while (end > 0 && end + 1 < pieces.size()) {
      int next = pieces.get(end).is(",") ? end + 1 : end;
      if (!pieces.get(next).is("and") || next + 1 >= pieces.size()) {
        return;
      }
      boolean again = nouns.has("Copula", pieces.get(next + 1).lemma());
      end = link(draft, subject, again ? next + 2 : next + 1);
    }
  }

  /** Links the predicate that begins at a piece; the piece behind it, or -1. */
  private int link(Draft draft, Found subject, int begin) {
    List<Piece> pieces = draft.pieces(subject.sentence());
    int at = begin;
    while (at < pieces.size() && (isFiller(pieces.get(at)) && !isNegative(pieces.get(at)))) {
      at++;
    }
    NounPhrase phrase = at < pieces.size() ? phrase(pieces, at) : null;
    if (phrase == null || !(isOneOf(pieces, at) || attributes.describes(draft, subject, phrase))) {
      return -1;
    }
    attributes.add(draft, subject, phrase, CONFIDENCE);
    return phrase.to();
  }

  private static boolean isFiller(Piece piece) {
    return piece.hasTag("ADV") || piece.is("both") || piece.is("such");
  }

  private static boolean isNegative(Piece piece) {
    return piece.is("not") || piece.is("n't") || piece.is("never");
  }

  private static @Nullable NounPhrase phrase(List<Piece> pieces, int at) {
    return isOneOf(pieces, at) ? new NounPhrase(at, at, "a") : NounPhrase.beginningAt(pieces, at);
  }

  private static boolean isOneOf(List<Piece> pieces, int at) {
    return pieces.get(at).is("one") && at + 1 < pieces.size() && pieces.get(at + 1).is("of");
  }

  /** The form of "be" or "become" that ends the verb group behind a subject, or -1. */
  private int copula(List<Piece> pieces, int from) {
    int last = -1;
    for (int i = from; i < pieces.size() && i < from + REACH; i++) {
      Piece piece = pieces.get(i);
      if (isNegative(piece)) {
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

  /** "He served as the director", "what Obama has done as president": of whom was named last. */
  private void linkRoles(Draft draft, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 1; i + 1 < pieces.size(); i++) {
      NounPhrase phrase = pieces.get(i).is("as") ? NounPhrase.beginningAt(pieces, i + 1) : null;
      if (phrase != null && nouns.isPerson(pieces.get(phrase.head()).lemma())) {
        Found subject = personBefore(draft, sentence, i);
        if (subject != null && attributes.describes(draft, subject, phrase)) {
          attributes.add(draft, subject, phrase, ROLE);
        }
      }
    }
  }

  private static @Nullable Found personBefore(Draft draft, int sentence, int at) {
    List<Found> before =
        Salience.before(draft, sentence, at, 0, f -> f.who().isPerson() && isNameOrPronoun(f));
    return before.isEmpty() ? null : before.get(0);
  }
}
