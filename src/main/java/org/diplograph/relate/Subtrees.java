package org.diplograph.relate;

/** How far the words reach that hang on a word of a tree. */
final class Subtrees {
  private final SentenceTree tree;

  Subtrees(SentenceTree tree) {
    this.tree = tree;
  }

  /** The first word of the phrase that a word heads. */
  int begin(int head) {
    int begin = head;
    for (int child : tree.children(head)) {
      begin = Math.min(begin, begin(child));
    }
    return begin;
  }

  /** The place behind the last word of the phrase that a word heads. */
  int end(int head) {
    int end = head + 1;
    for (int child : tree.children(head)) {
      end = Math.max(end, end(child));
    }
    return end;
  }
}
