package org.diplograph.relate;

/** What kind of word a frame belongs to. */
enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE;

  /** The kind of word that a Universal Dependencies tag stands for, or null for any other. */
  static @org.jspecify.annotations.Nullable PartOfSpeech ofTag(String tag) {
    return switch (tag) {
      case "VERB" -> VERB;
      case "NOUN", "PROPN" -> NOUN;
      case "ADJ" -> ADJECTIVE;
      default -> null;
    };
  }
}
