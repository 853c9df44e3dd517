package org.diplograph.cli;

import org.diplograph.article.Limits;
import picocli.CommandLine.Option;

/** The options that say how much of an input is taken in. */
final class ReadingLimits {
  @Option(
      names = "--max-article-bytes",
      paramLabel = "N",
      description = "The most bytes of one article, page or record (default: ${DEFAULT-VALUE}).")
  int bytes = Limits.DEFAULT.articleBytes();

  @Option(
      names = "--max-article-characters",
      paramLabel = "N",
      description = "The most characters of one article's text (default: ${DEFAULT-VALUE}).")
  int characters = Limits.DEFAULT.articleCharacters();

  @Option(
      names = "--max-field-characters",
      paramLabel = "N",
      description = "The most characters of a title or address (default: ${DEFAULT-VALUE}).")
  int fields = Limits.DEFAULT.fieldCharacters();

  @Option(
      names = "--max-elements",
      paramLabel = "N",
      description = "The most elements of one page or feed (default: ${DEFAULT-VALUE}).")
  int elements = Limits.DEFAULT.elements();

  @Option(
      names = "--max-unpacking",
      paramLabel = "N",
      description = "How many times its packed size an input may have (default: ${DEFAULT-VALUE}).")
  int unpacking = Limits.DEFAULT.unpacking();

  Limits limits() {
    for (int limit : new int[] {bytes, characters, fields, elements, unpacking}) {
      if (limit < 1) {
        throw Failure.wrongUsage("--max-…: " + limit + ": must be 1 or more");
      }
    }
    if (bytes > Integer.MAX_VALUE / 4) {
      throw Failure.wrongUsage("--max-article-bytes: " + bytes + ": must be below 512 MiB");
    }
    return new Limits(bytes, characters, fields, elements, unpacking);
  }
}
