package org.diplograph.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The frames by word. Immutable. */
public final class Lexicon {
  private record Key(String lemma, PartOfSpeech partOfSpeech) {}

  private final Map<Key, List<Frame>> frames = new HashMap<>();
  private final Map<String, Frame> byIri = new TreeMap<>();

  Lexicon(Collection<Frame> all) {
    for (Frame frame : all) {
      byIri.put(frame.iri(), frame);
      frames
          .computeIfAbsent(new Key(frame.lemma(), frame.partOfSpeech()), k -> new ArrayList<>())
          .add(frame);
    }
    Comparator<Frame> narrowestFirst =
        Comparator.comparingInt(Frame::narrowness).reversed().thenComparing(Frame::iri);
    frames.values().forEach(list -> list.sort(narrowestFirst));
  }

  /** The word's frames, the narrowest first. */
  List<Frame> frames(String lemma, PartOfSpeech partOfSpeech) {
    return frames.getOrDefault(new Key(lemma, partOfSpeech), List.of());
  }

  /** All frames in order of their IRIs. */
  Collection<Frame> all() {
    return byIri.values();
  }
}
