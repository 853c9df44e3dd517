package org.diplograph.relate;

import java.util.List;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells that somebody says something.
 *
 * @param sentence index of its sentence
 * @param place where the word begins
 * @param speaker id of who says it, or null if that is no actor
 * @param isSomebody whether the sentence tells who says it, actor or not
 * @param contents where what is said stands outside of mere quotation marks, in one piece or two
 * @param isClause whether that is a clause, not only a phrase
 */
record Report(
    int sentence,
    int place,
    @Nullable Integer speaker,
    boolean isSomebody,
    List<Span> contents,
    boolean isClause) {
  Report {
    contents = List.copyOf(contents);
  }

  /** Whether what is said takes in a place. */
  boolean holds(Span span) {
    return contents.stream().anyMatch(c -> c.begin() <= span.begin() && span.end() <= c.end() + 2);
  }

  /** How much text is told as said. */
  int length() {
    return contents.stream().mapToInt(c -> c.end() - c.begin()).sum();
  }
}
