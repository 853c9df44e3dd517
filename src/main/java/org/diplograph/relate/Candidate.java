package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** A frame that fired on a word, with the actors found so far; becomes an event if it is whole. */
final class Candidate {
  final Frame frame;
  final int token;

  /** The object noun that let the frame fire, -1 for none. */
  final int objectNoun;

  final List<Filler> sources = new ArrayList<>(2);
  final List<Filler> targets = new ArrayList<>(2);

  /** Those of the sources that are its subject, own or understood. */
  final List<Filler> subjects = new ArrayList<>(2);

  /** Whether its targets are only named in descriptions of what stands at the frame's places. */
  boolean described;

  /** Whether a frame of another class found all its actors on the word, too. */
  boolean hasRival;

  @Nullable Candidate content;

  /** The class of its event, where that is not the frame's. */
  private @Nullable String type;

  /** The event made of it, -1 as long as there is none. */
  int event = -1;

  Candidate(Frame frame, int token, int objectNoun) {
    this.frame = frame;
    this.token = token;
    this.objectNoun = objectNoun;
  }

  /** The class of its event: the frame's, unless what it is for makes it another. */
  String type() {
    return type == null ? frame.type() : type;
  }

  /** Makes its event one of another class. */
  void becomes(String other) {
    type = other;
  }

  /** Another on the same word with the same subjects and content, and nobody else in it. */
  Candidate copy() {
    Candidate copy = new Candidate(frame, token, objectNoun);
    copy.subjects.addAll(subjects);
    copy.hasRival = hasRival;
    copy.content = content;
    copy.type = type;
    return copy;
  }

  void fill(Slot.Role role, List<Filler> fillers) {
    (role == Slot.Role.SOURCE ? sources : targets).addAll(fillers);
  }

  boolean lacks(Slot.Role role) {
    return (role == Slot.Role.SOURCE ? sources : targets).isEmpty();
  }

  /** Whether every role that the frame needs has its actor. */
  boolean isFilled() {
    boolean target = !frame.has(Slot.Role.TARGET) || frame.mayLackTarget() || !targets.isEmpty();
    return !sources.isEmpty() && target;
  }

  /** How many actors it has, on whichever side. */
  int parties() {
    java.util.Set<Integer> all = new java.util.HashSet<>(ids(sources));
    all.addAll(ids(targets));
    return all.size();
  }

  int filled() {
    return (sources.isEmpty() ? 0 : 1) + (targets.isEmpty() ? 0 : 1);
  }

  static List<Integer> ids(List<Filler> fillers) {
    TreeMap<Integer, Boolean> ids = new TreeMap<>();
    fillers.forEach(f -> ids.put(f.actor(), true));
    return List.copyOf(ids.keySet());
  }

  static double confidence(List<Filler> fillers) {
    return fillers.stream().mapToDouble(Filler::confidence).min().orElse(1);
  }
}
