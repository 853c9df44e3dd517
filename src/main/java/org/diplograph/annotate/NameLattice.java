package org.diplograph.annotate;

/** The labels a sentence can have, with their scores: finds the best and how sure each is. */
final class NameLattice {
  private static final int COUNT = NameModel.COUNT;
  private static final float NEVER = -1e6f;
  private static final int[][] BEFORE = before();

  final float[][] scores;
  private final float[][] transitions;
  private final float[][] forward;
  private final float[][] backward;
  private float total;

  NameLattice(float[][] scores, float[][] transitions) {
    this.scores = scores;
    this.transitions = transitions;
    forward = new float[scores.length][COUNT];
    backward = new float[scores.length][COUNT];
  }

  private static int[][] before() {
    int[][] all = new int[COUNT + 1][];
    for (int to = 0; to <= COUNT; to++) {
      int label = to;
      all[to] =
          java.util.stream.IntStream.range(0, COUNT)
              .filter(from -> NameModel.follows(from, label))
              .toArray();
    }
    return all;
  }

  /** The labels that may stand before this one. */
  static int[] before(int to) {
    return BEFORE[to];
  }

  /** The best sequence of labels. */
  int[] best() {
    int size = scores.length;
    float[][] best = new float[size][COUNT];
    int[][] from = new int[size][COUNT];
    for (int i = 0; i < size; i++) {
      for (int to = 0; to < COUNT; to++) {
        if (i == 0) {
          best[i][to] = NameModel.follows(COUNT, to) ? transitions[COUNT][to] : NEVER;
        } else {
          best[i][to] = NEVER;
          for (int label : BEFORE[to]) {
            float score = best[i - 1][label] + transitions[label][to];
            if (score > best[i][to]) {
              best[i][to] = score;
              from[i][to] = label;
            }
          }
        }
        best[i][to] += scores[i][to];
      }
    }
    return walkBack(best, from);
  }

  private int[] walkBack(float[][] best, int[][] from) {
    int size = scores.length;
    int[] labels = new int[size];
    int last = 0;
    for (int label : BEFORE[COUNT]) {
      if (best[size - 1][label] > best[size - 1][last]) {
        last = label;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = last;
      last = from[i][last];
    }
    return labels;
  }

  /** Adds up the probabilities of all sequences. */
  void sum() {
    int size = scores.length;
    for (int to = 0; to < COUNT; to++) {
      forward[0][to] =
          NameModel.follows(COUNT, to) ? transitions[COUNT][to] + scores[0][to] : NEVER;
    }
    float[] terms = new float[COUNT];
    for (int i = 1; i < size; i++) {
      for (int to = 0; to < COUNT; to++) {
        int n = 0;
        for (int label : BEFORE[to]) {
          terms[n++] = forward[i - 1][label] + transitions[label][to];
        }
        forward[i][to] = logSum(terms, n) + scores[i][to];
      }
    }
    int n = 0;
    for (int label : BEFORE[COUNT]) {
      terms[n++] = forward[size - 1][label];
    }
    total = logSum(terms, n);
    sumBackward();
  }

  private void sumBackward() {
    int size = scores.length;
    for (int label = 0; label < COUNT; label++) {
      backward[size - 1][label] = NameModel.follows(label, COUNT) ? 0 : NEVER;
    }
    for (int i = size - 2; i >= 0; i--) {
      float[] most = new float[COUNT];
      java.util.Arrays.fill(most, NEVER);
      for (int to = 0; to < COUNT; to++) {
        float after = scores[i + 1][to] + backward[i + 1][to];
        for (int from : BEFORE[to]) {
          most[from] = Math.max(most[from], transitions[from][to] + after);
        }
      }
      double[] sums = new double[COUNT];
      for (int to = 0; to < COUNT; to++) {
        float after = scores[i + 1][to] + backward[i + 1][to];
        for (int from : BEFORE[to]) {
          sums[from] += Math.exp(transitions[from][to] + after - most[from]);
        }
      }
      for (int from = 0; from < COUNT; from++) {
        backward[i][from] = most[from] <= NEVER ? NEVER : most[from] + (float) Math.log(sums[from]);
      }
    }
  }

  private static float logSum(float[] terms, int n) {
    float most = NEVER;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, terms[i]);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.exp(terms[i] - most);
    }
    return most <= NEVER ? NEVER : most + (float) Math.log(sum);
  }

  /** How probable a label is at a word; {@link #sum} first. */
  double probability(int word, int label) {
    return Math.exp(forward[word][label] + backward[word][label] - total);
  }

  /** How probable it is that a word has the one label and the next the other. */
  double probability(int word, int label, int next) {
    return Math.exp(
        forward[word][label]
            + transitions[label][next]
            + scores[word + 1][next]
            + backward[word + 1][next]
            - total);
  }

  /** How probable the labels from one word up to another are, taken together. */
  double probability(int[] labels, int from, int to) {
    double sum = forward[from][labels[from]] + backward[to - 1][labels[to - 1]] - total;
    for (int i = from + 1; i < to; i++) {
      sum += transitions[labels[i - 1]][labels[i]] + scores[i][labels[i]];
    }
    return Math.exp(sum);
  }

  /**
   * How probable it is that some words are one name of a type by its number in {@link
   * NameModel#TYPES}, or for the number after the last that none of them is in a name.
   */
  double nameProbability(int from, int to, int type) {
    int[] labels = new int[to];
    if (type < NameModel.TYPES.length()) {
      int begin = 1 + 4 * type;
      for (int i = from; i < to; i++) {
        labels[i] = begin + 1;
      }
      labels[from] = begin;
      labels[to - 1] = to - from == 1 ? begin + 3 : begin + 2;
    }
    return probability(labels, from, to);
  }
}
