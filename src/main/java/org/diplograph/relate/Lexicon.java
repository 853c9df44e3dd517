package org.diplograph.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.annotate.Inflection;

/**
 * The frames by word. Immutable. Words are found by the lemma that the tagger gives and, as it errs
 * on rare words, by their regular forms too.
 */
public final class Lexicon {
  /** A form that no rule gives: "froze" of "freeze". */
  record Form(String written, String lemma, PartOfSpeech partOfSpeech) {}

  /** A frame of the user's own goes before one of these that is as narrow. */
  private static final String SHIPPED = "https://w3id.org/diplograph/lexicon#";

  private record Key(String lemma, PartOfSpeech partOfSpeech) {}

  private final Map<Key, List<Frame>> frames = new HashMap<>();
  private final Map<String, List<Frame>> declaring = new HashMap<>();
  private final Map<Key, String> lemmas = new HashMap<>();
  private final Map<String, Frame> byIri = new TreeMap<>();

  Lexicon(Collection<Frame> all, Collection<Form> irregular) {
    for (Frame frame : all) {
      byIri.put(frame.iri(), frame);
      if (!frame.declares().isEmpty()) {
        declaring.computeIfAbsent(frame.lemma(), k -> new ArrayList<>()).add(frame);
        continue;
      }
      frames
          .computeIfAbsent(new Key(frame.lemma(), frame.partOfSpeech()), k -> new ArrayList<>())
          .add(frame);
    }
    Comparator<Frame> narrowestFirst =
        Comparator.comparingInt(Frame::narrowness)
            .reversed()
            .thenComparing(frame -> frame.iri().startsWith(SHIPPED))
            .thenComparing(Frame::iri);
    frames.values().forEach(list -> list.sort(narrowestFirst));
    declaring.values().forEach(list -> list.sort(Comparator.comparing(Frame::iri)));
    for (Form form : irregular) {
      lemmas.put(new Key(form.written(), form.partOfSpeech()), form.lemma());
    }
    for (Key key : sortedKeys()) {
      forms(key)
          .forEach(form -> lemmas.putIfAbsent(new Key(form, key.partOfSpeech()), key.lemma()));
    }
  }

  private static List<String> forms(Key key) {
    return switch (key.partOfSpeech()) {
      case VERB -> Inflection.ofVerb(key.lemma());
      case NOUN -> Inflection.ofNoun(key.lemma());
      default -> List.of();
    };
  }

  /** The verb's frames by which something is done by saying so. */
  List<Frame> declaring(String lemma, String word) {
    List<Frame> found = declaring.get(lemma);
    return found != null ? found : declaring.getOrDefault(word, List.of());
  }

  /**
   * The word's other frames, the narrowest first.
   *
   * @param lemma its lemma as the tagger sees it
   * @param word the form that stands in the text, in lower case
   */
  List<Frame> frames(String lemma, String word, PartOfSpeech partOfSpeech) {
    List<Frame> found = frames.get(new Key(lemma, partOfSpeech));
    if (found != null) {
      return found;
    }
    String regular = lemmas.get(new Key(word, partOfSpeech));
    return regular == null
        ? List.of()
        : frames.getOrDefault(new Key(regular, partOfSpeech), List.of());
  }

  private List<Key> sortedKeys() {
    List<Key> keys = new ArrayList<>(frames.keySet());
    keys.sort(Comparator.comparing(Key::lemma).thenComparing(Key::partOfSpeech));
    return keys;
  }

  /** All frames in order of their IRIs. */
  Collection<Frame> all() {
    return byIri.values();
  }
}
