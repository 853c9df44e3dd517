package org.diplograph.article;

/**
 * How much of an input is taken in, so that no input can exhaust time or memory.
 *
 * @param articleBytes the most bytes that one article may have before it is read
 * @param articleCharacters the most characters of cleaned text that one article may have
 */
public record Limits(int articleBytes, int articleCharacters) {
  /** Enough for any news article. */
  public static final Limits DEFAULT = new Limits(8 << 20, 200_000);
}
