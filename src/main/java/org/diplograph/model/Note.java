package org.diplograph.model;

/**
 * What the extractor decided about a sentence, in words for a person who asks why.
 *
 * @param sentence the sentence's index
 * @param text which frame was tried and what came of it
 */
public record Note(int sentence, String text) {}
