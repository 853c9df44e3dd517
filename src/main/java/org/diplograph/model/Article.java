package org.diplograph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cleaned article.
 *
 * @param identifier what identifies it among all articles: its URL, else its record's id, else its
 *     relative path
 * @param url where it was published
 * @param title its headline
 * @param issued the day it was published
 * @param publisher who published it
 * @param language its language as declared by the source, a BCP 47 tag
 * @param text the cleaned text: the headline where there is one, then the paragraphs, separated by
 *     one empty line each; all offsets refer to it
 * @param bodyBegin where the body begins in {@code text}, 0 where it has no headline
 * @param dateline the place, date and agency that open the body ("MOSCOW, March 29. /TASS/.")
 * @param contentHash hexadecimal SHA-256 of all of the above
 */
public record Article(
    String identifier,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate issued,
    @Nullable String publisher,
    @Nullable String language,
    String text,
    int bodyBegin,
    @Nullable Span dateline,
    String contentHash) {}
