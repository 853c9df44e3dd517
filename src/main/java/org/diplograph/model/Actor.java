package org.diplograph.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor as all articles know it: one node of the graph.
 *
 * @param type what it is
 * @param key the last part of its IRI, unique among its type ({@code RU}, {@code sergey-lavrov})
 * @param label its one label in every graph
 * @param organOf the country code of the state that an organization belongs to
 */
public record Actor(ActorType type, String key, String label, @Nullable String organOf) {}
