package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the people whose names are worth comparing with a name: those that share the sound of two
 * words with it, or of one and an initial, or of one and an office. So each name is compared with
 * few others, and the work grows about in step with the number of names.
 */
final class NameBlocks {
  private static final int MOST_AT_AN_END = 6;

  private final GivenNames given;
  private final Map<String, Set<PersonCluster>> blocks = new HashMap<>();
  private final Map<String, Set<PersonCluster>> byWord = new HashMap<>();

  NameBlocks(GivenNames given) {
    this.given = given;
  }

  void add(PersonProfile profile, PersonCluster cluster) {
    for (String key : keys(profile)) {
      blocks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
    }
    for (String word : words(profile)) {
      byWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(cluster);
    }
  }

  /** Those whose names may be other forms of the profile's, in the order they were added. */
  Collection<PersonCluster> like(PersonProfile profile) {
    Set<PersonCluster> found = new LinkedHashSet<>();
    keys(profile).forEach(key -> found.addAll(blocks.getOrDefault(key, Set.of())));
    return found;
  }

  /** Those that have the word in a name, or are called by it. */
  Collection<PersonCluster> with(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  private static Set<String> words(PersonProfile profile) {
    Set<String> words = new LinkedHashSet<>(profile.called());
    for (FullName name : profile.names()) {
      words.addAll(name.keys());
    }
    if (profile.known() != null) {
      profile.known().names().stream()
          .filter(FullName::isSingle)
          .map(FullName::first)
          .forEach(words::add);
    }
    return words;
  }

  private Set<String> keys(PersonProfile profile) {
    Set<String> keys = new LinkedHashSet<>();
    for (FullName name : profile.names()) {
      keys.add(Sounds.skeleton(name.joined()));
      keys.add(Sounds.skeleton(name.familyFirst()));
      addPairs(name.keys(), keys);
      if (!name.parts().equals(name.keys())) {
        addPairs(name.parts(), keys);
      }
      if (!name.all().equals(name.keys())) {
        addPairs(name.all(), keys);
      }
      for (String office : profile.offices()) {
        keys.add(office + "~" + Sounds.skeleton(name.first()));
        keys.add(office + "~" + Sounds.skeleton(name.last()));
      }
    }
    return keys;
  }

  private void addPairs(List<String> all, Set<String> keys) {
    List<String> words = few(all);
    List<Set<String>> sounds = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      sounds.add(sounds(words.get(i), i == 0));
    }
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        addPairs(sounds.get(i), sounds.get(j), keys);
      }
    }
    for (String form : given.forms(words.get(0))) {
      addPairs(Set.of("" + Spelling.initial(form)), sounds.get(words.size() - 1), keys);
    }
  }

  /** Of what is too long for a name only both ends: pairs of all its words would have no end. */
  private static List<String> few(List<String> words) {
    if (words.size() <= 2 * MOST_AT_AN_END) {
      return words;
    }
    List<String> ends = new ArrayList<>(words.subList(0, MOST_AT_AN_END));
    ends.addAll(words.subList(words.size() - MOST_AT_AN_END, words.size()));
    return ends;
  }

  private static void addPairs(Set<String> some, Set<String> others, Set<String> keys) {
    for (String one : some) {
      for (String other : others) {
        keys.add(one.compareTo(other) <= 0 ? one + "~" + other : other + "~" + one);
      }
    }
  }

  private Set<String> sounds(String word, boolean first) {
    Set<String> sounds = new LinkedHashSet<>();
    Set<String> forms = new LinkedHashSet<>(given.familyForms(word));
    if (first) {
      forms.addAll(given.forms(word));
    }
    forms.forEach(form -> sounds.add(Sounds.skeleton(form)));
    return sounds;
  }
}
