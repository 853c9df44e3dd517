package org.diplograph.model;

/**
 * Words that stand for an actor of the article.
 *
 * @param actor the {@link LocalActor#id()} meant
 * @param sentence its sentence's index
 * @param firstToken its first token's index in the sentence
 * @param endToken the index behind its last token
 * @param span where it stands
 * @param form in which way it stands for the actor
 * @param confidence how sure the link is, 0 to 1
 */
public record Mention(
    int actor,
    int sentence,
    int firstToken,
    int endToken,
    Span span,
    Form form,
    double confidence) {

  /** In which way words stand for an actor. */
  public enum Form {
    /** Its name: "Sergey Lavrov", "Lavrov", "NATO", "Greece". */
    NAME,
    /** An adjective or a people: "Russian", "the Germans". */
    DEMONYM,
    /** A capital or seat that stands for a state: "Moscow said", "the Kremlin". */
    METONYM,
    /** A description: "the Russian diplomat", "the minister", "both leaders". */
    NOMINAL,
    /** A pronoun: "he", and "I" inside a quotation. */
    PRONOUN,
    /** A capital as a mere place: "in Moscow". It locates, it is no mention of an actor. */
    PLACE,
    /** A country by its own name where it only tells where: "in Greece". A mention, no party. */
    LOCATION
  }

  /** Whether the words name the actor rather than refer back to it. */
  public boolean isNamed() {
    return form == Form.NAME
        || form == Form.DEMONYM
        || form == Form.METONYM
        || form == Form.LOCATION;
  }
}
