package org.diplograph.relate;

import java.util.Locale;

/** What tells how sure it is that an event was read rightly; {@link Confidence} weighs it. */
public enum Sign {
  /** Every event has it: how sure an event is of which nothing else is known. */
  EVERY,
  /** It is stated by a noun: "the attack". */
  NOUN,
  /** Its frame asks for an object noun, a particle, a complement or a class of targets. */
  NARROW,
  /** Frames of other classes found all their actors on the word, too. */
  RIVAL,
  /** All parties stand on one side. */
  SYMMETRIC,
  /** It has no target where there could be one. */
  NO_TARGET,
  /** Its target is only named in a description of what it is done to. */
  DESCRIBED,
  /** Its source is not named there: a pronoun or a description stands for it, or its owner does. */
  UNSURE_SOURCE,
  /** Its source stands far from the word. */
  FAR_SOURCE,
  /** It is about another event. */
  HAS_CONTENT,
  /** It is what another event is about. */
  IS_CONTENT,
  /** The text does not take it for real. */
  NOT_ACTUAL,
  /** It is somebody's claim. */
  CLAIMED,
  /** The order of the words tells it, not the parser's tree. */
  BY_ORDER,
  /** Its sentence is long. */
  LONG,
  /** More than one sentence tells it. */
  REPEATED;

  /** Its name as the knowledge files write it: "unsureSource". */
  public String key() {
    StringBuilder key = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
      key.append(key.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      key.append(word.substring(1));
    }
    return key.toString();
  }
}
