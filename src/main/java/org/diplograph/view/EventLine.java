package org.diplograph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a page tells it.
 *
 * @param href where the document about it is
 * @param type its class
 * @param sources who acts
 * @param targets whom it is done to
 * @param voices who says so; none is the article's own voice
 * @param factuality how real it is said to be
 * @param date when it was, as exactly as the text says, null if it does not
 * @param reported the day of the article, null if unknown
 * @param confidence from 0 to 1, null if there is none
 * @param evidence the sentences that state it
 */
public record EventLine(
    String href,
    EventClass type,
    List<Link> sources,
    List<Link> targets,
    List<Link> voices,
    String factuality,
    @Nullable String date,
    @Nullable String reported,
    @Nullable String confidence,
    List<Evidence> evidence) {}
