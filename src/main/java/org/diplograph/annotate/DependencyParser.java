package org.diplograph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diplograph.model.Token;

/**
 * Finds the dependency tree of a sentence: a greedy arc-eager parser with perceptron weights.
 * Immutable, may be shared between threads.
 */
public final class DependencyParser implements Syntax {
  private static final String MODEL = "parser-en.bin";

  private final ParserModel model;
  private final WordClusters clusters;

  DependencyParser(ParserModel model, WordClusters clusters) {
    this.model = model;
    this.clusters = clusters;
  }

  /**
   * Loads the parser that comes with the program.
   *
   * @throws IOException if its model is missing or broken
   */
  public static DependencyParser load() throws IOException {
    try (InputStream in = DependencyParser.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException(MODEL + ": not in the program: build it again");
      }
      return new DependencyParser(ParserModel.read(in), WordClusters.load());
    }
  }

  /** Writes its model, to be read by {@link #load()} when it is part of the program. */
  public void write(OutputStream out) throws IOException {
    model.write(out);
  }

  @Override
  public Parse parse(List<Token> tokens) {
    List<String> forms = new ArrayList<>(tokens.size());
    List<String> tags = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      forms.add(token.text());
      tags.add(token.tag());
    }
    return parse(forms, tags);
  }

  /**
   * Parses a tagged sentence.
   *
   * @param forms its words
   * @param tags their Universal Dependencies parts of speech
   */
  public Parse parse(List<String> forms, List<String> tags) {
    ParserState state = new ParserState(forms.size());
    ParserFeatures features = new ParserFeatures(forms, tags, clusters);
    int[] transitionScores = new int[ParserState.TRANSITIONS];
    int[] labelScores = new int[model.labels().size()];
    while (!state.finished()) {
      features.forTransition(state);
      Arrays.fill(transitionScores, 0);
      model.transitions().score(features.hashes(), features.count(), transitionScores);
      int transition = best(transitionScores, state);
      int label = ParserState.NONE;
      if (ParserState.draws(transition)) {
        label = label(state, features, transition, labelScores);
      }
      state.apply(transition, label);
    }
    return tree(state);
  }

  private static int best(int[] scores, ParserState state) {
    int best = ParserState.NONE;
    for (int t = 0; t < scores.length; t++) {
      if (state.legal(t) && (best == ParserState.NONE || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }

  private int label(ParserState state, ParserFeatures features, int transition, int[] scores) {
    boolean right = transition == ParserState.RIGHT;
    int from = right ? state.stack(0) : state.buffer(0);
    int to = right ? state.buffer(0) : state.stack(0);
    features.forLabel(state, from, to);
    Arrays.fill(scores, 0);
    model.relations().score(features.hashes(), features.count(), scores);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private Parse tree(ParserState state) {
    int[] heads = new int[state.size];
    String[] relations = new String[state.size];
    for (int i = 0; i < state.size; i++) {
      heads[i] = state.head[i] == state.size ? Parse.ROOT : state.head[i];
      relations[i] = heads[i] == Parse.ROOT ? "root" : model.labels().get(state.label[i]);
    }
    return new Parse(heads, relations);
  }
}
