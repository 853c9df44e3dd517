package org.diplograph.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of words that refer to somebody without a name. */
public enum LinkKind {
  /** Third person, one human. */
  HE_SHE("he, she", "he him his himself she her hers herself"),
  /** Third person, several or unknown. */
  THEY("they", "they them their theirs themselves themself"),
  /** Third person, no human. */
  IT("it", "it its itself"),
  /** Whoever speaks. */
  SPEAKER("I, we", "i me my mine myself we us our ours ourselves"),
  /** Who is spoken to. */
  YOU("you", "you your yours yourself yourselves"),
  /** "The minister", "both companies". */
  DESCRIPTION("description", ""),
  /** A description beside a name or behind "is": "Lavrov, a diplomat", "he is a diplomat". */
  APPOSITION("apposition, predicate", "");

  private static final Map<String, LinkKind> BY_WORD = new HashMap<>();

  static {
    for (LinkKind kind : values()) {
      kind.words.forEach(word -> BY_WORD.put(word, kind));
    }
  }

  private final String label;
  private final List<String> words;

  LinkKind(String label, String words) {
    this.label = label;
    this.words = words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /** The kind that words are of; what is no pronoun is a description. */
  public static LinkKind of(String words) {
    return BY_WORD.getOrDefault(words.toLowerCase(Locale.ROOT), DESCRIPTION);
  }

  /** What tables call it. */
  public String label() {
    return label;
  }
}
