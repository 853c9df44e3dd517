package org.diplograph.view;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list.
 *
 * @param lines what is on it
 * @param page which it is, from 1
 * @param pages how many there are, at least 1
 * @param total how many lines there are on all pages
 * @param <T> kind of line
 */
public record Listing<T>(List<T> lines, int page, int pages, int total) {
  /**
   * Cuts a page out of a list.
   *
   * @param page which page; the nearest one if there is none with this number
   * @param size how many lines a page has
   * @param line makes a line, for those of the page only
   */
  static <S, T> Listing<T> of(List<S> all, int page, int size, Function<S, T> line) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int shown = Math.min(Math.max(page, 1), pages);
    int from = (shown - 1) * size;
    List<T> lines =
        all.subList(from, Math.min(from + size, all.size())).stream().map(line).toList();
    return new Listing<>(lines, shown, pages, all.size());
  }
}
