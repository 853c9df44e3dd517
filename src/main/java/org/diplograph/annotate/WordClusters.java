package org.diplograph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Clusters of words that are used alike: paths in a binary tree (Brown et al. 1992), so that words
 * that are rare in training data are known by others of their cluster.
 */
final class WordClusters {
  private static final String FILE = "clusters-en.bin";

  /** So many bits of a path are kept. */
  private static final int BITS = 14;

  /** No clusters at all. */
  static final WordClusters NONE = new WordClusters(HashedLexicon.of(Map.of()));

  private static @Nullable WordClusters own;

  private final HashedLexicon paths;

  WordClusters(HashedLexicon paths) {
    this.paths = paths;
  }

  /**
   * The clusters that come with the program; read once, since finder, tagger and parser share them.
   *
   * @throws IOException if they are missing or broken
   */
  static synchronized WordClusters load() throws IOException {
    if (own == null) {
      own = new WordClusters(HashedLexicon.read(Resource.open(FILE)));
    }
    return own;
  }

  /** The word's cluster as the first bits of its path in the tree with a leading 1, or 0. */
  int of(String lowerCase) {
    return paths.get(HashedLexicon.hash(lowerCase));
  }

  /** Shortens a cluster's path to at most so many bits, the leading 1 not counted. */
  static int prefix(int cluster, int bits) {
    int length = 31 - Integer.numberOfLeadingZeros(cluster | 1);
    return length <= bits ? cluster : cluster >>> (length - bits);
  }

  /**
   * Reads clusters: a word and its paths of zeros and ones, tab-separated; the longest path counts.
   */
  static HashedLexicon read(BufferedReader lines) throws IOException {
    Map<Integer, Short> entries = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      String path = "";
      for (String prefix : line.substring(tab + 1).split(" ")) {
        path = prefix.length() > path.length() ? prefix : path;
      }
      String bits = "1" + path.substring(0, Math.min(BITS, path.length()));
      entries.put(HashedLexicon.hash(line.substring(0, tab)), (short) Integer.parseInt(bits, 2));
    }
    return HashedLexicon.of(entries);
  }
}
