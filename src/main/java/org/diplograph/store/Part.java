package org.diplograph.store;

/**
 * Where one graph of a generation is kept as N-Quads.
 *
 * @param name its name among the graphs of its file
 * @param key hash of all that it was made from: equal keys mean equal graphs
 * @param offset where its bytes begin in the file
 * @param length how many bytes it has
 * @param quads how many quads it has
 */
public record Part(String name, String key, long offset, int length, int quads) {}
