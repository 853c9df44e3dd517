package org.diplograph.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * OpenNLP's own features of a word to be tagged, and the clusters of the word and its neighbours: a
 * verb that is rare in training data ("bankrolled") is in one cluster with common ones. A model
 * names this class, so that OpenNLP makes one when the model is read.
 */
public final class TaggerFeatures extends POSTaggerFactory {
  private static final int SHORT = 6;
  private static final int LONG = 12;

  /** Allows OpenNLP to make one. */
  static void register() {
    ExtensionLoader.registerAllowedPackage(TaggerFeatures.class.getPackageName());
  }

  @Override
  public POSContextGenerator getPOSContextGenerator() {
    return getPOSContextGenerator(0);
  }

  @Override
  public POSContextGenerator getPOSContextGenerator(int cacheSize) {
    return new Contexts(new DefaultPOSContextGenerator(cacheSize, ngramDictionary), clusters());
  }

  private static WordClusters clusters() {
    try {
      return WordClusters.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Contexts(POSContextGenerator basic, WordClusters clusters)
      implements POSContextGenerator {
    @Override
    public String[] getContext(int i, String[] words, String[] tags, Object[] more) {
      String[] context = basic.getContext(i, words, tags, more);
      int end = context.length;
      String[] all = Arrays.copyOf(context, end + 6);
      int here = cluster(words, i);
      int before = cluster(words, i - 1);
      int after = cluster(words, i + 1);
      all[end] = "c=" + WordClusters.prefix(here, LONG);
      all[end + 1] = "cs=" + WordClusters.prefix(here, SHORT);
      all[end + 2] = "cp=" + WordClusters.prefix(before, LONG);
      all[end + 3] = "cn=" + WordClusters.prefix(after, LONG);
      all[end + 4] = "cc=" + short2(before) + "," + short2(here);
      all[end + 5] = "cd=" + short2(here) + "," + short2(after);
      return all;
    }

    private static int short2(int cluster) {
      return WordClusters.prefix(cluster, SHORT + 2);
    }

    private int cluster(String[] words, int i) {
      return i < 0 || i >= words.length ? -1 : clusters.of(words[i].toLowerCase(Locale.ROOT));
    }
  }
}
