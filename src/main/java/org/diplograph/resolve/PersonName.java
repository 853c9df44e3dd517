package org.diplograph.resolve;

/**
 * Where the name of a person stands, without titles.
 *
 * @param sentence its sentence's index
 * @param from its first piece's index
 * @param to the index behind its last piece
 * @param probability how sure it is that a person's name stands there
 */
record PersonName(int sentence, int from, int to, double probability) {}
