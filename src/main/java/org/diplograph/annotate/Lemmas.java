package org.diplograph.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.Lemmatizer;

/**
 * Lemmas by word and tag, asked of OpenNLP once each: it would take nine tenths of the time
 * otherwise. May be shared between threads.
 */
final class Lemmas {
  /** Words that are kept; past that the memory starts anew, so that it does not grow for ever. */
  private static final int KEPT = 200_000;

  private final Lemmatizer lemmatizer;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Lemmas(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  String of(String word, String tag) {
    if (tag.equals("PROPN")
        || tag.equals("PUNCT")
        || tag.equals("NUM")
        || isPossessive(word, tag)) {
      return word;
    }
    String key = word + '\t' + tag;
    String lemma = known.get(key);
    if (lemma == null) {
      lemma = lemmatize(word, tag);
      if (known.size() >= KEPT) {
        known.clear();
      }
      known.put(key, lemma);
    }
    return lemma;
  }

  private String lemmatize(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String lemma = lemmatizer.lemmatize(new String[] {lower}, new String[] {tag})[0];
    return lemma == null || lemma.isEmpty() || lemma.equals("_") || lemma.equals("O")
        ? lower
        : part(lemma.toLowerCase(Locale.ROOT));
  }

  private static boolean isPossessive(String word, String tag) {
    return tag.equals("PART") && word.endsWith("s");
  }

  /** The lemmatizer learnt "I'm" as one word, and gives "'m" half of its lemma: "+be". */
  private static String part(String lemma) {
    int plus = lemma.indexOf('+');
    boolean joined = plus >= 0 && lemma.length() > 1;
    return !joined ? lemma : plus == 0 ? lemma.substring(1) : lemma.substring(0, plus);
  }
}
