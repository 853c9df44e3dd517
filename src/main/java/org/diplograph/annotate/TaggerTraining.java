package org.diplograph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.diplograph.annotate.ParserTraining.Tree;

/** Trains OpenNLP's tagger for parts of speech on the words and tags of trees. */
public final class TaggerTraining {
  /** Features seen less often are left out. */
  private static final int CUTOFF = 3;

  private TaggerTraining() {}

  /**
   * Trains a tagger: a perceptron on {@link TaggerFeatures}.
   *
   * @param rounds how often to go through the sentences
   * @throws IOException if the trainer cannot keep its intermediate data
   */
  public static POSModel train(List<Tree> trees, int rounds) throws IOException {
    TaggerFeatures.register();
    List<POSSample> samples = new ArrayList<>(trees.size());
    for (Tree tree : trees) {
      samples.add(
          new POSSample(tree.forms().toArray(new String[0]), tree.tags().toArray(new String[0])));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, rounds);
    // A beam of 3 gives one tag in 10,000 more and takes more than twice the time.
    parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
    return POSTaggerME.train(
        "eng", ObjectStreamUtils.createObjectStream(samples), parameters, new TaggerFeatures());
  }

  /**
   * Reads a tagger's model.
   *
   * @throws IOException if these are not the bytes of one
   */
  public static POSModel read(InputStream in) throws IOException {
    TaggerFeatures.register();
    return new POSModel(in);
  }

  /** The trees with the parts of speech that a tagger gives their words. */
  public static List<Tree> retag(List<Tree> trees, POSModel model) {
    POSTagger tagger = new POSTaggerME(model);
    return trees.stream()
        .map(
            tree ->
                new Tree(
                    tree.forms(),
                    List.of(tagger.tag(tree.forms().toArray(new String[0]))),
                    tree.heads(),
                    tree.relations()))
        .toList();
  }
}
