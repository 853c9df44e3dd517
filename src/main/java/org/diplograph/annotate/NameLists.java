package org.diplograph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the name finder knows of words beforehand: the cluster that a word belongs to, and the kinds
 * of things that bear a name. Immutable.
 */
final class NameLists {
  /** The longest listed name that is looked for, in words. */
  static final int LONGEST = 6;

  private static final String NAMES = "name-lists-en.bin";
  private static final String WORDS = "name-words-en.bin";
  private static final int BITS = 14;

  /** Kinds of names by their number in the source lists; each has a bit of a look-up's answer. */
  private static final List<Integer> KINDS = List.of(3, 4, 8, 10, 11, 13, 14, 15, 101, 102);

  private static final int LONGEST_TITLE = 5;
  private static final int PERSON = 14;
  private static final int ORGANIZATION = 13;
  private static final int PLACE = 11;

  /** How many things a word can do in names. */
  static final int ROLES = 4;

  /** How many kinds of names there are. */
  static final int KIND_COUNT = KINDS.size();

  private final WordClusters clusters;
  private final HashedLexicon names;
  private final HashedLexicon words;
  private final Set<String> abbreviations;

  NameLists(
      WordClusters clusters, HashedLexicon names, HashedLexicon words, Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.clusters = clusters;
    this.names = names;
    this.words = words;
  }

  /**
   * Loads the lists that come with the program.
   *
   * @throws IOException if they are missing or broken
   */
  static NameLists load() throws IOException {
    return new NameLists(
        WordClusters.load(),
        HashedLexicon.read(Resource.open(NAMES)),
        HashedLexicon.read(Resource.open(WORDS)),
        abbreviations());
  }

  /**
   * These without {@code clusters} or without {@code lists} of names, to see what they are worth.
   */
  NameLists without(Set<String> left) {
    HashedLexicon nothing = HashedLexicon.of(Map.of());
    boolean listed = !left.contains("lists");
    return new NameLists(
        left.contains("clusters") ? WordClusters.NONE : clusters,
        listed ? names : nothing,
        listed ? words : nothing,
        abbreviations);
  }

  private static Set<String> abbreviations() throws IOException {
    return Resource.lines(SentenceSplitter.ABBREVIATIONS).stream()
        .filter(line -> !line.endsWith("#"))
        .map(line -> line.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A word in small letters with the full stop that much of the world leaves out: "mr", "gen". */
  String full(String lowerCase) {
    if (lowerCase.length() > LONGEST_TITLE) {
      return lowerCase;
    }
    String full = lowerCase + ".";
    return abbreviations.contains(full) ? full : lowerCase;
  }

  HashedLexicon names() {
    return names;
  }

  /** The word's cluster, as {@link WordClusters#of} tells it. */
  int cluster(String lowerCase) {
    return clusters.of(lowerCase);
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

  /**
   * Reads from names what their words do in them: for each word how often it is the first or last
   * of people's, the last of organizations', and anywhere in places' names, each as a digit from 0
   * to 3.
   */
  static HashedLexicon readWords(BufferedReader lines) throws IOException {
    Map<Integer, int[]> counts = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      String[] name = line.substring(0, tab).split(" ");
      int kinds = kinds(line.substring(tab + 1));
      if (has(kinds, PERSON) && name.length > 1) {
        count(counts, name[0], 0);
        count(counts, name[name.length - 1], 1);
      }
      if (has(kinds, ORGANIZATION) && name.length > 1) {
        count(counts, name[name.length - 1], 2);
      }
      if (has(kinds, PLACE)) {
        for (String word : name) {
          count(counts, word, 3);
        }
      }
    }
    Map<Integer, Short> entries = new HashMap<>();
    counts.forEach((word, roles) -> entries.put(word, digits(roles)));
    entries.values().removeIf(digits -> digits == 0);
    return HashedLexicon.of(entries);
  }

  private static boolean has(int kinds, int kind) {
    return (kinds >> KINDS.indexOf(kind) & 1) != 0;
  }

  private static void count(Map<Integer, int[]> counts, String word, int role) {
    if (Character.isUpperCase(word.codePointAt(0))) {
      counts.computeIfAbsent(HashedLexicon.hash(word), w -> new int[ROLES])[role]++;
    }
  }

  /** Twice, ten times, a hundred times. */
  private static short digits(int[] counts) {
    int digits = 0;
    for (int count : counts) {
      digits = digits * 4 + (count >= 100 ? 3 : count >= 10 ? 2 : count >= 2 ? 1 : 0);
    }
    return (short) digits;
  }

  /** What a word does in listed names, as {@link #readWords} tells. */
  int roles(String word) {
    return words.get(HashedLexicon.hash(word));
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
