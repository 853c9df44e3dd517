package org.diplograph.model;

/**
 * Two actors named in the same sentences. It states nothing about how they are related.
 *
 * @param first id of the one with the lower id
 * @param second id of the other
 * @param sentences in how many sentences both are named
 */
public record CoOccurrence(int first, int second, int sentences) {}
