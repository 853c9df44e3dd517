package org.diplograph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the name finder knows of words beforehand: the cluster that a word belongs to, and the kinds
 * of things that bear a name. Immutable.
 */
final class NameLists {
  /** The longest listed name that is looked for, in words. */
  static final int LONGEST = 6;

  private static final String CLUSTERS = "clusters-en.bin";
  private static final String NAMES = "name-lists-en.bin";
  private static final int BITS = 14;

  /** Kinds of names by their number in the source lists; each has a bit of a look-up's answer. */
  private static final List<Integer> KINDS = List.of(3, 4, 8, 10, 11, 13, 14, 15);

  /** How many kinds of names there are. */
  static final int KIND_COUNT = KINDS.size();

  private final HashedLexicon clusters;
  private final HashedLexicon names;

  NameLists(HashedLexicon clusters, HashedLexicon names) {
    this.clusters = clusters;
    this.names = names;
  }

  /**
   * Loads the lists that come with the program.
   *
   * @throws IOException if they are missing or broken
   */
  static NameLists load() throws IOException {
    return new NameLists(HashedLexicon.read(open(CLUSTERS)), HashedLexicon.read(open(NAMES)));
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = NameLists.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + ": not in the program: build it again");
    }
    return in;
  }

  HashedLexicon clusters() {
    return clusters;
  }

  HashedLexicon names() {
    return names;
  }

  /** The word's cluster as the first bits of its path in the tree with a leading 1, or 0. */
  int cluster(String lowerCase) {
    return clusters.get(HashedLexicon.hash(lowerCase));
  }

  /** Shortens a cluster's path to at most so many bits, the leading 1 not counted. */
  static int prefix(int cluster, int bits) {
    int length = 31 - Integer.numberOfLeadingZeros(cluster | 1);
    return length <= bits ? cluster : cluster >>> (length - bits);
  }

  /**
   * Reads clusters: a word and its paths of zeros and ones, tab-separated; the longest path counts.
   */
  static HashedLexicon readClusters(BufferedReader lines) throws IOException {
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

  /** Reads names: words parted by spaces and the numbers of their kinds, tab-separated. */
  static HashedLexicon readNames(BufferedReader lines) throws IOException {
    Map<Integer, Short> entries = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      int kinds = kinds(line.substring(tab + 1));
      String name = line.substring(0, tab);
      if (kinds != 0 && name.split(" ").length <= LONGEST) {
        int key = hash(List.of(name.split(" ")), 0, name.split(" ").length);
        entries.merge(key, (short) kinds, (a, b) -> (short) (a | b));
      }
    }
    return HashedLexicon.of(entries);
  }

  private static int kinds(String numbers) {
    int kinds = 0;
    for (String number : numbers.replaceAll("[^0-9,]", "").split(",")) {
      int bit = KINDS.indexOf(Integer.parseInt(number));
      kinds |= bit < 0 ? 0 : 1 << bit;
    }
    return kinds;
  }

  private static int hash(List<String> words, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = HashedLexicon.hash(hash, words.get(i));
    }
    return hash;
  }

  /** A stretch of words that is a listed name of these kinds. */
  record Match(int from, int to, int kinds) {}

  /** All listed names among the words that no longer listed name covers. */
  List<Match> matches(List<String> words) {
    List<Match> found = new ArrayList<>();
    int covered = 0;
    for (int from = 0; from < words.size(); from++) {
      Match longest = null;
      int hash = 0;
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        hash = HashedLexicon.hash(hash, words.get(to - 1));
        int kinds = names.get(hash);
        if (kinds != 0) {
          longest = new Match(from, to, kinds);
        }
      }
      if (longest != null && longest.to() > covered) {
        found.add(longest);
        covered = longest.to();
      }
    }
    return found;
  }
}
