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
 * OpenNLP's interface. {@link #find} remembers the names of a document's earlier sentences, apart
 * for each thread, until {@link #clearAdaptiveData}; {@link #findAll} keeps nothing.
 */
public final class CrfNameFinder implements TokenNameFinder {
  private static final String MODEL = "names-en.bin";
  private static final List<String> TYPE_NAMES = List.of("person", "organization", "location");

  /** How many sentences count where nobody says that another document has begun. */
  private static final int REMEMBERED = 200;

  private final NameModel model;
  private final NameFeatures features;
  private final ThreadLocal<NameMemory> memories =
      ThreadLocal.withInitial(() -> new NameMemory(REMEMBERED));

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
   * Finds the names among the words of a sentence, helped by the sentences before it since {@link
   * #clearAdaptiveData} was last called.
   *
   * @return their spans in words, each with its type ({@code person}, {@code organization}, {@code
   *     location}) and how probable it is
   */
  @Override
  public Span[] find(String[] tokens) {
    if (tokens.length == 0) {
      return new Span[0];
    }
    List<String> words = List.of(tokens);
    NameMemory memory = memories.get();
    NameLattice lattice = lattice(words);
    Span[] alone = spans(lattice, words);
    memory.meet(words, alone);
    List<NameMemory.Sight> sights = memory.sights(words, lattice, alone);
    memory.add(sights);
    return informed(memory, words, lattice, alone, sights);
  }

  /**
   * Finds the names of a whole document, each sentence helped by all others. Keeps nothing.
   *
   * @return for each sentence what {@link #find} returns
   */
  public List<Span[]> findAll(List<String[]> sentences) {
    NameMemory document = new NameMemory(sentences.size());
    List<NameLattice> lattices = new ArrayList<>();
    List<Span[]> alone = new ArrayList<>();
    for (String[] tokens : sentences) {
      NameLattice lattice = lattice(List.of(tokens));
      lattices.add(lattice);
      alone.add(spans(lattice, List.of(tokens)));
      document.meet(List.of(tokens), alone.get(alone.size() - 1));
    }
    List<List<NameMemory.Sight>> sights = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      sights.add(document.sights(List.of(sentences.get(i)), lattices.get(i), alone.get(i)));
      document.add(sights.get(i));
    }
    List<Span[]> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<String> words = List.of(sentences.get(i));
      found.add(informed(document, words, lattices.get(i), alone.get(i), sights.get(i)));
    }
    return found;
  }

  private Span[] informed(
      NameMemory known,
      List<String> words,
      NameLattice lattice,
      Span[] alone,
      List<NameMemory.Sight> own) {
    float[][] scores = known.informed(words, lattice, own);
    return scores == lattice.scores
        ? alone
        : spans(new NameLattice(scores, model.transitions()), words);
  }

  private NameLattice lattice(List<String> words) {
    int[][] rows = features.of(words);
    float[][] scores = new float[words.size()][NameModel.COUNT];
    for (int i = 0; i < rows.length; i++) {
      model.score(rows[i], scores[i]);
    }
    return new NameLattice(scores, model.transitions());
  }

  private static Span[] spans(NameLattice lattice, List<String> words) {
    if (words.isEmpty()) {
      return new Span[0];
    }
    int[] labels = lattice.best();
    lattice.sum();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      String label = NameModel.LABELS.get(labels[i]);
      char place = label.charAt(0);
      if (place == 'B' || place == 'U') {
        from = i;
      }
      if (place == 'L' || place == 'U') {
        double sure = Math.min(1, lattice.probability(labels, from, i + 1));
        int begin = withoutMarks(words, from, i + 1);
        if (begin <= i) {
          spans.add(new Span(begin, i + 1, type(label), sure));
        }
      }
    }
    return spans.toArray(new Span[0]);
  }

  private static String type(String label) {
    return TYPE_NAMES.get(NameModel.TYPES.indexOf(label.charAt(1)));
  }

  /** Where a name begins that has no marks at its front; its end if it has nothing else. */
  private static int withoutMarks(List<String> words, int from, int to) {
    int begin = from;
    while (begin < to && words.get(begin).chars().noneMatch(Character::isLetterOrDigit)) {
      begin++;
    }
    return begin;
  }

  @Override
  public void clearAdaptiveData() {
    memories.remove();
  }
}
