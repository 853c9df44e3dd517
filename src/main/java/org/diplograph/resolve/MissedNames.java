package org.diplograph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.Mention.Form;

/** Finds people of an article by their last names where the name finder missed them. */
final class MissedNames {
  private static final double CONFIDENCE = 0.8;

  /**
   * A person that the article names.
   *
   * @param who the person
   * @param names how it is called
   */
  record Known(Who who, List<FullName> names) {}

  private final GivenNames given;
  private final Nouns nouns;

  MissedNames(ReferenceData data) {
    this.given = data.givenNames();
    this.nouns = data.nouns();
  }

  /** Adds the mentions that were missed; a word that two people share is left open. */
  void add(Draft draft, List<Known> people) {
    Map<String, Who> byWord = new TreeMap<>();
    Set<String> shared = new HashSet<>();
    Map<Who, Set<String>> hyphened = new HashMap<>();
    for (Known person : people) {
      for (FullName name : person.names()) {
        if (name.text().contains("-")) {
          hyphened
              .computeIfAbsent(person.who(), w -> new HashSet<>())
              .add(Folding.key(name.text()));
        }
        note(lastWord(name.text()), person.who(), 4, byWord, shared);
        if (!name.isSingle() && given.gender(name.first()) == Who.Gender.UNKNOWN) {
          note(firstWord(name.text()), person.who(), 3, byWord, shared);
        }
      }
    }
    byWord.keySet().removeAll(shared);
    for (int i = 0; i < draft.sentences(); i++) {
      add(draft, i, byWord, hyphened);
    }
  }

  /** Where a full name ends that begins with a word: "Kang In-sun". */
  private static int fullEnd(List<Piece> pieces, int from, int to, Set<String> fullNames) {
    for (int end = Math.min(pieces.size(), to + 3); end > to && !fullNames.isEmpty(); end--) {
      if (fullNames.contains(HyphenedNames.word(pieces, from, end))) {
        return end;
      }
    }
    return to;
  }

  private static void note(
      String word, Who who, int shortest, Map<String, Who> byWord, Set<String> shared) {
    String key = Folding.key(word);
    Who other = byWord.putIfAbsent(key, who);
    if (key.length() < shortest || (other != null && other != who)) {
      shared.add(key);
    }
  }

  private static String firstWord(String name) {
    return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private void add(
      Draft draft, int sentence, Map<String, Who> byWord, Map<Who, Set<String>> fullNames) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = 0;
    for (int i = 0; i < pieces.size(); i = end) {
      end = HyphenedNames.wordEnd(pieces, i);
      Who who = byWord.get(HyphenedNames.word(pieces, i, end));
      if (who != null
          && isName(draft, sentence, i, end)
          && !draft.isTaken(sentence, i, end)
          && !isInName(pieces, i - 1)
          && !isInName(pieces, end)) {
        end = fullEnd(pieces, i, end, fullNames.getOrDefault(who, Set.of()));
        draft.add(who, sentence, i, end, Form.NAME, CONFIDENCE);
      }
    }
  }

  /** Whether a word is told from others by its capital: taggers know few names. */
  private boolean isName(Draft draft, int sentence, int from, int to) {
    List<Piece> pieces = draft.pieces(sentence);
    Piece first = pieces.get(from);
    boolean noun = from > 0 && first.hasTag("NOUN") && !draft.sentence(sentence).headline();
    boolean adverb = to + 1 < pieces.size() && pieces.get(to).hasTag("ADV");
    int verb = adverb ? to + 1 : to;
    boolean speaks = verb < pieces.size() && nouns.isReporting(pieces.get(verb));
    return first.isCapitalised() && (first.hasTag("PROPN") || noun || speaks);
  }

  private static boolean isInName(List<Piece> pieces, int at) {
    return at >= 0
        && at < pieces.size()
        && pieces.get(at).hasTag("PROPN")
        && pieces.get(at).isCapitalised();
  }
}
