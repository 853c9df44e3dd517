package org.diplograph.resolve;

import org.diplograph.model.Mention;

/**
 * Words of the article that stand for an actor, while it is being resolved.
 *
 * @param who the actor
 * @param sentence its sentence's index
 * @param from its first piece's index
 * @param to the index behind its last piece
 * @param form in which way it stands for the actor
 * @param confidence how sure the link is
 */
record Found(Who who, int sentence, int from, int to, Mention.Form form, double confidence) {
  boolean isNamed() {
    return form == Mention.Form.NAME
        || form == Mention.Form.DEMONYM
        || form == Mention.Form.METONYM
        || form == Mention.Form.LOCATION;
  }

  boolean covers(int piece) {
    return from <= piece && piece < to;
  }

  boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }
}
