package org.diplograph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as a page tells it.
 *
 * @param href where the document about it is
 * @param speaker who speaks
 * @param text the words
 * @param direct whether they stand in quotation marks
 * @param reported the day of the article, null if unknown
 * @param evidence the sentences that hold it
 */
public record QuotationLine(
    String href,
    Link speaker,
    String text,
    boolean direct,
    @Nullable String reported,
    List<Evidence> evidence) {}
