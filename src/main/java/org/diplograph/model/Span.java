package org.diplograph.model;

/**
 * A stretch of an article's text.
 *
 * @param begin first position, in UTF-16 code units of {@link Article#text()}
 * @param end position behind the last one
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /** Refuses a stretch that ends before it begins. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + "-" + end);
    }
  }

  /** The text that stands there. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** Whether {@code other} lies wholly inside. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one position. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
