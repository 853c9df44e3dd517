package org.diplograph.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Trains a dependency parser: averaged perceptron, arc-eager with a dynamic oracle (Goldberg and
 * Nivre 2012). The same trees in the same order give the same model.
 */
public final class ParserTraining {
  private static final int TRANSITION_BITS = 21;
  private static final int LABEL_BITS = 18;
  private static final double EXPLORE = 0.9;
  private static final int SCALE = 1000;

  /**
   * A sentence with its tree.
   *
   * @param forms its words
   * @param tags their parts of speech
   * @param heads their heads, {@link Parse#ROOT} for none
   * @param relations their relations to their heads
   */
  public record Tree(
      List<String> forms, List<String> tags, List<Integer> heads, List<String> relations) {
    /** Keeps its own copies of the lists. */
    public Tree {
      forms = List.copyOf(forms);
      tags = List.copyOf(tags);
      heads = List.copyOf(heads);
      relations = List.copyOf(relations);
    }

    /** Whether no two of its arcs cross; only such trees can be learnt. */
    boolean isProjective() {
      for (int a = 0; a < heads.size(); a++) {
        for (int b = a + 1; b < heads.size(); b++) {
          if (crosses(a, end(a), b, end(b))) {
            return false;
          }
        }
      }
      return true;
    }

    private int end(int token) {
      int head = heads.get(token);
      return head == Parse.ROOT ? forms.size() : head;
    }

    private static boolean crosses(int a1, int a2, int b1, int b2) {
      int aLow = Math.min(a1, a2);
      int aHigh = Math.max(a1, a2);
      int bLow = Math.min(b1, b2);
      int bHigh = Math.max(b1, b2);
      return (aLow < bLow && bLow < aHigh && aHigh < bHigh)
          || (bLow < aLow && aLow < bHigh && bHigh < aHigh);
    }
  }

  private final List<String> labels;
  private final Perceptron transitions;
  private final Perceptron relations;
  private final WordClusters clusters;
  private final Random random = new Random(17);

  private ParserTraining(List<String> labels, WordClusters clusters) {
    this.labels = labels;
    this.clusters = clusters;
    transitions = new Perceptron(ParserState.TRANSITIONS, TRANSITION_BITS);
    relations = new Perceptron(labels.size(), LABEL_BITS);
  }

  /**
   * Trains a parser on the trees, going through them {@code rounds} times.
   *
   * @throws IOException if the program's word clusters are missing
   */
  public static DependencyParser train(List<Tree> trees, int rounds) throws IOException {
    WordClusters clusters = WordClusters.load();
    return new DependencyParser(model(trees, rounds, clusters), clusters);
  }

  static ParserModel model(List<Tree> trees, int rounds, WordClusters clusters) {
    List<Tree> usable = new ArrayList<>();
    TreeSet<String> labels = new TreeSet<>();
    for (Tree tree : trees) {
      if (tree.isProjective()) {
        usable.add(tree);
        labels.addAll(tree.relations());
      }
    }
    ParserTraining training = new ParserTraining(List.copyOf(labels), clusters);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(usable, training.random);
      for (Tree tree : usable) {
        training.learn(tree, round > 0);
      }
    }
    return new ParserModel(
        training.labels, training.transitions.average(), training.relations.average());
  }

  private void learn(Tree tree, boolean explore) {
    int size = tree.forms().size();
    int[] gold = new int[size];
    for (int i = 0; i < size; i++) {
      gold[i] = tree.heads().get(i) == Parse.ROOT ? size : tree.heads().get(i);
    }
    ParserState state = new ParserState(size);
    ParserFeatures features = new ParserFeatures(tree.forms(), tree.tags(), clusters);
    while (!state.finished()) {
      int transition = learnTransition(state, features, gold, explore);
      int label = ParserState.NONE;
      if (ParserState.draws(transition)) {
        label = learnLabel(state, features, transition, gold, tree);
      }
      state.apply(transition, label);
    }
  }

  private int learnTransition(
      ParserState state, ParserFeatures features, int[] gold, boolean explore) {
    features.forTransition(state);
    float[] scores = transitions.score(features.hashes(), features.count());
    int guess = ParserState.NONE;
    int right = ParserState.NONE;
    int least = Integer.MAX_VALUE;
    int guessCost = 0;
    for (int t = 0; t < ParserState.TRANSITIONS; t++) {
      if (state.legal(t)) {
        int cost = cost(state, t, gold);
        if (guess == ParserState.NONE || scores[t] > scores[guess]) {
          guess = t;
          guessCost = cost;
        }
        if (cost < least || (cost == least && scores[t] > scores[right])) {
          least = cost;
          right = t;
        }
      }
    }
    transitions.step();
    if (guessCost > least) {
      transitions.update(features.hashes(), features.count(), right, guess);
      return explore && random.nextDouble() < EXPLORE ? guess : right;
    }
    return guess;
  }

  private int learnLabel(
      ParserState state, ParserFeatures features, int transition, int[] gold, Tree tree) {
    boolean rightArc = transition == ParserState.RIGHT;
    int from = rightArc ? state.stack(0) : state.buffer(0);
    int to = rightArc ? state.buffer(0) : state.stack(0);
    features.forLabel(state, from, to);
    float[] scores = relations.score(features.hashes(), features.count());
    int guess = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[guess]) {
        guess = i;
      }
    }
    relations.step();
    if (gold[to] != from) {
      return guess;
    }
    int right = Collections.binarySearch(labels, tree.relations().get(to));
    if (right != guess) {
      relations.update(features.hashes(), features.count(), right, guess);
    }
    return right;
  }

  /** How many arcs of the gold tree a transition makes unreachable. */
  static int cost(ParserState state, int transition, int[] gold) {
    int s0 = state.stack(0);
    int n0 = state.buffer(0);
    if (transition == ParserState.SHIFT) {
      return lostInStack(state, n0, gold, 0);
    }
    if (transition == ParserState.RIGHT) {
      int lost = lostInStack(state, n0, gold, 1);
      boolean headAhead = gold[n0] > n0;
      return lost + (headAhead ? 1 : 0);
    }
    int lost = 0;
    for (int k = n0; k < state.size; k++) {
      lost += gold[k] == s0 ? 1 : 0;
    }
    if (transition == ParserState.LEFT) {
      lost += gold[s0] > n0 ? 1 : 0;
    }
    return lost;
  }

  /** Arcs between {@code n0} and stack items, from depth {@code from} for its head. */
  private static int lostInStack(ParserState state, int n0, int[] gold, int from) {
    int lost = 0;
    for (int i = 0; i < state.depth(); i++) {
      int k = state.stack(i);
      if (gold[k] == n0 && state.head[k] == ParserState.NONE) {
        lost++;
      }
      if (i >= from && gold[n0] == k) {
        lost++;
      }
    }
    return lost;
  }

  /** Weights in training, with the sums that their average needs. */
  private static final class Perceptron {
    private final int width;
    private final int bits;
    private final float[] weights;
    private final float[] totals;
    private final int[] stamps;
    private int now;

    Perceptron(int width, int bits) {
      this.width = width;
      this.bits = bits;
      weights = new float[width << bits];
      totals = new float[width << bits];
      stamps = new int[width << bits];
    }

    float[] score(int[] hashes, int count) {
      float[] scores = new float[width];
      int mask = (1 << bits) - 1;
      for (int f = 0; f < count; f++) {
        int row = (hashes[f] & mask) * width;
        for (int i = 0; i < width; i++) {
          scores[i] += weights[row + i];
        }
      }
      return scores;
    }

    void step() {
      now++;
    }

    void update(int[] hashes, int count, int right, int wrong) {
      int mask = (1 << bits) - 1;
      for (int f = 0; f < count; f++) {
        int row = (hashes[f] & mask) * width;
        add(row + right, 1);
        add(row + wrong, -1);
      }
    }

    private void add(int at, float change) {
      totals[at] += weights[at] * (now - stamps[at]);
      stamps[at] = now;
      weights[at] += change;
    }

    /** The averaged weights, scaled so that the largest stay below {@link #SCALE}. */
    WeightTable average() {
      float[] averages = new float[weights.length];
      float[] sizes = new float[weights.length];
      for (int i = 0; i < weights.length; i++) {
        averages[i] = (totals[i] + weights[i] * (now - stamps[i])) / Math.max(1, now);
        sizes[i] = Math.abs(averages[i]);
      }
      Arrays.sort(sizes);
      float largest = sizes[sizes.length - 1 - sizes.length / 10000];
      float scale = largest == 0 ? 1 : SCALE / largest;
      WeightTable table = WeightTable.of(width, bits);
      int[] row = new int[width];
      for (int first = 0; first < averages.length; first += width) {
        boolean used = false;
        for (int i = 0; i < width; i++) {
          row[i] = Math.max(-SCALE, Math.min(SCALE, Math.round(averages[first + i] * scale)));
          used |= row[i] != 0;
        }
        if (used) {
          table.set(first / width, row);
        }
      }
      return table;
    }
  }
}
