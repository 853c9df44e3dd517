package org.diplograph.resolve;

import java.util.List;

/** Steps over what stands in brackets. */
final class Enclosed {
  private Enclosed() {}

  /** The opening bracket of the brackets that end before a piece, or that piece. */
  static int begin(List<Piece> pieces, int end, int longest) {
    if (end < 1 || !pieces.get(end - 1).is(")")) {
      return end;
    }
    int depth = 0;
    for (int i = end - 1; i >= 0 && end - i <= longest; i--) {
      depth += pieces.get(i).is(")") ? 1 : pieces.get(i).is("(") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return end;
  }

  /** The piece behind the brackets that begin at a piece, or that piece. */
  static int end(List<Piece> pieces, int begin, int longest) {
    if (begin >= pieces.size() || !pieces.get(begin).is("(")) {
      return begin;
    }
    int depth = 0;
    for (int i = begin; i < pieces.size() && i - begin < longest; i++) {
      depth += pieces.get(i).is("(") ? 1 : pieces.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return begin;
  }
}
