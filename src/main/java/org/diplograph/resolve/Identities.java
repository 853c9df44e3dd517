package org.diplograph.resolve;

import java.util.List;
import java.util.Map;
import org.diplograph.model.Actor;
import org.diplograph.model.Merge;

/**
 * Who local actors of one type are.
 *
 * @param actors the actor of the graph that each is
 * @param merges why they are the same as others
 */
record Identities(Map<Local, Actor> actors, List<Merge> merges) {}
