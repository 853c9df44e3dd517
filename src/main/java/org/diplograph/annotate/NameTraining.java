package org.diplograph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Trains the name finder: conditional log-likelihood, AdaGrad, one sentence at a time. The same
 * sentences in the same order give the same model.
 */
public final class NameTraining {
  /**
   * How to train.
   *
   * @param rounds how often to go through the sentences
   * @param bits feature hashes are cut to so many bits
   * @param cutoff features seen less often are left out
   * @param rate how far a step goes at the beginning
   * @param decay how strongly weights are drawn to zero
   * @param augmented every n-th sentence comes in capitals and as a headline too, 0 for none
   * @param hidden the share of a word's features that is hidden each time, so that none is relied
   *     on alone
   */
  public record Settings(
      int rounds, int bits, int cutoff, double rate, double decay, int augmented, double hidden) {
    /** The same with another number of rounds. */
    public Settings withRounds(int other) {
      return new Settings(other, bits, cutoff, rate, decay, augmented, hidden);
    }

    /** The same with the sentences just as they are. */
    Settings withoutVariants() {
      return new Settings(rounds, bits, cutoff, rate, decay, 0, hidden);
    }

    /** The settings of the model that comes with the program. */
    public static Settings usual() {
      return new Settings(12, 22, 2, 0.01, 1e-6, 25, 0.4);
    }
  }

  private static final int COUNT = NameModel.COUNT;
  private static final double EPSILON = 1e-6;

  /** A sentence with no greater error than this sits out the next rounds. */
  private static final double KNOWN = 0.01;

  private static final int REST = 2;

  /**
   * What the beginning of a name is given on top: on texts unlike those learnt from, names are
   * overlooked more often than made up.
   */
  private static final float EAGER = 0.3f;

  /** Words whose labels are as sure as this teach nothing more. */
  private static final double SURE = 1e-3;

  private final Settings settings;
  private final int mask;
  private final float[] weights;
  private final float[] squares;
  private final float[][] transitions = new float[COUNT + 1][COUNT + 1];
  private final float[][] transitionSquares = new float[COUNT + 1][COUNT + 1];

  private static final class Example {
    private final int[][] features;
    private final int[] labels;

    /** So many rounds to sit out. */
    private int rest;

    Example(int[][] features, int[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  NameTraining(Settings settings) {
    this.settings = settings;
    mask = (1 << settings.bits()) - 1;
    weights = new float[COUNT << settings.bits()];
    squares = new float[COUNT << settings.bits()];
  }

  /**
   * Trains a finder on the sentences, with the lists that come with the program.
   *
   * @throws IOException if the lists are missing
   */
  public static CrfNameFinder train(List<NamedSentence> sentences, Settings settings)
      throws IOException {
    return train(sentences, settings, Set.of());
  }

  /**
   * Trains a finder that lacks something: {@code clusters}, {@code lists} or {@code variants} of
   * the sentences.
   *
   * @throws IOException if the lists are missing
   */
  public static CrfNameFinder train(
      List<NamedSentence> sentences, Settings settings, Set<String> without) throws IOException {
    Settings kept = without.contains("variants") ? settings.withoutVariants() : settings;
    return train(sentences, NameLists.load().without(without), kept);
  }

  /** Writes the program's list of word clusters; see {@link WordClusters#read}. */
  public static void writeClusters(BufferedReader lines, OutputStream out) throws IOException {
    WordClusters.read(lines).write(out);
  }

  /** Writes the program's list of names; see {@link NameLists#readNames}. */
  public static void writeNames(BufferedReader lines, OutputStream out) throws IOException {
    NameLists.readNames(lines).write(out);
  }

  /** Writes the program's list of words in names; see {@link NameLists#readWords}. */
  public static void writeWords(BufferedReader lines, OutputStream out) throws IOException {
    NameLists.readWords(lines).write(out);
  }

  /** Trains a finder on the sentences. */
  static CrfNameFinder train(List<NamedSentence> sentences, NameLists lists, Settings settings) {
    return new CrfNameFinder(new NameTraining(settings).model(sentences, lists), lists);
  }

  private NameModel model(List<NamedSentence> sentences, NameLists lists) {
    List<Example> examples = examples(sentences, new NameFeatures(lists));
    Random random = new Random(17);
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(examples, random);
      double rate = settings.rate() * (1 - 0.9 * round / settings.rounds());
      for (Example example : examples) {
        if (example.rest > 0) {
          example.rest--;
        } else {
          example.rest = learn(partly(example, random), rate) < KNOWN ? REST : 0;
        }
      }
    }
    encourage();
    return quantized();
  }

  private List<Example> examples(List<NamedSentence> sentences, NameFeatures features) {
    List<NamedSentence> all = NameVariants.of(sentences, settings.augmented());
    byte[] seen = new byte[mask + 1];
    List<Example> examples = new ArrayList<>(all.size());
    for (NamedSentence sentence : all) {
      int[][] rows = features.of(sentence.words());
      for (int[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          row[i] &= mask;
          seen[row[i]] += seen[row[i]] < settings.cutoff() ? (byte) 1 : 0;
        }
      }
      examples.add(new Example(rows, sentence.labels()));
    }
    for (Example example : examples) {
      for (int i = 0; i < example.features.length; i++) {
        example.features[i] =
            Arrays.stream(example.features[i]).filter(f -> seen[f] >= settings.cutoff()).toArray();
      }
    }
    return examples;
  }

  /** The example with some of its features, drawn by lot, hidden. */
  private Example partly(Example example, Random random) {
    if (settings.hidden() == 0) {
      return example;
    }
    int limit = (int) (settings.hidden() * (1 << 16));
    int state = random.nextInt() | 1;
    int[][] rows = new int[example.features.length][];
    for (int i = 0; i < rows.length; i++) {
      int[] all = example.features[i];
      int[] kept = new int[all.length];
      int count = 0;
      for (int feature : all) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if ((state >>> 16) >= limit) {
          kept[count++] = feature;
        }
      }
      rows[i] = Arrays.copyOf(kept, count);
    }
    return new Example(rows, example.labels);
  }

  /** Learns from an example; returns the greatest error there was. */
  private double learn(Example example, double rate) {
    int size = example.labels.length;
    float[][] scores = new float[size][COUNT];
    float share = (float) (1 / (1 - settings.hidden()));
    for (int i = 0; i < size; i++) {
      for (int feature : example.features[i]) {
        for (int label = 0; label < COUNT; label++) {
          scores[i][label] += weights[feature * COUNT + label];
        }
      }
      for (int label = 0; label < COUNT; label++) {
        scores[i][label] *= share;
      }
    }
    NameLattice lattice = new NameLattice(scores, transitions);
    lattice.sum();
    double[] error = new double[COUNT];
    double[][] pairs = pairs(lattice, example.labels);
    double greatest = 0;
    for (int i = 0; i < size; i++) {
      double most = 0;
      for (int label = 0; label < COUNT; label++) {
        error[label] = (label == example.labels[i] ? 1 : 0) - lattice.probability(i, label);
        most = Math.max(most, Math.abs(error[label]));
      }
      greatest = Math.max(greatest, most);
      if (most > SURE) {
        for (int feature : example.features[i]) {
          update(feature * COUNT, error, rate);
        }
      }
    }
    for (int from = 0; from <= COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        double step = pairs[from][to];
        if (step != 0) {
          transitionSquares[from][to] += (float) (step * step);
          transitions[from][to] +=
              (float) (rate * step / Math.sqrt(transitionSquares[from][to] + 1));
        }
      }
    }
    return greatest;
  }

  /** How often each label follows another in truth, less how often it is expected to. */
  private static double[][] pairs(NameLattice lattice, int[] labels) {
    double[][] sums = new double[COUNT + 1][COUNT];
    for (int i = 0; i + 1 < labels.length; i++) {
      sums[labels[i]][labels[i + 1]] += 1;
      for (int to = 0; to < COUNT; to++) {
        for (int from : NameLattice.before(to)) {
          sums[from][to] -= lattice.probability(i, from, to);
        }
      }
    }
    return sums;
  }

  private void update(int row, double[] error, double rate) {
    for (int label = 0; label < COUNT; label++) {
      int at = row + label;
      double step = error[label] - settings.decay() * weights[at];
      squares[at] += (float) (step * step);
      weights[at] += (float) (rate * step / Math.sqrt(squares[at] + EPSILON));
    }
  }

  private void encourage() {
    for (float[] row : transitions) {
      for (int to = 1; to < COUNT; to++) {
        char place = NameModel.LABELS.get(to).charAt(0);
        row[to] += place == 'B' || place == 'U' ? EAGER : 0;
      }
    }
  }

  private NameModel quantized() {
    float most = 0;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float limit = Math.min(most, 4f);
    float scale = limit / NameModel.LARGEST;
    byte[] small = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int units = Math.round(weights[i] / scale);
      small[i] = (byte) Math.max(-NameModel.LARGEST, Math.min(NameModel.LARGEST, units));
    }
    return new NameModel(settings.bits(), scale, small, transitions);
  }
}
