package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.List;

/** Other ways in which news would write annotated sentences: more to learn from. */
final class NameVariants {
  /** Every so many sentences with hyphens in names come with these parted too. */
  private static final int PARTED = 4;

  private NameVariants() {}

  /**
   * The sentences, every n-th in capitals and as a headline too, and every fourth with a hyphen in
   * its names with that parted; for 0 just the sentences.
   */
  static List<NamedSentence> of(List<NamedSentence> sentences, int n) {
    List<NamedSentence> all = new ArrayList<>(sentences);
    if (n == 0) {
      return all;
    }
    for (int i = 0; i < sentences.size(); i += n) {
      all.add(sentences.get(i).inCapitals());
      all.add(sentences.get(Math.min(i + 1, sentences.size() - 1)).asHeadline());
    }
    int hyphens = 0;
    for (NamedSentence sentence : sentences) {
      NamedSentence parted = sentence.parted();
      if (parted.words().size() > sentence.words().size() && hyphens++ % PARTED == 0) {
        all.add(parted);
      }
    }
    return all;
  }
}
