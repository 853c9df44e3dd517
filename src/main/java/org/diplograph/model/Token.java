package org.diplograph.model;

/**
 * A word or mark with what OpenNLP says of it.
 *
 * @param span where it stands
 * @param text its characters
 * @param tag its Universal Dependencies part of speech ({@code NOUN}, {@code VERB}, {@code AUX} …)
 * @param lemma its dictionary form in lower case, names as they are
 */
public record Token(Span span, String text, String tag, String lemma) {}
