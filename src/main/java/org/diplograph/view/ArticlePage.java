package org.diplograph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows of an article.
 *
 * @param head what it is
 * @param issued the day of publication, null if unknown
 * @param publisher who published it, null if unknown
 * @param url where it was published, null if unknown or no web address
 * @param actors whom it mentions
 * @param events the events it reports, in its own order
 * @param quotations its quotations
 * @param shown which part of the lists is shown
 */
public record ArticlePage(
    Head head,
    @Nullable String issued,
    @Nullable String publisher,
    @Nullable String url,
    List<Link> actors,
    Listing<EventLine> events,
    Listing<QuotationLine> quotations,
    Shown shown)
    implements EntityPage {}
