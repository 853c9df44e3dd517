package org.diplograph.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a format gives it, before cleaning.
 *
 * @param fallbackId what identifies it if it has neither URL nor id
 * @param id its record's id
 * @param url where it was published
 * @param title its headline
 * @param issued the day it was published
 * @param publisher who published it
 * @param language its language as declared
 * @param byline who wrote it
 * @param standfirst what stands under the headline, apart from the body
 * @param body its text, one paragraph a line or separated by empty lines
 */
record Raw(
    String fallbackId,
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate issued,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String byline,
    @Nullable String standfirst,
    String body) {
  /** The same, published at this address. */
  Raw at(String address) {
    return new Raw(
        fallbackId, id, address, title, issued, publisher, language, byline, standfirst, body);
  }
}
