package org.diplograph.model;

/**
 * Why an article's actor is the same as another one, of the same or of another article.
 *
 * @param article the article's identifier
 * @param actor the actor's id in that article
 * @param otherArticle the identifier of the article of the one it was found to be
 * @param otherActor that one's id there
 * @param reason what speaks for it, a sentence
 */
public record Merge(
    String article, int actor, String otherArticle, int otherActor, String reason) {}
