package org.diplograph.model;

/**
 * A name that the name finder found.
 *
 * @param sentence its sentence's index
 * @param firstToken its first token's index in the sentence
 * @param endToken the index behind its last token
 * @param type what kind of thing bears it
 * @param probability how sure the name finder is, 0 to 1
 */
public record Name(int sentence, int firstToken, int endToken, Type type, double probability) {
  /** What kind of thing bears a name. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
