package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A person's name in words that can be compared with other names.
 *
 * @param text the name as written
 * @param keys its words' spelling keys, without particles that come and go
 * @param generation "jr", "ii" and the like, or empty
 */
record FullName(String text, List<String> keys, String generation) {
  private static final Set<String> GENERATIONS =
      Set.of(
          "jr", "sr", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
          "xiv", "xvi");

  /** The share of letters that two spellings of one word may differ in. */
  private static final double ALIKE = 0.26;

  /** Words of so few letters are alike by chance. */
  private static final int MINIMUM = 3;

  /** Words before a family name that some writers leave out. */
  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "ben", "bint");

  static FullName of(String text) {
    List<String> keys = new ArrayList<>();
    String generation = "";
    List<String> words = Arrays.asList(text.trim().split("\\s+"));
    for (int i = 0; i < words.size(); i++) {
      String folded = Folding.key(words.get(i)).replaceAll("[^a-z0-9'-]", "");
      boolean last = i > 0 && i == words.size() - 1;
      if (last && GENERATIONS.contains(folded)) {
        generation = folded;
      } else if (!folded.isEmpty() && !(i > 0 && PARTICLES.contains(folded))) {
        keys.add(isInitial(words.get(i)) ? folded.substring(0, 1) : Spelling.key(words.get(i)));
      }
    }
    if (keys.isEmpty()) {
      keys.add(Folding.key(text));
    }
    return new FullName(text, List.copyOf(keys), generation);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
  }

  int words() {
    return keys.size();
  }

  boolean isSingle() {
    return keys.size() == 1;
  }

  String first() {
    return keys.get(0);
  }

  String last() {
    return keys.get(keys.size() - 1);
  }

  /** Whether both can be the name of one person; both have two words or more. */
  boolean fits(FullName other, GivenNames given) {
    if (!generation.isEmpty()
        && !other.generation.isEmpty()
        && !generation.equals(other.generation)) {
      return false;
    }
    return joined().equals(other.joined())
        || sorted().equals(other.sorted())
        || fitsInOrder(other, given)
        || isPartOf(other)
        || other.isPartOf(this);
  }

  /** Whether both may be spellings of one name: both ends are much alike. */
  boolean resembles(FullName other) {
    return isAlike(first(), other.first()) && isAlike(last(), other.last());
  }

  private static boolean isAlike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int edits = LevenshteinDistance.getDefaultInstance().apply(one, other);
    return one.equals(other) || (longer > MINIMUM && edits <= ALIKE * longer);
  }

  /** Without spaces and hyphens, which some writers set and others do not. */
  private String joined() {
    return Spelling.key(text.replaceAll("[\\s-]", ""));
  }

  private List<String> sorted() {
    return keys.stream().sorted().toList();
  }

  /** Same family name, same given name, middle names left out or shortened. */
  private boolean fitsInOrder(FullName other, GivenNames given) {
    return last().equals(other.last())
        && fitsGiven(first(), other.first(), given)
        && middlesFit(
            keys.subList(1, keys.size() - 1), other.keys.subList(1, other.keys.size() - 1));
  }

  private static boolean fitsGiven(String one, String other, GivenNames given) {
    return one.equals(other)
        || isInitialOf(one, other)
        || isInitialOf(other, one)
        || given.areSame(one, other);
  }

  private static boolean isInitialOf(String one, String other) {
    return one.length() == 1 && other.startsWith(one);
  }

  private static boolean middlesFit(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    List<String> few = some.size() <= others.size() ? some : others;
    List<String> many = few == some ? others : some;
    return startsWith(few, many) || Collections.indexOfSubList(many, longOnly(few)) >= 0;
  }

  /** Initials count from the first: "George W." is not "George H. W.". */
  private static boolean startsWith(List<String> few, List<String> many) {
    for (int i = 0; i < few.size(); i++) {
      String one = few.get(i);
      String other = many.get(i);
      if (!one.equals(other) && !isInitialOf(one, other) && !isInitialOf(other, one)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> longOnly(List<String> middles) {
    return middles.stream().allMatch(word -> word.length() > 1) ? middles : List.of("");
  }

  /** "Javad Zarif" of "Mohammad Javad Zarif", "Nicolas Maduro" of "Nicolas Maduro Moros". */
  private boolean isPartOf(FullName longer) {
    int size = keys.size();
    if (size < 2 || size >= longer.keys.size() || first().length() < 2) {
      return false;
    }
    return longer.keys.subList(0, size).equals(keys)
        || longer.keys.subList(longer.keys.size() - size, longer.keys.size()).equals(keys);
  }
}
