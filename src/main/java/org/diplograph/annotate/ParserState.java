package org.diplograph.annotate;

import java.util.Arrays;

/**
 * The state of an arc-eager parse (Nivre 2004): a stack, a buffer whose last item is the root, and
 * the arcs drawn so far.
 */
final class ParserState {
  static final int SHIFT = 0;
  static final int RIGHT = 1;
  static final int LEFT = 2;
  static final int REDUCE = 3;
  static final int TRANSITIONS = 4;
  static final int NONE = -1;

  final int size;
  final int[] head;
  final int[] label;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  private final int[] stack;
  private int depth;
  private int next;

  /** The first state of a sentence of {@code size} tokens; the root is token {@code size}. */
  ParserState(int size) {
    this.size = size;
    head = filled(size + 1);
    label = filled(size + 1);
    left1 = filled(size + 1);
    left2 = filled(size + 1);
    right1 = filled(size + 1);
    right2 = filled(size + 1);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    stack = new int[size + 1];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  boolean finished() {
    return next == size && depth == 0;
  }

  /** The {@code n}-th item from the top of the stack, or {@link #NONE}. */
  int stack(int n) {
    return n < depth ? stack[depth - 1 - n] : NONE;
  }

  int depth() {
    return depth;
  }

  /** The {@code n}-th item of the buffer; the root once, {@link #NONE} behind it. */
  int buffer(int n) {
    int at = next + n;
    return at <= size ? at : NONE;
  }

  boolean legal(int transition) {
    if (transition == SHIFT) {
      return next < size;
    }
    if (transition == RIGHT) {
      return next < size && depth > 0;
    }
    if (depth == 0) {
      return false;
    }
    return (head[stack(0)] == NONE) == (transition == LEFT);
  }

  /** Whether the transition draws an arc, and needs a label for it. */
  static boolean draws(int transition) {
    return transition == RIGHT || transition == LEFT;
  }

  void apply(int transition, int arcLabel) {
    if (transition == SHIFT) {
      stack[depth++] = next++;
    } else if (transition == RIGHT) {
      arc(stack(0), next, arcLabel);
      stack[depth++] = next++;
    } else if (transition == LEFT) {
      arc(next, stack(0), arcLabel);
      depth--;
    } else {
      depth--;
    }
  }

  private void arc(int from, int to, int arcLabel) {
    head[to] = from;
    label[to] = arcLabel;
    if (to < from) {
      left2[from] = left1[from];
      left1[from] = to;
      leftCount[from]++;
    } else {
      right2[from] = right1[from];
      right1[from] = to;
      rightCount[from]++;
    }
  }
}
