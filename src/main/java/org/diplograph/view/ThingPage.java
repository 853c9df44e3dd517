package org.diplograph.view;

import java.util.List;

/**
 * All that a page shows of anything else: an event, a quotation, a sentence, a tenure.
 *
 * @param head what it is, with all that is stated of it
 * @param events the event as a line, if it is one
 * @param evidence the sentences that it comes from
 * @param incoming what points at it, by property
 */
public record ThingPage(
    Head head, List<EventLine> events, List<Evidence> evidence, List<Head.Property> incoming)
    implements EntityPage {}
