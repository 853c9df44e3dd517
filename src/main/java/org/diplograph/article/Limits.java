package org.diplograph.article;

/**
 * How much of an input is taken in, so that no input can exhaust time or memory.
 *
 * @param articleBytes the most bytes that one article may have before it is read
 * @param articleCharacters the most characters of cleaned text that one article may have
 * @param fieldCharacters the most characters of a title, publisher, address or other field
 * @param elements the most elements that one page or feed may have
 * @param unpacking how many times its packed size an input may have
 */
public record Limits(
    int articleBytes, int articleCharacters, int fieldCharacters, int elements, int unpacking) {
  /** Enough for any news article. */
  public static final Limits DEFAULT = new Limits(8 << 20, 200_000);

  /** Limits of an article's size, with the usual ones for the rest. */
  public Limits(int articleBytes, int articleCharacters) {
    this(articleBytes, articleCharacters, 2_000, 200_000, 100);
  }

  /** Why more bytes than allowed are not read. */
  String tooLarge() {
    return "too large: more than "
        + articleBytes
        + " bytes for one article: split it into articles or JSON Lines";
  }
}
