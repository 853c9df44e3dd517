package org.diplograph.resolve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its words, and a sketch of it that is small enough to be kept for each of a million
 * articles: a fixed share of the hashes of all its runs of four words. What share of a text stands
 * in another can be told from two sketches.
 *
 * @param words the words as written
 * @param begins for each word whether a sentence begins with it
 */
record WordedText(List<String> words, List<Boolean> begins) {
  private static final Pattern WORD =
      Pattern.compile("(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}'\u2019]*|\\p{N}[\\p{N}.,]*");
  private static final Pattern END = Pattern.compile("[.!?:\"\u201c\u201d\u2018\\n]");
  private static final int RUN = 4;

  /** One of so many hashes is kept. */
  private static final int SHARE = 8;

  /** The sketch of a long text is that of its beginning. */
  private static final int MOST_WORDS = 4_000;

  static WordedText of(String text) {
    List<String> words = new ArrayList<>();
    List<Boolean> begins = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      String between = text.substring(end, word.start());
      begins.add(end == 0 || END.matcher(between).find());
      words.add(plain(word.group()));
      end = word.end();
    }
    return new WordedText(words, begins);
  }

  /** Without the dots of "U.S." and the ending of "Russia's". */
  private static String plain(String word) {
    return word.replace('\u2019', '\'')
        .replaceAll("(?<=\\p{L})\\.|[.,]+$", "")
        .replaceAll("(?<=.)'s?$", "");
  }

  int size() {
    return words.size();
  }

  /** The words in lower case. */
  List<String> lower() {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }

  /** How many words stand in both texts, whatever their order. */
  int wordsInCommon(WordedText other) {
    Map<String, Integer> left = new HashMap<>();
    for (String word : other.lower()) {
      left.merge(word, 1, Integer::sum);
    }
    int common = 0;
    for (String word : lower()) {
      Integer count = left.get(word);
      if (count != null && count > 0) {
        left.put(word, count - 1);
        common++;
      }
    }
    return common;
  }

  /** The sketch as text. */
  String sketch() {
    TreeSet<Integer> kept = new TreeSet<>();
    List<String> lower = lower();
    int end = Math.min(lower.size(), MOST_WORDS) - RUN;
    for (int i = 0; i <= end; i++) {
      int hash = hash(lower.subList(i, i + RUN));
      if (Integer.remainderUnsigned(hash, SHARE) == 0) {
        kept.add(hash);
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(kept.size() * Integer.BYTES);
    kept.forEach(bytes::putInt);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The hashes in a sketch, in order. */
  static int[] hashes(String sketch) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sketch));
    int[] hashes = new int[bytes.capacity() / Integer.BYTES];
    bytes.asIntBuffer().get(hashes);
    return hashes;
  }

  /** FNV-1a over the words, stirred at the end so that all bits depend on all words. */
  private static int hash(List<String> run) {
    long hash = 0xcbf29ce484222325L;
    for (String word : run) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return (int) hash;
  }
}
