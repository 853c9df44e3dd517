package org.diplograph.view;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param article its title and page
 * @param issued the day of publication, null if unknown
 * @param publisher who published it, null if unknown
 */
public record ArticleLine(Link article, @Nullable String issued, @Nullable String publisher) {}
