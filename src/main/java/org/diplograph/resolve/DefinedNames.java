package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.Name;
import org.jspecify.annotations.Nullable;

/** Finds names of organizations that the finder missed but a definition gives away. */
final class DefinedNames {
  private static final int DEFINITION = 9;

  private final Nouns nouns;

  DefinedNames(ReferenceData data) {
    this.nouns = data.nouns();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      if (!draft.sentence(i).headline()) {
        readDefinition(draft, i);
        for (Found found : List.copyOf(draft.found(i))) {
          if (found.who().isPerson() && found.isNamed()) {
            readOf(draft, found);
          }
        }
      }
    }
  }

  /** "Amaranth is a Finnish metal band": the name that the sentence begins with. */
  private void readDefinition(Draft draft, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    int begin = pieces.get(0).is("the") ? 1 : 0;
    Found person = draft.beginningAt(sentence, begin, f -> f.who().isPerson() && f.isNamed());
    int end = person == null ? end(draft, sentence, begin) : person.to();
    int be = Enclosed.end(pieces, end, DEFINITION);
    boolean alone = end == begin + 1 && person == null && !pieces.get(begin).hasTag("PROPN");
    boolean told =
        end > begin
            && !alone
            && be + 2 < pieces.size()
            && pieces.get(be).lemma().equals("be")
            && pieces.get(be + 1).hasTag("DET");
    if (told && isKind(head(pieces, be + 2))) {
      if (person == null) {
        GivenAway.add(draft, sentence, begin, end);
      } else {
        rename(draft, person);
      }
    }
  }

  /** Where words end that are written like a name. */
  private static int end(Draft draft, int sentence, int begin) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = begin;
    while (end < pieces.size()
        && end - begin < GivenAway.LONGEST
        && pieces.get(end).isCapitalised()
        && !pieces.get(end).isVerbLike()
        && !draft.isTaken(sentence, end, end + 1)) {
      end++;
    }
    return end;
  }

  /** The noun that a phrase turns on: "band" in "a Finnish metal band from". */
  private static @Nullable Piece head(List<Piece> pieces, int from) {
    Piece head = null;
    for (int i = from; i < pieces.size() && i < from + DEFINITION; i++) {
      Piece piece = pieces.get(i);
      boolean inside =
          piece.isNounLike() || piece.hasTag("ADJ") || piece.hasTag("NUM") || piece.hyphen();
      if (!inside) {
        return head;
      }
      head = piece.hasTag("NOUN") ? piece : null;
    }
    return head;
  }

  private boolean isKind(@Nullable Piece head) {
    return head != null && nouns.has("KindNoun", head.key());
  }

  /** Whether the finder takes a word for a part of a place's name. */
  static boolean isPlace(Draft draft, int sentence, int at) {
    int token = draft.pieces(sentence).get(at).token();
    return draft.annotation().names().stream()
        .anyMatch(
            name ->
                name.sentence() == sentence
                    && name.type() == Name.Type.LOCATION
                    && name.firstToken() <= token
                    && token < name.endToken());
  }

  /** Nobody is a band: all that was found of him is of an organization. */
  private static void rename(Draft draft, Found person) {
    for (Found found : draft.all()) {
      if (found.who() == person.who()) {
        draft.remove(found);
        GivenAway.add(draft, found.sentence(), found.from(), found.to());
      }
    }
  }

  /** "Jane Roe of the Lantern Guards": two words or more that end with no word for a place. */
  private void readOf(Draft draft, Found person) {
    List<Piece> pieces = draft.pieces(person.sentence());
    int begin = person.to() + 2;
    if (begin >= pieces.size()
        || !pieces.get(begin - 2).is("of")
        || !pieces.get(begin - 1).is("the")) {
      return;
    }
    Found people = draft.beginningAt(person.sentence(), begin, f -> f.form() == Form.DEMONYM);
    int end = end(draft, person.sentence(), people == null ? begin : people.to());
    if (end - begin > 1
        && (GivenAway.isClosed(pieces, end) || pieces.get(end).isVerbLike())
        && !nouns.has("PlaceNoun", pieces.get(end - 1).text())
        && !isPlace(draft, person.sentence(), begin)) {
      GivenAway.add(draft, person.sentence(), begin, end);
    }
  }
}
