package org.diplograph.view;

import org.jspecify.annotations.Nullable;

/**
 * A name that leads to a page.
 *
 * @param text the name
 * @param href where it leads, null if nowhere
 */
public record Link(String text, @Nullable String href) {}
