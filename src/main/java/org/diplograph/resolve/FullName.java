package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in words that can be compared with other names.
 *
 * @param text the name as written
 * @param keys its words' spelling keys, without particles that come and go
 * @param parts the same with words joined by hyphens taken apart
 * @param all the keys of all words, particles among them
 * @param generation "jr", "ii" and the like, or empty
 */
record FullName(
    String text, List<String> keys, List<String> parts, List<String> all, String generation) {
  private static final Set<String> GENERATIONS =
      Set.of(
          "jr", "sr", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
          "xiv", "xvi");

  /** Words before a family name that some writers leave out. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "bin", "ibn", "ben", "bint", "ould", "oglu", "ogly", "arap", "de", "da",
          "do", "dos", "das", "del", "di", "du", "von", "van", "der", "den", "zu", "und", "y", "e",
          "la", "le");

  /** Of them, those that begin a family name and no other: "de Klerk", "von der Leyen". */
  private static final Set<String> BEGINNINGS = Set.of("de", "dos", "von");

  private static final Pattern NICKNAME =
      Pattern.compile("(?<=\\s|^)([\"“”«]|\\(|')[^\"“”»()]{2,40}([\"“”»]|\\)|')(?=\\s|$)");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+\\p{Lu}\\.?|\\p{Lu}{2}");
  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9'-]");

  static FullName of(String text) {
    String generation = "";
    List<String> keys = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String folded = NO_LETTER.matcher(Folding.key(word)).replaceAll("");
      if (i > 0 && i == words.size() - 1 && isGeneration(word, folded)) {
        generation = folded;
      } else if (!folded.isEmpty()) {
        String key = key(word, folded);
        all.add(key);
        if (!isParticle(words, i, folded)) {
          keys.add(key);
          addParts(word, folded, parts);
        }
      }
    }
    if (keys.isEmpty()) {
      keys.add(Folding.key(text));
      parts.add(Folding.key(text));
      all.add(Folding.key(text));
    }
    return new FullName(text, joinServants(keys), List.copyOf(parts), List.copyOf(all), generation);
  }

  /** The words of a name, nicknames in quotation marks left out, initials taken apart. */
  private static List<String> words(String text) {
    String bare = turned(NICKNAME.matcher(text).replaceAll(" ").trim());
    List<String> words = new ArrayList<>();
    boolean shouted = Case.isUpper(text.replaceAll("[^\\p{L}]", ""));
    for (String word : (bare.isEmpty() ? text : bare).trim().split("\\s+")) {
      boolean initials = INITIALS.matcher(word).matches() && (word.contains(".") || !shouted);
      if (initials && words.isEmpty()) {
        word.chars().filter(Character::isLetter).forEach(c -> words.add("" + (char) c));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** "Marx, Karl" is Karl Marx; "Ferdinand Marcos, Jr." stays. */
  private static String turned(String name) {
    int comma = name.indexOf(", ");
    String behind = comma < 0 ? "" : name.substring(comma + 2);
    boolean turned =
        !behind.isEmpty()
            && !behind.contains(",")
            && !GENERATIONS.contains(NO_LETTER.matcher(Folding.key(behind)).replaceAll(""));
    return turned ? behind + " " + name.substring(0, comma) : name;
  }

  /** Numbers are in capitals: "XI" is one, "Xi" a name. */
  private static boolean isGeneration(String word, String folded) {
    return GENERATIONS.contains(folded)
        && (folded.endsWith("r") || word.equals(Folding.ascii(word).toUpperCase(Locale.ROOT)));
  }

  private static boolean isParticle(List<String> words, int at, String folded) {
    if (!PARTICLES.contains(folded) || at == words.size() - 1) {
      return false;
    }
    boolean small = Character.isLowerCase(words.get(at).charAt(0));
    return at > 0 || small || BEGINNINGS.contains(folded);
  }

  private static String key(String word, String folded) {
    return INITIAL.matcher(word).matches() ? folded.substring(0, 1) : Spelling.key(word);
  }

  private static void addParts(String word, String folded, List<String> parts) {
    if (!folded.contains("-")) {
      parts.add(key(word, folded));
      return;
    }
    for (String part : word.split("[-‐–]")) {
      String bare = NO_LETTER.matcher(Folding.key(part)).replaceAll("");
      if (!bare.isEmpty() && !(PARTICLES.contains(bare) && bare.length() == 2)) {
        parts.add(key(part, bare));
      }
    }
  }

  /** "Abdel Fattah", servant of the one who opens, is one name, where it is not all there is. */
  private static List<String> joinServants(List<String> keys) {
    List<String> joined = new ArrayList<>(keys);
    for (int i = 0; i + 1 < joined.size() && joined.size() > 2; i++) {
      if (joined.get(i).equals(Spelling.SERVANT)) {
        joined.set(i, joined.get(i) + joined.remove(i + 1));
      }
    }
    return List.copyOf(joined);
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

  /** Without spaces and hyphens, which some writers set and others do not. */
  String joined() {
    return String.join("", keys);
  }

  /** The same with the last word in front. */
  String familyFirst() {
    return last() + String.join("", keys.subList(0, keys.size() - 1));
  }

  /** Whether both can be names of one person of an article; both have two words or more. */
  boolean fits(FullName other, GivenNames given) {
    return new NameComparison(given).isOneInArticle(this, other);
  }
}
