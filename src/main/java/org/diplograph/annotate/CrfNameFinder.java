package org.diplograph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds names of people, organizations and places by a linear-chain conditional random field behind
 * OpenNLP's interface. Keeps nothing between sentences; may be shared between threads.
 */
public final class CrfNameFinder implements TokenNameFinder {
  private static final String MODEL = "names-en.bin";
  private static final String TYPES = "POL";
  private static final List<String> TYPE_NAMES = List.of("person", "organization", "location");

  private final NameModel model;
  private final NameFeatures features;

  CrfNameFinder(NameModel model, NameLists lists) {
    this.model = model;
    this.features = new NameFeatures(lists);
  }

  /**
   * Loads the finder that comes with the program.
   *
   * @throws IOException if its model or lists are missing or broken
   */
  public static CrfNameFinder load() throws IOException {
    try (InputStream in = CrfNameFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException(MODEL + ": not in the program: build it again");
      }
      return new CrfNameFinder(NameModel.read(in), NameLists.load());
    }
  }

  /**
   * Loads a finder with a model of one's own.
   *
   * @throws IOException if the model cannot be read
   */
  public static CrfNameFinder load(InputStream model) throws IOException {
    return new CrfNameFinder(NameModel.read(model), NameLists.load());
  }

  /** Writes its model. */
  public void write(OutputStream out) throws IOException {
    model.write(out);
  }

  /**
   * Finds the names among the words of a sentence.
   *
   * @return their spans in words, each with its type ({@code person}, {@code organization}, {@code
   *     location}) and how probable it is
   */
  @Override
  public Span[] find(String[] tokens) {
    if (tokens.length == 0) {
      return new Span[0];
    }
    int[][] rows = features.of(List.of(tokens));
    float[][] scores = new float[tokens.length][NameModel.COUNT];
    for (int i = 0; i < tokens.length; i++) {
      model.score(rows[i], scores[i]);
    }
    NameLattice lattice = new NameLattice(scores, model.transitions());
    int[] labels = lattice.best();
    lattice.sum();
    return spans(lattice, labels).toArray(new Span[0]);
  }

  private static List<Span> spans(NameLattice lattice, int[] labels) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      String label = NameModel.LABELS.get(labels[i]);
      char place = label.charAt(0);
      if (place == 'B' || place == 'U') {
        from = i;
      }
      if (place == 'L' || place == 'U') {
        String type = TYPE_NAMES.get(TYPES.indexOf(label.charAt(1)));
        double sure = Math.min(1, lattice.probability(labels, from, i + 1));
        spans.add(new Span(from, i + 1, type, sure));
      }
    }
    return spans;
  }

  @Override
  public void clearAdaptiveData() {
    // Nothing is kept between sentences.
  }
}
